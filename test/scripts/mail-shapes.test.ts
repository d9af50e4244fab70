/** Mails without the form, in the shapes that programs and people give them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readHtml } from "../../scripts/mail/html-words.ts";
import { layersOf } from "../../scripts/mail/layers.ts";
import { subjectTitle } from "../../scripts/mail/read-mail.ts";
import { trimMail } from "../../scripts/mail/trim.ts";
import { newFromMail } from "../../scripts/new-from-mail.ts";
import { temporary } from "./temporary.ts";
import { known } from "./mails.ts";

const NEWS = "Harbour Friends open their new hall on Monday 14 December at 2pm. All are welcome.";

async function read(subject: string, body: string, type = "text/plain") {
  const head = [
    "From: Jo Example <jo.example@gmail.com>",
    `Subject: ${subject}`,
    "Message-ID: <1@example.org>",
    "MIME-Version: 1.0",
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
  ];
  const root = temporary();
  const mail = `${head.join("\r\n")}\r\n\r\n${body}`;
  const { path, notes } = await newFromMail(root, mail, known, "2026-11-28");
  return { text: readFileSync(join(root, path), "utf8"), notes: notes.join("\n") };
}

it.each<readonly [string, string, string]>([
  [
    "an answer below the quoted words",
    `On Thu, 26 Nov 2026 at 10:00, Editor <news@example.org> wrote:\n> Dear all, please send us your news for the December issue.\n> Thank you\n\n${NEWS}\n\nCheers\nDan`,
    "please send",
  ],
  [
    "a head in another language",
    `Zur Info\n\nVon: Centre <info@example.org>\nGesendet: Donnerstag, 26. November 2026 10:00\nAn: Sue\nBetreff: Hall\n\n${NEWS}`,
    "Gesendet",
  ],
  [
    "a warning of a mail server",
    `CAUTION: This email originated from outside of the organisation.\nDo not click links.\n\nHello,\n\n${NEWS}`,
    "CAUTION",
  ],
  [
    "a signature without a greeting",
    `${NEWS}\n\nCarol Example\nTreasurer\n1 Example Street, ZZ1 1AA\nTel 01632 960123\nwww.example.org`,
    "Carol",
  ],
  [
    "a forward of a forward",
    `Can you put this in?\n\n---------- Forwarded message ---------\nFrom: Bob <bob@example.org>\nDate: Thu\nSubject: Fw: hall\nTo: Jo\n\nSee below\n\n________________________________\nFrom: Centre <info@example.org>\nSent: 25 November 2026\nTo: Bob\nSubject: hall\n\n${NEWS}\n\nRegards,\nPat`,
    "See below",
  ],
  [
    "messages copied from a chat",
    `[26/11/2026, 18:02:11] Julie: ${NEWS}\n26/11/2026, 18:03 - Julie: bring cake`,
    "Julie",
  ],
])("%s holds the news and nothing else", async (_what, body, gone) => {
  const { text } = await read("Fwd: The new hall", body);
  expect(text).toContain("title: The new hall\n");
  expect(text).toContain("group: harbour-friends\n");
  expect(text).toContain(`\n\n${NEWS}`);
  expect(text).not.toContain(gone);
});

it("a mail of a subject alone becomes an item that says so", async () => {
  const { text, notes } = await read("Litter pick on Sunday at 11am", "");
  expect(text).toContain("title: Litter pick on Sunday at 11am\n");
  expect(notes).toContain("The mail has no words but its subject.");
});

it("numbers of single people stay out, and days that do not fit are named", async () => {
  const { text, notes } = await read(
    "Cake sale",
    "Harbour Friends sell cakes on Friday 5 December at 2pm. Ring me on 01632 960123 or text 07700 900123.",
  );
  expect(text).not.toMatch(/960123|900123/);
  expect(notes).toContain("looks like one person’s own was left out");
  expect(notes).not.toMatch(/960123|900123/);
  expect(notes).toContain("5 December 2026 is a Saturday");
});

it.each([
  ["Re: Fwd: Plant swap", "Plant swap"],
  ["RE: Newsletter item", ""],
  ["your news", ""],
  ["Item for the newsletter", ""],
  ["Yoga", ""],
  [`${"Come along ".repeat(9)}today`, "Come along ".repeat(8).trim()],
])("the subject “%s” gives the title “%s”", (subject, title) =>
  expect(subjectTitle(subject)).toBe(title),
);

it.each([
  ["<div>One</div><div>Two</div><div><br></div><div>Three</div>", "One\nTwo\n\nThree"],
  ["<p>One&nbsp;–<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>Two</p>", "One –\n\nTwo"],
  [
    "<table><tr><td>Mon</td><td>10am</td></tr><tr><td>Tue</td><td>11am</td></tr></table>",
    "Mon: 10am\nTue: 11am",
  ],
  ["<ul><li>Climbing</li><li>Art</li></ul>", "- Climbing\n- Art"],
  ["<a href='https://example.org/a?utm_source=x'>our page</a>", "our page (https://example.org/a)"],
  ["<a href='mailto:a@example.org'>a@example.org</a>", "a@example.org"],
  ["<style>p{}</style><span style='display:none'>preview</span>Hello<img src=cid:a>", "Hello"],
  ["Yes<blockquote><p>One</p><p>Two</p></blockquote>", "Yes\n\n> One\n>\n> Two"],
  ["<table><tr><td><p>One</p><p>Two</p></td></tr></table>", "One\n\nTwo"],
])("the words of %s", (html, words) => expect(readHtml(html).text).toBe(words));

it("a paragraph after thanks is no signature", () => {
  const words = `Thank you\n\n${NEWS} Bring a friend, and stay for tea.`;
  expect(trimMail(words, "").text).toBe(words);
});

it("an answer between quoted words belongs to the newest", () =>
  expect(
    layersOf("> what time?\n\nAt two\n\n> where?\n\nThe hall").map(({ text }) => text),
  ).toEqual(["At two\n\n\nThe hall", "what time?", "where?"]));

it.each([
  "Hi love, can you put this in the newsletter please?\n\n",
  "Hope you are all well. ",
  "Morning! Would it be possible to include the below on the website?\n\n",
  "Hi Sam, hope you're ok. Please could you share this on your page. ",
  "We would like to advertise this in the newsletter:\n",
  "Just wondering if you'd pop this on the site for us.\n\nHope that's OK\n\n",
])("leaves out words to the editor, and says so: %s", async (words) => {
  const { text, notes } = await read("newsletter", `${words}${NEWS}`);
  expect(text).toContain("title: Harbour Friends open their new hall");
  expect(notes).toContain("Words to you were left out: “");
  expect(notes).toContain(words.trim().slice(0, 8));
});

it("names the days to come of free words, and what is missing once", async () => {
  const { notes } = await read(
    "Our hall",
    "The hall opens on Monday 14 December at 2pm. All come.",
  );
  expect(notes).toContain(
    "It is laid out for What’s on: Monday 14 December 2026, 2pm. That is guessed",
  );
  expect(notes.match(/roup: is missing/g)).toHaveLength(1);
});

it.each([
  "Can you put Thursday 3 December in the newsletter?\n\n",
  "We hope the rain stays away.\n\n",
  "Please bring a coat to share.\n\n",
  "Would you like to get out more?\n\n",
])("keeps a beginning that may be part of the item: %s", async (words) => {
  const { text, notes } = await read("newsletter", `${words}${NEWS}`);
  expect(text).toContain(words.trim());
  expect(notes).not.toContain("Words to you");
});

it.each<readonly [string, Buffer, RegExp]>([
  ["Outlook's own file", Buffer.from("d0cf11e0a1b11ae1".padEnd(2000, "0"), "hex"), /\(\.msg\)/],
  ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >>"), /It is a PDF/],
  ["a Word file", Buffer.from("504b030414000600", "hex"), /It is a Word file or a zip/],
  ["RTF", Buffer.from("{\\rtf1\\ansi Fun day}"), /\(RTF\)/],
  ["a photo", Buffer.from("ffd8ffe000104a464946", "hex"), /It is a picture/],
  ["an iPhone's photo", Buffer.from("00000018667479706865696300", "hex"), /It is a picture/],
  ["bytes", Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 89) % 256)), /no words/],
])("refuses %s in words and writes nothing", async (_, bytes, words) => {
  const root = temporary();
  await expect(newFromMail(root, bytes, known, "2026-11-28")).rejects.toThrow(words);
  expect(existsSync(join(root, "content"))).toBe(false);
});

it.each([
  ["nested blocks", "text/html", `${"<div>".repeat(5000)}${NEWS}`],
  ["words", "text/plain", `${NEWS}\n`.repeat(12_000)],
  ["parts", 'multipart/mixed; boundary="b"', "--b\r\n\r\nhi\r\n".repeat(1100)],
])("a mail with too many %s is refused in one sentence", async (_, type, body) => {
  await expect(read("News", body, type)).rejects.toThrow(
    "This mail is too long or too nested. Copy its words into a text file.",
  );
});
