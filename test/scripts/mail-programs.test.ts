/** Mails as more programs and people send them: how they begin, what they add, what gets lost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layersOf } from "../../scripts/mail/layers.ts";
import { openMail } from "../../scripts/mail/open-mail.ts";
import { plainLinks } from "../../scripts/mail/plain-links.ts";
import { subjectTitle } from "../../scripts/mail/read-mail.ts";
import { repairMojibake } from "../../scripts/mail/mojibake.ts";
import { trimMail } from "../../scripts/mail/trim.ts";
import { newFromMail } from "../../scripts/new-from-mail.ts";
import { temporary } from "./temporary.ts";
import { known, windows1252 } from "./mails.ts";

const NEWS =
  "Harbour Friends open their new hall on Monday 14 December at 2pm. Tea is £1 – it’s free for children.";
const HEAD = [
  "From: Jo Example <jo.example@gmail.com>",
  "Subject: The new hall",
  "Message-ID: <1@example.org>",
  "MIME-Version: 1.0",
];
const mail = (lines: readonly string[], body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), Buffer.from(body as string)]);
const plain = (lines: readonly string[] = HEAD): readonly string[] => [
  ...lines,
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: 8bit",
];

async function read(bytes: Buffer) {
  const root = temporary();
  const { path, notes } = await newFromMail(root, bytes, known, "2026-11-28");
  return { text: readFileSync(join(root, path), "utf8"), notes: notes.join("\n") };
}

describe("a mail is recognised by its head, however its file begins", () => {
  const lines = plain();
  it.each<readonly [string, Buffer]>([
    ["a line of Thunderbird", mail(["X-Mozilla-Status: 0001", ...lines], NEWS)],
    ["an ARC seal", mail(["ARC-Seal: i=1; a=rsa-sha256;", "\tcv=none", ...lines], NEWS)],
    ["Reply-To", mail(["Reply-To: hall@example.org", ...lines], NEWS)],
    ["a draft of Outlook", mail(["X-Unsent: 1", ...lines], NEWS)],
    ["blank lines", Buffer.concat([Buffer.from("\r\n\r\n"), mail(lines, NEWS)])],
    ["a byte order mark", Buffer.concat([Buffer.from("\uFEFF"), mail(lines, NEWS)])],
    [
      "the byte count of Apple Mail",
      Buffer.concat([Buffer.from("1042      \n"), mail(lines, NEWS)]),
    ],
  ])("%s", async (_, bytes) => {
    const { text } = await read(bytes);
    expect(text).toContain("title: The new hall\n");
    expect(text).toContain(`\n\n${NEWS}\n`);
  });

  it("a page of the web is read as its words", async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title></head><body><p>${NEWS}</p></body></html>`;
    expect((await openMail(Buffer.from(page))).text).toBe(NEWS);
  });
});

describe("no character is lost in silence", () => {
  const type = (charset: string): readonly string[] => [
    ...HEAD,
    `Content-Type: text/plain; charset=${charset}`,
    "Content-Transfer-Encoding: 8bit",
  ];
  it.each<readonly [string, Buffer]>([
    ["Windows-1252 that says it is UTF-8", mail(type("utf-8"), windows1252(NEWS))],
    ["Windows-1252 that says it is ASCII", mail(type('"us-ascii"'), windows1252(NEWS))],
    ["UTF-8 that says it is Windows-1252", mail(type("windows-1252"), NEWS)],
    [
      "UTF-8 that was read as Windows-1252",
      mail(
        type("utf-8"),
        "Harbour Friends open their new hall on Monday 14 December at 2pm. Tea is Â£1 â€“ itâ€™s free for children.",
      ),
    ],
  ])("%s", async (_, bytes) => {
    const { text, notes } = await read(bytes);
    expect(text).toContain(NEWS);
    expect(notes).not.toContain("were lost");
  });

  it("what cannot be repaired is named", async () => {
    const { text, notes } = await read(mail(plain(), NEWS.replace("£", "\uFFFD")));
    expect(text).not.toContain("\uFFFD");
    expect(notes).toContain(
      "Characters such as £ or ’ were lost on the way, first in “is \uFFFD1 –”",
    );
  });

  it.each([
    ["CafÃ© â€œPlayâ€\u009d â‚¬2 ðŸŽˆ", "Café “Play” €2 🎈"],
    ["Café, Ä and “É”", "Café, Ä and “É”"],
    ["ÅÄ and Zoë", "ÅÄ and Zoë"],
    ["zÅ‚oty i pieniÄ…dze", "złoty i pieniądze"],
  ])("%s", (text, right) => expect(repairMojibake(text)).toBe(right));
});

it("HTML is read where the plain part only points at it", async () => {
  const bytes = mail(
    [...HEAD, 'Content-Type: multipart/alternative; boundary="b"'],
    `--b\r\nContent-Type: text/plain\r\n\r\nYour mail program does not support HTML.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${NEWS}</p>\r\n--b--\r\n`,
  );
  expect((await read(bytes)).text).toContain(NEWS);
});

it.each([
  ["in HTML alone", `<p>${NEWS.replace("2pm", "<s>1pm</s> 2pm")}</p>`, undefined],
  [
    "where the plain part shows it",
    `<p>${NEWS.replace("2pm", "<span class=o>1pm</span> 2pm")}</p><style>.o{text-decoration:line-through}</style>`,
    NEWS.replace("2pm", "1pm 2pm"),
  ],
])("an old time that is struck out is not laid out: %s", async (_, html, other) => {
  const part = (type: string, text: string): string =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}\r\n`;
  const { text, notes } = await read(
    mail(
      [...HEAD, 'Content-Type: multipart/alternative; boundary="b"'],
      `${other === undefined ? "" : part("text/plain", other)}${part("text/html", html)}--b--\r\n`,
    ),
  );
  expect(text).toContain(NEWS);
  expect(text).not.toContain("1pm");
  expect(notes).toContain("Words that were struck out were left out.");
});

it("the logo of a signature is not the item’s picture", async () => {
  const logo = readFileSync(
    "test/fixtures/gate/valid/content/news/2026-05-02-plant-swap/plants.png",
  );
  const bytes = mail(
    [...HEAD, 'Content-Type: multipart/related; boundary="b"'],
    `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${NEWS}</p><img src="cid:a">\r\n--b\r\nContent-Type: image/png; name="image001.png"\r\nContent-ID: <a>\r\nContent-Transfer-Encoding: base64\r\n\r\n${logo.toString("base64")}\r\n--b--\r\n`,
  );
  expect((await openMail(bytes)).files).toEqual([]);
});

describe("signatures", () => {
  const office =
    "Kind regards\n\nJo Example\nFamily Worker\nEarly Help\nHarbour Friends\nThe Hall\nExample Street\nZZ1 1AA\n\nTel: 01632 960123\nMob: 07700 900123\nWeb: www.example.org";
  it.each([
    office,
    "Kindest regards, Jo Example",
    "With best wishes\nJo",
    "Many thanks Jo",
    "Thanks in advance\nJo x",
    "All the best,\nJo",
    "KR\nJo",
    "Thank you so much\nJo",
    `${office}\n\nThe information in this e-mail is confidential and may be read by nobody else.`,
    "Kind regards\nJo\n\nThis email has been scanned for viruses.",
    "Wysłane z iPhone'a",
    "Please consider the environment before printing this e-mail.",
  ])("%j goes", (words) => expect(trimMail(`${NEWS}\n\n${words}`, "").text).toBe(NEWS));

  it.each([
    "Thanks to all who came.",
    "Best Saturday ever",
    "Love food, hate waste",
    "Take care of your bike",
    "All the best cakes in town",
  ])("%j stays", (words) =>
    expect(trimMail(`${NEWS}\n\n${words}`, "").text).toBe(`${NEWS}\n\n${words}`),
  );

  it.each(["Dear Sir/Madam,", "To whom it may concern", "Hi Sam & Jo –", "Good morning all"])(
    "the greeting “%s” goes",
    (words) => expect(trimMail(`${words}\n\n${NEWS}`, "").text.trim()).toBe(NEWS),
  );

  it.each(["jo@gmx.co.uk", "jo@wp.pl", "jo@blueyonder.co.uk", "jo@pm.me"])(
    "the address %s goes",
    (address) =>
      expect(trimMail(`Write to ${address} today.`, "").text).toBe(
        "Write to (e-mail left out) today.",
      ),
  );
});

it.each([
  [
    "-------- Wiadomość oryginalna --------\nOd: Jo <jo@example.org>\nData: 26.11.2026\nDo: a@example.org\nTemat: x\n\nolder",
  ],
  ["-----Original Appointment-----\nFrom: Jo\nSent: Friday\nTo: Bo\nSubject: x\n\nolder"],
  ["---- On Thu, 26 Nov 2026 10:00:00 +0000 Jo <jo@example.org> wrote ----\n\nolder"],
  ["W dniu 26.11.2026 o 10:00, Jo pisze:\n> older"],
  ["Am 26.11.2026 um 10:00 schrieb Jo:\n\n> older"],
])("an older mail below is a layer of its own: %j", (older) =>
  expect(layersOf(`newest\n\n${older}`).map(({ text }) => text)).toEqual(["newest", "older"]),
);

it("a list of the writer is not an older mail", () => {
  const text = "We need for 12 people:\n- cups\n--- Menu ---\nSoup";
  expect(layersOf(text).map((layer) => layer.text)).toEqual([text]);
});

it.each([
  ["our page<https://example.org/a>.", "our page (https://example.org/a)."],
  ["our page <https://example.org/a>", "our page (https://example.org/a)"],
  ["www.example.org<http://www.example.org/>", "www.example.org"],
  ["hall@example.org<mailto:hall@example.org>", "hall@example.org"],
  ["<https://example.org/a>", "https://example.org/a"],
  ["Tea [cid:image001.png@01DC.1] today", "Tea  today"],
  ["[https://example.org/logo.png]\nTea", "\nTea"],
  ["[image: Logo of us]<image002.jpg>Tea [x]", "Tea [x]"],
])("links and pictures in plain text: %j", (text, left) => expect(plainLinks(text)).toBe(left));

it.each([
  ["[EXTERNAL] Fwd: Plant swap", "Plant swap"],
  ["Odp: PD: Plant swap", "Plant swap"],
  ["RE[2]: Plant swap", "Plant swap"],
  ["EXT: [All staff] Plant swap", "Plant swap"],
  ["***SPAM*** Plant swap", "Plant swap"],
  ["Urgent: Plant swap", "Plant swap"],
])("the subject “%s”", (subject, title) => expect(subjectTitle(subject)).toBe(title));
