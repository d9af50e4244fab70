/** Opens a file that contains an e-mail, or the text of one, whatever program saved it. */
import { simpleParser } from "mailparser";
import { sniff } from "../../src/model/picture-file.ts";
import { repairMojibake } from "./mojibake.ts";
import { type HtmlWords, readHtml } from "./html-words.ts";
import { limitBytes, limitHtml, limitWords, tooLong } from "./too-long.ts";

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
  /** What was left out of its words, as sentences for the editor. */
  readonly notes: readonly string[];
}

/** Lines that only the head of a mail has; a posted item begins with lines of its own. */
const SURE = /^(?:message-id|mime-version|received|return-path|content-type|delivered-to):/im;
const MAX_DEPTH = 5;
/** U+FFFD, which a decoder writes for bytes that it cannot read. */
const LOST = "\uFFFD";
/** Largest picture within the words that is taken for the logo of a signature, in bytes. */
const MAX_LOGO = 20_000;
/** The start of an HTML file, whatever its name. */
const IS_HTML = /^\s*<(?:!doctype html|html|head|body|div|p|table|meta)\b/i;

/**
 * A mail without what a program puts before it: blank lines, a byte order mark, the “From ” line of
 * an mbox file, the byte count of Apple Mail (.emlx).
 */
function withoutFront(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1", 0, 400);
  const [front = ""] =
    /^(?:\xef\xbb\xbf)?\s*(?:\d{1,10} *\r?\n(?=[A-Za-z-]+:))?(?:From .*\r?\n)?/.exec(text) ?? [];
  return bytes.subarray(front.length);
}

/** True when the bytes are a mail with its head, not its words alone (RFC 5322). */
function isMail(bytes: Buffer): boolean {
  const [head = ""] = bytes.toString("latin1").split(/\r?\n\r?\n/);
  return SURE.test(head) && head.split(/\r?\n/).every((line) => /^(?:[\w-]+:|[ \t])/.test(line));
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes plain text: UTF-16 by its mark or its zeros, UTF-8, else Windows-1252. */
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
const NO_WORDS = "It has no words that can be read. Save the e-mail again, or copy its words.";

/** Throws a sentence when a file is not a mail or has no words that can be read. */
function refuseNoWords(bytes: Buffer, text: string): void {
  const head = bytes.subarray(0, 16).toString("hex");
  const kind = NO_MAIL.find(([start]) => head.startsWith(start))?.[1];
  const isPicture = sniff(bytes.subarray(0, 16)) !== undefined || head.slice(8, 16) === "66747970";
  const odd = [...text.slice(0, 2000)].filter((sign) => /[\0-\x08\x0e-\x1a\x80-\x9f]/.test(sign));
  const hasNone = odd.length > Math.min(text.length, 2000) / 50;
  const fault = kind ?? (isPicture ? PICTURE : hasNone ? NO_WORDS : undefined);
  if (fault !== undefined) throw new Error(`Nothing was written. ${fault}`);
}

/** Words of a plain part that only points to the HTML part. */
const SEE_HTML =
  /\b(?:html|view (?:this|it|the)\b.*\b(?:browser|online)|(?:does|can) ?not (?:support|display|show))\b/i;
const MAX_NOTICE_CHARACTERS = 300;

/**
 * The plain part. The HTML part instead where the plain one is empty or only points to it, or where
 * the HTML part strikes words out.
 */
function wordsOf(plain: string, html: string): HtmlWords {
  const says = plain.trim();
  const isEmpty = says === "" || (says.length < MAX_NOTICE_CHARACTERS && SEE_HTML.test(says));
  const other = html.trim() === "" ? undefined : readHtml(html);
  return other && (isEmpty || other.hasStruck) ? other : { text: plain, hasStruck: false };
}

const STRUCK = "Words that were struck out were left out.";
const struckNotes = ({ hasStruck }: HtmlWords): readonly string[] => (hasStruck ? [STRUCK] : []);

type Parsed = Awaited<ReturnType<typeof simpleParser>>;

/**
 * Parses a mail. One that is declared as UTF-8 and is Windows-1252 would lose its £ and ’, so it is
 * parsed again as Windows-1252.
 */
async function parsed(bytes: Buffer): Promise<Parsed> {
  const options = { skipHtmlToText: true } as const;
  const mail = await simpleParser(bytes, options).catch((error: unknown) => {
    throw tooLong(error);
  });
  limitHtml(mail.html || "");
  if ((mail.html || "") === "") limitWords(mail.text ?? "");
  if (!`${mail.text ?? ""}${mail.html || ""}`.includes(LOST)) return mail;
  const other = Buffer.from(
    bytes.toString("latin1").replace(/charset="?(?:utf-8|us-ascii)"?/gi, "charset=windows-1252"),
    "latin1",
  );
  const again = await simpleParser(other, options);
  return `${again.text ?? ""}${again.html || ""}`.includes(LOST) ? mail : again;
}

/** Opens a mail, mails attached to it as well. Throws a sentence when there are no words in it. */
export async function openMail(file: Buffer, depth = 0): Promise<OpenedMail> {
  limitBytes(file.length);
  const bytes = withoutFront(file);
  if (!isMail(bytes)) {
    refuseNoWords(file, "");
    const decoded = await textOf(file);
    if (IS_HTML.test(decoded)) limitHtml(decoded);
    else limitWords(decoded);
    const text = repairMojibake(decoded);
    refuseNoWords(file, text);
    const words = IS_HTML.test(text) ? readHtml(text) : { text, hasStruck: false };
    return { text: words.text, subject: "", from: "", files: [], notes: struckNotes(words) };
  }
  const mail = await parsed(bytes);
  const html = typeof mail.html === "string" ? mail.html : "";
  const words = wordsOf(mail.text ?? "", html);
  const own = repairMojibake(words.text);
  const inner: OpenedMail[] = [];
  const files: Attached[] = [];
  for (const { content, contentType, filename, related } of mail.attachments) {
    if (contentType === "message/rfc822" && depth < MAX_DEPTH)
      inner.push(await openMail(content, depth + 1));
    else if (!related || content.length > MAX_LOGO)
      files.push({ name: filename ?? "", type: contentType, bytes: content });
  }
  const head = {
    subject: repairMojibake(mail.subject ?? ""),
    from: (mail.from?.value[0]?.address ?? "").toLowerCase(),
  };
  const [only] = inner;
  const { subject, from } = own.trim() === "" && only ? only : head;
  return {
    text: [
      own,
      ...inner.map((one) => `---------- Forwarded message ---------\n\n${one.text}`),
    ].join("\n\n"),
    subject,
    from,
    files: [...files, ...inner.flatMap((one) => one.files)],
    notes: [...struckNotes(words), ...inner.flatMap((one) => one.notes)],
  };
}
