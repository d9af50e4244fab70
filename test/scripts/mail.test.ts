/** Mails as real programs send them, made into newsletter items. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { layersOf } from "../../scripts/mail/layers.ts";
import { trimMail } from "../../scripts/mail/trim.ts";
import { newFromMail } from "../../scripts/new-from-mail.ts";
import { readEntry } from "../../src/model/gate/read-entry.ts";
import { composeMessage } from "../../src/newsletter/posted-item.ts";
import { temporary } from "./temporary.ts";
import { known, windows1252 } from "./mails.ts";

const today = "2026-11-28";
const PATH = "content/news/2026-11-28-mums-coffee-morning/index.md";
const form = composeMessage({
  title: "Mum’s coffee morning",
  group: "Harbour Friends",
  summary: "Coffee, cake and a chat for £1.",
  when: "Friday 4 December, 10am",
  item: "Come and meet other mums. It’s £1 a cup – bring a friend.",
}).body;

async function read(bytes: Buffer | string) {
  const root = temporary();
  const laid = await newFromMail(root, bytes, known, today);
  return { root, ...laid, text: readFileSync(join(root, laid.path), "utf8") };
}

const head = (lines: readonly string[]): string =>
  [
    "From: Jo Example <jo.example@gmail.com>",
    "To: news@together.example.org",
    "Subject: Newsletter item: Mum's coffee morning",
    "Message-ID: <1@example.org>",
    "MIME-Version: 1.0",
    ...lines,
    "",
    "",
  ].join("\r\n");
const quotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) =>
      byte === 10
        ? "\r\n"
        : byte < 127 && byte !== 61
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
const typed = (type: string, coding: string): string =>
  head([`Content-Type: ${type}`, `Content-Transfer-Encoding: ${coding}`]);
const html = `<html><body>${form
  .split("\n")
  .map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
  .join("")}</body></html>`;
const multipart = (parts: readonly string[]): string =>
  `${head(['Content-Type: multipart/mixed; boundary="b"'])}${parts
    .map((part) => `--b\r\n${part}\r\n`)
    .join("")}--b--\r\n`;
const plainPart = (text: string): string =>
  `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(form, "utf16le")]);

test.each<readonly [string, Buffer | string]>([
  ["plain text in UTF-8", form],
  ["plain text with a byte order mark", `\uFEFF${form}`],
  ["plain text with CRLF", form.replaceAll("\n", "\r\n")],
  ["plain text in Windows-1252", windows1252(form)],
  ["plain text in UTF-16 LE", utf16],
  ["plain text in UTF-16 BE", Buffer.from(utf16).swap16()],
  ["plain text in UTF-16 LE without a mark", Buffer.from(form, "utf16le")],
  ["a mail, 8 bit", `${typed("text/plain; charset=utf-8", "8bit")}${form}`],
  [
    "a mail, quoted-printable in UTF-8",
    `${typed("text/plain; charset=utf-8", "quoted-printable")}${quotedPrintable(Buffer.from(form))}`,
  ],
  [
    "a mail, quoted-printable in Windows-1252",
    `${typed("text/plain; charset=windows-1252", "quoted-printable")}${quotedPrintable(windows1252(form))}`,
  ],
  [
    "a mail, base64 in UTF-8",
    `${typed("text/plain; charset=utf-8", "base64")}${base64(Buffer.from(form))}`,
  ],
  [
    "a mail, base64 in Windows-1252",
    `${typed('text/plain; charset="Windows-1252"', "base64")}${base64(windows1252(form))}`,
  ],
  ["a mail of HTML alone", `${typed("text/html; charset=utf-8", "8bit")}${html}`],
  [
    "a mail of HTML alone, base64",
    `${typed("text/html; charset=utf-8", "base64")}${base64(Buffer.from(html))}`,
  ],
  ["a mail with parts", multipart([plainPart(form)])],
  [
    "a mail with a mail attached",
    multipart([
      plainPart(""),
      `Content-Type: message/rfc822\r\n\r\n${typed("text/plain; charset=utf-8", "8bit")}${form}`,
    ]),
  ],
  [
    "a line of an mbox file",
    `From jo Sat Nov 28 2026\r\n${typed("text/plain; charset=utf-8", "8bit")}${form}`,
  ],
  [
    "a Gmail forward",
    `Hi\n\n---------- Forwarded message ---------\nFrom: Jo <jo@example.org>\nDate: Fri, 27 Nov 2026\nSubject: Item\nTo: <a@example.org>\n\n\n${form}`,
  ],
  [
    "an Apple forward",
    `Begin forwarded message:\n\n> From: Jo <jo@example.org>\n> Subject: Item\n> Date: 27 November 2026\n> To: a@example.org\n> \n${form.replace(/^/gm, "> ")}`,
  ],
  [
    "an Outlook forward",
    `\n________________________________\nFrom: Jo <jo@example.org>\nSent: 27 November 2026 10:00\nTo: a@example.org\nSubject: Item\n\n${form}`,
  ],
  [
    "an old Outlook forward",
    `-----Original Message-----\nFrom: Jo\nSent: Friday\nTo: a@example.org\nSubject: Item\n\n${form}`,
  ],
  [
    "a reply above it",
    `On Fri, 27 Nov 2026 at 10:00, Jo <jo@example.org> wrote:\n${form.replace(/^/gm, "> ")}`,
  ],
  ["a reply twice over", form.replace(/^/gm, "> > ")],
])("%s keeps every sign and names the folder right", async (_what, mail) => {
  const { path, text } = await read(mail);
  expect(path).toBe(PATH);
  expect(text).toContain("It’s £1 a cup – bring a friend.");
  expect(text).toContain("group: harbour-friends");
  expect(
    readEntry({ collection: "news", slug: "2026-11-28-x", file: path }, text).problems,
  ).toEqual([]);
});

describe("what is newest", () => {
  const quoted = form.replace(/^/gm, "> ");
  it("wins, field by field, and what lost is named", async () => {
    const { text, notes } = await read(
      `When: Saturday 5 December, 11am\n\nOn Fri, Jo <jo@example.org> wrote:\n${quoted}`,
    );
    expect(text).toContain("- **When:** Saturday 5 December, 11am");
    expect(notes.join("\n")).toContain(
      "When: the newest is taken, “Saturday 5 December, 11am”; further down is “Friday 4 December, 10am”.",
    );
  });

  it("is shown to the editor when it is in free words", async () => {
    const { notes } = await read(
      `Sorry, it is on Saturday, not Friday!\n\nSent from my iPhone\n\n${quoted}`,
    );
    expect(notes.join("\n")).toContain(
      "“Sorry, it is on Saturday, not Friday!”. Read it: it may correct the item.",
    );
    expect(notes.join("\n")).toContain("What a program wrote was left out: “Sent from my iPhone”.");
  });
});

describe("free words", () => {
  const words =
    "Hello all,\n\nHarbour Friends are having a coffee morning at the hall on Friday. All mums welcome, £1 a cup.\n\nWrite to jo.example@gmail.com.\n\nKind regards\nJo Example\n1 Example Street\n01632 960123";
  const mail = (text: string): string => `${typed("text/plain; charset=utf-8", "8bit")}${text}`;

  it("become an item with the subject as its title, and say what was left out", async () => {
    const { path, text, notes } = await read(mail(words));
    expect(path).toBe(PATH);
    expect(text).toContain("title: Mum's coffee morning");
    expect(text).toContain("group: harbour-friends");
    expect(text).toContain(
      "summary: Harbour Friends are having a coffee morning at the hall on Friday.",
    );
    for (const left of ["Hello all", "gmail", "Jo Example", "960123", "Example Street"])
      expect(text).not.toContain(left);
    expect(notes.join("\n")).toContain(
      "The signature was left out: “Kind regards / Jo Example / 1 Example Street / 01632 960123”.",
    );
    expect(notes.join("\n")).toContain("A private e-mail address was left out");
  });

  it("leave to the editor what they do not say", async () => {
    const { notes, text } = await read(
      mail("We are having a coffee morning at the hall on Friday. All are welcome."),
    );
    expect(text).toContain("We are having");
    expect(notes.join("\n")).toContain("Still to do: Your group: is missing");
  });

  it("leave quoted mails out and say so", async () => {
    const { text, notes } = await read(
      mail(
        `We are having a coffee morning at the hall on Friday.\n\nOn Thu, Bo <bo@example.org> wrote:\n> Can you send me the words?`,
      ),
    );
    expect(text).not.toContain("Can you send");
    expect(notes.join("\n")).toContain(
      "Another mail in it was left out: “Can you send me the words?”.",
    );
  });
});

describe("files that come with it", () => {
  const png = readFileSync(
    "test/fixtures/gate/valid/content/news/2026-05-02-plant-swap/plants.png",
  );
  const file = (name: string, type: string, bytes: Buffer): string =>
    `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;

  it("lie where nothing is published, under names of ours", async () => {
    const { root, path, notes } = await read(
      multipart([
        plainPart(form),
        file("../../Ünïted poster.PDF", "application/pdf", Buffer.from("x")),
      ]),
    );
    expect(readdirSync(join(root, path, ".."))).toEqual(["index.md"]);
    expect(readdirSync(join(root, ".cache/mail/2026-11-28-mums-coffee-morning"))).toEqual([
      "1-united-poster.pdf",
    ]);
    expect(notes.join("\n")).toContain("A file that came with it lies in .cache/mail/");
  });

  it("become the item's picture when it is described and everybody has agreed", async () => {
    const agreed = form
      .replace("Picture:", "Picture: A cup of coffee on a table")
      .replace("has agreed:", "has agreed: yes");
    const { root, path, text } = await read(
      multipart([plainPart(agreed), file("a.png", "image/png", png)]),
    );
    expect(text).toContain("src: picture.png");
    expect(existsSync(join(root, path, "..", "picture.png"))).toBe(true);
  });
});

test.each([
  ["-- \nJo\n01632 960123", ""],
  ["Come.\n\nGet Outlook for Android", "Come."],
  ["Come.\n\nThis email and any attachments are confidential", "Come."],
  ["Come.\n\nThanks,\nJo", "Come."],
  ["Write to club@example.org.", "Write to club@example.org."],
])("%j is trimmed to %j", (text, expected) => {
  expect(trimMail(text, "").text).toBe(expected);
});

test("a text of many layers is taken apart, the newest first", () => {
  expect(layersOf("one\n> two\n> > three\nfour").map(({ text }) => text)).toEqual([
    "one",
    "two",
    "three\nfour",
  ]);
});
