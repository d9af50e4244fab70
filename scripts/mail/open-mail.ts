/** Opens a file that holds an e-mail, or the text of one, whatever program saved it. */
import { simpleParser } from "mailparser";
import { sniff } from "../../src/model/picture-file.ts";
import { wordsOfHtml } from "./html-words.ts";

/** A file that came with a mail. */
export interface Attached {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface OpenedMail {
  /** Its words, those of mails attached to it last. */
  readonly text: string;
  readonly subject: string;
  /** The sender's address, in small letters; empty when it is not known. */
  readonly from: string;
  readonly files: readonly Attached[];
}

/** Lines that only the head of a mail has; a posted item begins with lines of its own. */
const HEAD =
  /^(?:message-id|mime-version|received|return-path|content-type|delivered-to|from|date|subject):/i;
const SURE = /^(?:message-id|mime-version|received|return-path|content-type|delivered-to):/im;
const MOST_DEPTH = 5;

/** True when the bytes are a mail with its head, not its words alone (RFC 5322). */
function isMail(bytes: Buffer): boolean {
  const text = bytes.toString("latin1").replace(/^From .*\r?\n/, "");
  const [head = ""] = text.split(/\r?\n\r?\n/);
  const lines = head.split(/\r?\n/);
  const shaped = lines.every((line) => /^(?:[\w-]+:|[ \t])/.test(line));
  return shaped && HEAD.test(lines[0] ?? "") && SURE.test(head);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The signs of plain text: UTF-16 by its mark or its zeros, UTF-8, else Windows-1252. */
async function textOf(bytes: Buffer): Promise<string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString("utf16le");
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  if (zeros > Math.min(bytes.length, 400) / 4)
    return first === 0
      ? Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
          .swap16()
          .toString("utf16le")
      : bytes.toString("utf16le");
  if (isUtf8(bytes)) return bytes.toString("utf8").replace(/^\uFEFF/, "");
  const head = "Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit";
  const mail = await simpleParser(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes]));
  return mail.text ?? "";
}

/** Files that people take for the mail, by their first bytes. */
const NO_MAIL: readonly (readonly [string, string])[] = [
  [
    "d0cf11e0",
    "It is a mail as Outlook keeps it (.msg), or an old Word file. Open it in Outlook and save it as “Text only”, or copy its words into a text file.",
  ],
  [
    "25504446",
    "It is a PDF. Save the e-mail that it came with, or copy its words into a text file.",
  ],
  ["504b0304", "It is a Word file or a zip. Open it, and copy its words into a text file."],
  ["7b5c727466", "It is a file with layout (RTF). Open it, and copy its words into a text file."],
];
const PICTURE = "It is a picture. Save the e-mail that it came with.";
const NO_WORDS = "It holds no words that can be read. Save the e-mail again, or copy its words.";

/** Throws sentences when a file is no mail and holds no words. */
function refuseNoWords(bytes: Buffer, text: string): void {
  const head = bytes.subarray(0, 16).toString("hex");
  const kind = NO_MAIL.find(([start]) => head.startsWith(start))?.[1];
  const isPicture = sniff(bytes.subarray(0, 16)) !== undefined || head.slice(8, 16) === "66747970";
  const odd = [...text.slice(0, 2000)].filter((sign) => /[\0-\x08\x0e-\x1a\x80-\x9f]/.test(sign));
  const hasNone = odd.length > Math.min(text.length, 2000) / 50;
  const fault = kind ?? (isPicture ? PICTURE : hasNone ? NO_WORDS : undefined);
  if (fault !== undefined) throw new Error(`Nothing was written. ${fault}`);
}

/** Opens a mail, mails attached to it as well. Throws a sentence when there are no words in it. */
export async function openMail(bytes: Buffer, depth = 0): Promise<OpenedMail> {
  if (!isMail(bytes)) {
    const text = await textOf(bytes);
    refuseNoWords(bytes, text);
    return { text, subject: "", from: "", files: [] };
  }
  const mail = await simpleParser(
    bytes.subarray(/^From /.test(bytes.toString("latin1", 0, 5)) ? bytes.indexOf("\n") + 1 : 0),
    { skipHtmlToText: true },
  );
  const html = typeof mail.html === "string" ? mail.html : "";
  const own = mail.text === undefined || mail.text.trim() === "" ? wordsOfHtml(html) : mail.text;
  const inner: OpenedMail[] = [];
  const files: Attached[] = [];
  for (const { content, contentType, filename } of mail.attachments) {
    if (contentType === "message/rfc822" && depth < MOST_DEPTH)
      inner.push(await openMail(content, depth + 1));
    else files.push({ name: filename ?? "", type: contentType, bytes: content });
  }
  const only = own.trim() === "" ? inner[0] : undefined;
  return {
    text: [
      own,
      ...inner.map((one) => `---------- Forwarded message ---------\n\n${one.text}`),
    ].join("\n\n"),
    subject: only?.subject ?? mail.subject ?? "",
    from: (only?.from ?? mail.from?.value[0]?.address ?? "").toLowerCase(),
    files: [...files, ...inner.flatMap((one) => one.files)],
  };
}
