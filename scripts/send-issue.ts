/**
 * `npm run send-issue -- 2026-11 --to FILE` sends an issue of the newsletter by e-mail. Without
 * `--send` it is a rehearsal: it says what would go and to how many, and sends nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, runAsCommand } from "./command.ts";
import { count } from "./content-report.ts";
import { type IssueMessage, issueMessage } from "./send/message.ts";
import { type People, readPeople } from "./send/people.ts";
import { type Outcome, sendIssue } from "./send/post.ts";
import { openRecord, recordPath } from "./send/record.ts";

const HOW =
  "Write “npm run send-issue -- 2026-11 --to ../people.csv”. It sends nothing before you add “--send”. The steps are in admin/HOSTING.md, “Sending the newsletter by e-mail”.";
const SAMPLE = "https://example.org/unsubscribe";
const MOST_A_MINUTE = 600;

interface Settings {
  readonly server: string;
  readonly from: string;
  readonly perMinute: number;
}

/** From the environment, as secrets and addresses belong in no file of the project. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const { SMTP_URL: server = "", MAIL_FROM: from = "", MAIL_PER_MINUTE: rate = "20" } = env;
  if (!/^smtps?:\/\/[^/\s]+$/.test(server.replace(/\/$/, "").replace(/\?.*$/, "")))
    throw new Error(
      "SMTP_URL is missing or is no mail server. Set it like smtps://NAME:PASSWORD@mail.example.org:465",
    );
  if (!/^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/.test(from))
    throw new Error("MAIL_FROM is missing. Set it like “Together <news@example.org>”.");
  const perMinute = Number(rate);
  if (!(perMinute >= 1 && perMinute <= MOST_A_MINUTE))
    throw new Error(`MAIL_PER_MINUTE is a number from 1 to ${MOST_A_MINUTE}.`);
  return { server, from, perMinute };
}

/** Where the rehearsal leaves the message to look at, from the project's folder. */
const folderOf = (issue: string): string => join(".cache", "send", issue);
const rehearsed = (message: IssueMessage, { people }: People): string =>
  `${message.hash} ${people.length}\n`;

function rehearse(project: string, issue: string, message: IssueMessage, people: People): string {
  const folder = join(project, folderOf(issue));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "message.html"), message.html(SAMPLE));
  writeFileSync(join(folder, "message.txt"), message.text(SAMPLE));
  writeFileSync(join(folder, "rehearsed"), rehearsed(message, people));
  return folderOf(issue);
}

function isRehearsed(
  project: string,
  issue: string,
  message: IssueMessage,
  people: People,
): boolean {
  const file = join(project, folderOf(issue), "rehearsed");
  return existsSync(file) && readFileSync(file, "utf8") === rehearsed(message, people);
}

function aboutPeople({ people, wrong, twice }: People): string {
  const lines = wrong.slice(0, 10).join(", ");
  return [
    `${count(people.length, "address", "addresses")} in the list.`,
    ...(twice > 0 ? [`${twice} stood twice and count once.`] : []),
    ...(wrong.length > 0
      ? [`${count(wrong.length, "line")} hold no address and are left out: ${lines}.`]
      : []),
  ].join(" ");
}

export function outcomeText(outcome: Outcome): string {
  const { sent, before, unsure, refused, later, stopped } = outcome;
  return [
    `${count(sent, "message")} sent.`,
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
  if (issue === undefined || values.to === undefined) throw new Error(HOW);
  const message = issueMessage(join(root, values.site), issue);
  const people = readPeople(root, values.to, process.env["UNSUBSCRIBE_URL"]);
  if (!values.send) {
    const folder = rehearse(root, issue, message, people);
    console.log(
      `Nothing was sent. This would go, with the subject “${message.subject}”:\n  ${join(folder, "message.html")} (open it in a browser)\n  ${join(folder, "message.txt")}\n${aboutPeople(people)}\nLook at both. To send it, run the same with --send.`,
    );
    return 0;
  }
  const settings = settingsFrom(process.env);
  if (!isRehearsed(root, issue, message, people))
    throw new Error(
      "This message, or this list, has not been looked at yet. Run the same without --send first.",
    );
  const record = openRecord(values.to, issue);
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
    console.log(`Who has had it stands in ${recordPath(values.to, issue)}: keep it with the list.`);
    return outcome.stopped === undefined && outcome.later === 0 ? 0 : 1;
  } finally {
    record.close();
  }
}

await runAsCommand(import.meta.url, main);
