/** Sending an issue to a real SMTP server on this machine. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outcomeText, settingsFrom, wayOut } from "../../../scripts/send-issue.ts";
import { type IssueMessage, issueMessage } from "../../../scripts/send/message.ts";
import { readPeople } from "../../../scripts/send/people.ts";
import { type SendOutcome, sendIssue } from "../../../scripts/send/post.ts";
import { beforeSending, refuseUnreal } from "../../../scripts/send/ready.ts";
import { openRecord, recordPath } from "../../../scripts/send/record.ts";
import { issueMail } from "../../../src/export/issue-mail.ts";
import { issueText } from "../../../src/export/issue-text.ts";
import { editions } from "../../../src/newsletter/edition.ts";
import { exampleLibrary } from "../../fixtures/library.ts";
import { temporary } from "../temporary.ts";

const library = exampleLibrary();
const [edition] = editions(library);
if (!edition) throw new Error("The example place has no issue.");

/** A built site with the message of the newest issue of the example place. */
function builtSite(): string {
  const site = temporary();
  mkdirSync(join(site, "mail"));
  writeFileSync(join(site, `mail/${edition?.id}.html`), issueMail(edition!, library));
  writeFileSync(join(site, `mail/${edition?.id}.txt`), issueText(edition!, library));
  return site;
}
let message: IssueMessage;
beforeEach(() => {
  message = issueMessage(builtSite(), edition?.id ?? "");
});

interface Arrived {
  readonly to: string;
  readonly raw: string;
}

const open: SMTPServer[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close(() => undefined);
});

/** A mail server. `answer` gives the code with which an address is refused. */
async function mailServer(answer: (to: string) => number | undefined = () => undefined) {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const code = answer(address);
      if (code === undefined) return done();
      const error = Object.assign(new Error(`no: ${address}`), { responseCode: code });
      return done(error);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => void parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString();
        for (const { address } of session.envelope.rcptTo) arrived.push({ to: address, raw });
        done();
      });
    },
  });
  open.push(server);
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", () => done()));
  return { arrived, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

function list(...lines: readonly string[]): string {
  const file = join(temporary(), "people.csv");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

const LINK = "https://lists.example.org/stop?who={address}";

interface Ways {
  readonly link?: string | undefined;
  readonly oneClick?: boolean;
}

async function run(
  file: string,
  url: string,
  issue = "2026-11",
  { link = LINK, oneClick = true }: Ways = {},
): Promise<SendOutcome> {
  const record = openRecord(file, issue);
  try {
    return await sendIssue({
      message,
      people: readPeople(temporary(), file, link).people,
      record,
      server: url,
      from: "Together <news@example.org>",
      perMinute: 20,
      oneClick,
      pause: () => Promise.resolve(),
    });
  } finally {
    record.close();
  }
}

describe("sending an issue", () => {
  it("sends HTML and text to each address, with one-click unsubscribe", async () => {
    const { arrived, url } = await mailServer();
    const outcome = await run(list("email", "a@example.org", "second@example.org"), url);
    expect(outcome).toMatchObject({ sent: 2, refused: 0 });
    expect(arrived.map(({ to }) => to)).toEqual(["a@example.org", "second@example.org"]);
    const mail = await simpleParser(arrived[0]?.raw ?? "");
    expect(mail.subject).toBe(message.subject);
    const stop = "https://lists.example.org/stop?who=a%40example.org";
    expect(arrived[0]?.raw.replace(/\r\n[ \t]+/g, "")).toContain(`List-Unsubscribe: <${stop}>`);
    expect(arrived[0]?.raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail.html).toContain(stop);
    expect(mail.text).toContain(stop);
    expect(mail.text).toContain("because you asked for it");
    expect(`${mail.text}${String(mail.html)}`).not.toContain("keeps no list of readers");
    expect(arrived[0]?.raw).not.toContain("second@example.org");
  });

  it("never sends twice to one address, in one run or in two", async () => {
    const { arrived, url } = await mailServer();
    const file = list("a@example.org", "A@Example.org", "b@example.org");
    await run(file, url);
    const second = await run(file, url);
    expect(second).toMatchObject({ sent: 0, before: 2 });
    writeFileSync(file, "a@example.org\nb@example.org\nc@example.org\n");
    expect(await run(file, url)).toMatchObject({ sent: 1, before: 2 });
    expect(arrived.map(({ to }) => to)).toEqual([
      "a@example.org",
      "b@example.org",
      "c@example.org",
    ]);
    expect(await run(file, url, "2026-12")).toMatchObject({ sent: 3 });
  });

  it("resumes an interrupted run, without addresses that may have been served", async () => {
    const { arrived, url } = await mailServer();
    const file = list("a@example.org", "b@example.org", "c@example.org");
    const record = openRecord(file, "2026-11");
    record.mark("a@example.org", "sent");
    record.mark("b@example.org", "begun");
    record.close();
    expect(await run(file, url)).toMatchObject({ sent: 1, before: 1, unsure: 1 });
    expect(arrived.map(({ to }) => to)).toEqual(["c@example.org"]);
  });

  it("reads a record whose last line is incomplete", async () => {
    const { arrived, url } = await mailServer();
    const file = list("a@example.org", "b@example.org");
    await run(file, url);
    const path = recordPath(file, "2026-11");
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -20));
    expect(await run(file, url)).toMatchObject({ sent: 0, before: 1, unsure: 1 });
    expect(arrived).toHaveLength(2);
  });

  it("refuses a second run at the same time", () => {
    const file = list("a@example.org");
    const record = openRecord(file, "2026-11");
    expect(() => openRecord(file, "2026-11")).toThrow("Another run");
    record.close();
    openRecord(file, "2026-11").close();
  });

  it("retries a temporary refusal, and never a permanent one", async () => {
    let code: number | undefined = 451;
    const { arrived, url } = await mailServer((to) =>
      to.startsWith("gone") ? 550 : to.startsWith("busy") ? code : undefined,
    );
    const file = list("gone@example.org", "busy@example.org", "a@example.org");
    expect(await run(file, url)).toMatchObject({ sent: 1, refused: 1, later: 1 });
    code = undefined;
    expect(await run(file, url)).toMatchObject({ sent: 1, before: 1, refused: 1, later: 0 });
    expect(arrived.map(({ to }) => to)).toEqual(["a@example.org", "busy@example.org"]);
  });

  it("stops when the server is gone, and says so without an address", async () => {
    const file = list("a@example.org", "b@example.org");
    const outcome = await run(file, "smtp://127.0.0.1:9");
    expect(outcome).toMatchObject({ sent: 0, later: 1, unsure: 0 });
    const text = outcomeText(outcome);
    expect(text).toContain("gave no answer");
    expect(text).not.toContain("@");
  });

  it("offers one-click unsubscribe only where the link answers a POST", async () => {
    const { arrived, url } = await mailServer();
    await run(list("a@example.org"), url, "2026-11", { oneClick: false });
    expect(arrived[0]?.raw).toContain("List-Unsubscribe: <https://");
    expect(arrived[0]?.raw).not.toContain("List-Unsubscribe-Post");
  });

  it("asks readers to write to the sender where there is no unsubscribe link", async () => {
    const { arrived, url } = await mailServer();
    const link = wayOut({ MAIL_FROM: "Together <news@example.org>" });
    await run(list("a@example.org"), url, "2026-11", { link });
    const { raw = "" } = arrived[0] ?? {};
    const mail = await simpleParser(raw);
    expect(raw.replace(/\r\n[ \t]+/g, "")).toContain(
      "List-Unsubscribe: <mailto:news@example.org?subject=unsubscribe>",
    );
    expect(raw).not.toContain("List-Unsubscribe-Post");
    expect(mail.html).toContain('href="mailto:news@example.org?subject=');
    expect(mail.text).toContain("To stop these e-mails, write to us:\nnews@example.org");
  });

  it("prefers the unsubscribe link to the sender", () => {
    const env = { UNSUBSCRIBE_URL: LINK, MAIL_FROM: "news@example.org" };
    expect(wayOut(env)).toBe(LINK);
    expect(wayOut({})).toBeUndefined();
    expect(wayOut({ MAIL_FROM: env.MAIL_FROM })).toContain("mailto:news@example.org");
  });

  it("waits between messages", async () => {
    const { url } = await mailServer();
    const file = list("a@example.org", "b@example.org", "c@example.org");
    const waited: number[] = [];
    const record = openRecord(file, "2026-11");
    await sendIssue({
      message,
      people: readPeople(temporary(), file, LINK).people,
      record,
      server: url,
      from: "news@example.org",
      perMinute: 20,
      oneClick: true,
      pause: (milliseconds) => {
        waited.push(milliseconds);
        return Promise.resolve();
      },
    });
    record.close();
    expect(waited).toEqual([3000, 3000]);
  });

  it("keeps no address in its record", async () => {
    const { url } = await mailServer();
    const file = list("somebody@example.org");
    await run(file, url);
    expect(readFileSync(recordPath(file, "2026-11"), "utf8")).not.toMatch(/somebody|@/);
    expect(existsSync(`${recordPath(file, "2026-11")}.lock`)).toBe(false);
  });
});

describe("the list of addresses", () => {
  const read = (file: string, pattern: string | undefined = LINK, project = temporary()) =>
    readPeople(project, file, pattern);

  it("reads plain lists and CSV, with a link for each person", () => {
    const file = list(
      'email,"stop"',
      "a@example.org,https://lists.example.org/x1",
      '"b@example.org";',
      "# a remark",
    );
    expect(read(file)).toEqual({
      people: [
        { address: "a@example.org", unsubscribe: "https://lists.example.org/x1" },
        {
          address: "b@example.org",
          unsubscribe: "https://lists.example.org/stop?who=b%40example.org",
        },
      ],
      wrong: [],
      twice: 0,
    });
  });
  it.each([
    "Anna <a@example.org>",
    "a@example.org\u0000",
    "a b@example.org",
    "a@@example.org",
    "a@localhost",
    "a@-x.org",
    "@example.org",
  ])("leaves out %o, and names its line alone", (line) => {
    const { people, wrong } = read(list("a@example.com", line));
    expect(people).toHaveLength(1);
    expect(wrong).toEqual([2]);
  });
  it("names the line of an address without an unsubscribe link", () => {
    const file = list("a@example.org,http://insecure.example.org");
    expect(() => read(file)).toThrow(/^Line 1 has no way to unsubscribe/);
    expect(() => read(list("a@example.org"), "")).toThrow(/^Line 1 has no way to unsubscribe/);
  });
  it("refuses a list inside the project", () => {
    const project = temporary();
    const file = join(project, "people.csv");
    writeFileSync(file, "a@example.org\n");
    expect(() => read(file, LINK, project)).toThrow("lies in the project's folder");
    expect(() => read(join(project, "none.csv"), LINK, project)).toThrow("cannot be read");
  });
});

describe("what sending needs", () => {
  const env = { SMTP_URL: "smtps://name:secret@mail.example.org:465", MAIL_FROM: "a@example.org" };
  it("reads a server, a sender and a rate", () => {
    expect(settingsFrom(env)).toEqual({
      server: env.SMTP_URL,
      from: env.MAIL_FROM,
      perMinute: 20,
      oneClick: true,
    });
  });
  it.each([
    [{ SMTP_URL: "" }, "SMTP_URL"],
    [{ SMTP_URL: "https://mail.example.org" }, "SMTP_URL"],
    [{ MAIL_FROM: "nobody" }, "MAIL_FROM"],
    [{ MAIL_FROM: "A <a@example.org>\r\nBcc: b@example.org" }, "MAIL_FROM"],
    [{ MAIL_PER_MINUTE: "0" }, "MAIL_PER_MINUTE"],
    [{ MAIL_PER_MINUTE: "many" }, "MAIL_PER_MINUTE"],
  ])("says what is missing: %o", (change, name) => {
    const sentence = (): unknown => settingsFrom({ ...env, ...change });
    expect(sentence).toThrow(name);
    expect(sentence).not.toThrow("secret");
  });
  it("finds no message for an issue that was not built", () => {
    expect(() => issueMessage(temporary(), "2026-11")).toThrow("npm run build");
    expect(() => issueMessage(builtSite(), "../../etc/passwd")).toThrow("There is no message");
  });
});

describe("before an issue is sent", () => {
  const { url } = library.data.site;
  const html = (): string => message.html("https://example.org/stop");

  it("an address that is not real yet, or a site built with another, is refused", () => {
    expect(() => refuseUnreal(html(), "https://together.example")).toThrow(/npm run launch/);
    expect(() => refuseUnreal(html(), "https://another.uk")).toThrow(/built with another address/);
    const real = html().replaceAll(url, "https://marsh.uk");
    expect(() => refuseUnreal(real, "https://marsh.uk/")).not.toThrow();
  });

  it("the rehearsal says that the month goes on, and nothing when it is over", () => {
    expect(beforeSending("2026-11", "https://marsh.uk", "2026-11-30")).toEqual([
      expect.stringMatching(/^This issue is not finished before 30 November 2026/),
    ]);
    expect(beforeSending("2026-11", "https://marsh.uk", "2026-12-01")).toEqual([]);
    expect(beforeSending("2018", "https://together.example", "2026-12-01")).toEqual([
      expect.stringContaining("cannot be sent yet"),
    ]);
  });
});
