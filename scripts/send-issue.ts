/**
 * `npm run send-issue -- 2026-11 --to FILE` sends an issue of the newsletter by e-mail; without
 * `--to`, through the service that `_data/follow.json` names. Without `--send` it is a rehearsal:
 * it says what would go and to how many, and sends nothing.
 */
import { capital, count } from "../src/format/words.ts";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, runAsCommand } from "./command.ts";
import { type IssueMessage, issueMessage } from "./send/message.ts";
import { type People, readPeople } from "./send/people.ts";
import { type SendOutcome, sendIssue } from "./send/post.ts";
import { beforeSending, refuseUnreal } from "./send/ready.ts";
import { openRecord, recordPath } from "./send/record.ts";
import { sendThrough, serviceFor } from "./send/service.ts";
import { openLibrary } from "../src/site/open-library.ts";
import { today } from "../src/site/today.ts";

const HOW =
  "Write “npm run send-issue -- 2026-11 --to ../people.csv”. Leave “--to …” out to go through the service of _data/follow.json. It sends nothing before you add “--send”. The steps are in admin/HOSTING.md, “Sending the newsletter by e-mail”.";
const SAMPLE = "https://example.org/unsubscribe";
const MAX_PER_MINUTE = 600;

interface Settings {
  readonly server: string;
  readonly from: string;
  readonly perMinute: number;
  readonly oneClick: boolean;
}

/** Subject of a mail that asks to unsubscribe. */
const ASK_TO_STOP = "unsubscribe";

/**
 * The link to unsubscribe for readers without one of their own: `UNSUBSCRIBE_URL`, else a mail to
 * the sender.
 */
export function wayOut(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { UNSUBSCRIBE_URL: link, MAIL_FROM: from = "" } = env;
  if (link !== undefined && link !== "") return link;
  const address = /<([^<>]+)>$/.exec(from)?.[1] ?? from;
  return address === ""
    ? undefined
    : `mailto:${address}?subject=${encodeURIComponent(ASK_TO_STOP)}`;
}

/** From the environment, as secrets and addresses belong in no file of the project. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const { SMTP_URL: server = "", MAIL_FROM: from = "", MAIL_PER_MINUTE: rate = "20" } = env;
  if (!/^smtps?:\/\/[^/\s]+$/.test(server.replace(/\/$/, "").replace(/\?.*$/, "")))
    throw new Error(
      "SMTP_URL is missing or is not the address of a mail server. Set it like smtps://NAME:PASSWORD@mail.example.org:465",
    );
  if (!/^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/.test(from))
    throw new Error("MAIL_FROM is missing. Set it like “Together <news@example.org>”.");
  const perMinute = Number(rate);
  if (!(perMinute >= 1 && perMinute <= MAX_PER_MINUTE))
    throw new Error(`MAIL_PER_MINUTE is a number from 1 to ${MAX_PER_MINUTE}.`);
  const { UNSUBSCRIBE_ONE_CLICK: oneClick = "yes" } = env;
  if (oneClick !== "yes" && oneClick !== "no")
    throw new Error("UNSUBSCRIBE_ONE_CLICK is “yes” or “no”: do the links answer a POST?");
  return { server, from, perMinute, oneClick: oneClick === "yes" };
}

/** Where the rehearsal leaves the message to look at, from the project's folder. */
const folderOf = (issue: string): string => join(".cache", "send", issue);
const rehearsed = (message: IssueMessage, readers: number): string =>
  `${message.hash} ${readers}\n`;

function rehearse(project: string, issue: string, message: IssueMessage, readers: number): string {
  const folder = join(project, folderOf(issue));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "message.html"), message.html(SAMPLE));
  writeFileSync(join(folder, "message.txt"), message.text(SAMPLE));
  writeFileSync(join(folder, "rehearsed"), rehearsed(message, readers));
  return folderOf(issue);
}

/** Throws unless this message was looked at for this number of readers. */
function refuseUnseen(
  project: string,
  issue: string,
  message: IssueMessage,
  readers: number,
): void {
  const file = join(project, folderOf(issue), "rehearsed");
  if (existsSync(file) && readFileSync(file, "utf8") === rehearsed(message, readers)) return;
  throw new Error(
    "This message, or this number of readers, has not been looked at yet. Run the same without --send first.",
  );
}

/** What the rehearsal says. */
function rehearsalText(
  message: IssueMessage,
  folder: string,
  who: string,
  know: readonly string[],
): string {
  return [
    `Nothing was sent. This would go, with the subject “${message.subject}”:`,
    `  ${join(folder, "message.html")} (open it in a browser)`,
    `  ${join(folder, "message.txt")}`,
    who,
    ...know,
    "Look at both; the link at the foot is an example, and each reader gets their own. To send it, run the same with --send.",
  ].join("\n");
}

/** Through the service that the site names, which keeps the addresses. */
async function throughService(
  issue: string,
  message: IssueMessage,
  isForReal: boolean,
  know: readonly string[],
): Promise<number> {
  const chosen = openLibrary(root, today(process.env)).data.follow.service;
  const service = serviceFor(chosen, process.env, (url, init) => fetch(url, init));
  const name = `Newsletter ${issue}`;
  const { readers } = await service.standing(name);
  if (!isForReal) {
    const folder = rehearse(root, issue, message, readers);
    const who = `${count(readers, "reader")} at ${service.name}.`;
    console.log(rehearsalText(message, folder, who, know));
    return 0;
  }
  refuseUnseen(root, issue, message, readers);
  const left = await sendThrough(service, name, message);
  console.log(left ?? `${service.name} is sending “${name}” to ${count(readers, "reader")}.`);
  return 0;
}

function aboutPeople({ people, wrong, twice }: People): string {
  const lines = wrong.slice(0, 10).join(", ");
  return [
    `${capital(count(people.length, "address", "addresses"))} in the list.`,
    ...(twice > 0 ? [`${count(twice, "repeated address", "repeated addresses")} left out.`] : []),
    ...(wrong.length > 0
      ? [`${count(wrong.length, "line")} without an address left out: ${lines}.`]
      : []),
  ].join(" ");
}

/** What a run did, in English sentences for the terminal. */
export function outcomeText(outcome: SendOutcome): string {
  const { sent, before, unsure, refused, later, stopped } = outcome;
  return [
    `${capital(count(sent, "message"))} sent.`,
    ...(before > 0 ? [`${before} had it already.`] : []),
    ...(refused > 0 ? [`The mail server does not take ${refused} of the addresses.`] : []),
    ...(unsure > 0
      ? [`Of ${unsure} nobody can say if they arrived, so they are not sent again.`]
      : []),
    ...(later > 0 ? [`${later} can be tried again later: run this again.`] : []),
    ...(stopped === undefined
      ? []
      : [`${stopped} The run stopped here; run this again, and it goes on where it stopped.`]),
  ].join(" ");
}

/** To the addresses of a file, through a mail account. */
async function toList(
  issue: string,
  message: IssueMessage,
  file: string,
  isForReal: boolean,
  know: readonly string[],
): Promise<number> {
  const people = readPeople(root, file, wayOut(process.env));
  if (!isForReal) {
    const folder = rehearse(root, issue, message, people.people.length);
    console.log(rehearsalText(message, folder, aboutPeople(people), know));
    return 0;
  }
  const settings = settingsFrom(process.env);
  refuseUnseen(root, issue, message, people.people.length);
  const record = openRecord(file, issue);
  console.log(
    `${aboutPeople(people)} ${settings.perMinute} a minute: it takes about ${count(Math.ceil(people.people.length / settings.perMinute), "minute")}. Ctrl+C stops it; run it again to go on.`,
  );
  const stop = (): never => {
    record.close();
    process.exit(130);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    const outcome = await sendIssue({ message, people: people.people, record, ...settings });
    console.log(outcomeText(outcome));
    console.log(`Who has had it is in ${recordPath(file, issue)}: keep that file with the list.`);
    return outcome.stopped === undefined && outcome.later === 0 ? 0 : 1;
  } finally {
    record.close();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: "string" },
      site: { type: "string", default: "_site" },
      send: { type: "boolean", default: false },
    },
  });
  const [issue] = positionals;
  if (issue === undefined) throw new Error(HOW);
  const message = issueMessage(join(root, values.site), issue);
  const day = today(process.env);
  const { url } = openLibrary(root, day).data.site;
  if (values.send) refuseUnreal(message.html(SAMPLE), url);
  const know = beforeSending(issue, url, day);
  return values.to === undefined
    ? throughService(issue, message, values.send, know)
    : toList(issue, message, values.to, values.send, know);
}

await runAsCommand(import.meta.url, main);
