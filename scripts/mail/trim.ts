/** Removes from a mail what is not part of the item, and lists what was removed. */
import { stampNote, withoutStamps } from "../../src/cms/paste/chat-stamps.ts";
import { programLines, programNote } from "../../src/cms/paste/program-lines.ts";
import { regexLines } from "../../src/format/regex-lines.ts";

export interface Trimmed {
  readonly text: string;
  /** What was left out, as sentences for the editor. */
  readonly notes: readonly string[];
}

/** The end of a letter, after which a name may be on the same line. */
const REGARDS = regexLines("i")`
  ^(?:(?:with )?(?:(?:very )?kind(?:est)?|best|warm(?:est)?|many|all good
  |every good)\s+(?:regards|wish(?:es)?|thanks)|regards|thanks(?: again| in advance| so much
  | a lot)?|thank you(?: (?:so|very) much)?|cheers|yours (?:sincerely|faithfully|truly))
`;
const NAME = /^[,!. ]*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}[,.! x]*$/u;
const OTHER_END = /^(?:all the best|take care|best|love|yours|kr|ta|x{1,5})[,.! x]*$/i;

function isGreetingEnd(line: string): boolean {
  const [regards] = REGARDS.exec(line) ?? [];
  if (regards === undefined) return OTHER_END.test(line);
  const rest = line.slice(regards.length);
  return /^[,.! x]*$/.test(rest) || NAME.test(rest);
}
const LEGAL = regexLines("i")`
  ^.{0,40}(?:(?:this|the (?:information|contents?) (?:in|of) this) (?:e-?mail|message
  |communication|transmission)(?: and any| is| are| may| contains?| has been| was)
  |confidentiality notice|disclaimer|any views (?:or opinions )?(?:expressed|in this)
  |if you (?:are not|have received this))
`;
const HELLO =
  /^(?:(?:hi|hello|hiya|hey|dear|(?:good )?(?:morning|afternoon|evening))(?:[ /&]+[\p{L}’'-]+){0,4}|to whom it may concern) ?[,.!–-]?$/iu;
const FREE_MAIL = regexLines("i")`
  @(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|aol|btinternet|sky
  |talktalk|virginmedia|ntlworld|blueyonder|tiscali|proton|protonmail|pm|msn|gmx|mail|fastmail
  |hey|zoho|yandex|o2|orange|wp|onet|interia|op)\.(?:com|co\.uk|net|org|me|uk|pl|ro|lt|lv|de
  |fr|es|pt)\b
`;
const ADDRESS = /[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Warnings that an office's mail server puts above each mail from outside. */
const BANNER = regexLines("i")`
  ^\W*(?:caution|warning|external(?: e?-?mail| sender)?|attention
  |you don['’]t often get e-?mail|this (?:e-?mail|message) (?:originated|came|is) from outside
  |do not click|please do not click|report this )
`;
/** What only a signature has beside short lines. */
const CONTACT =
  /@|\bwww\.|https?:|\b(?:tel|mob|phone|t|m|e|w)\b ?[:.]|\b0\d{3,4} ?\d{3}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
/** A sentence to the editor: a wish, or a request to put the item somewhere. */
const TO_THE_EDITOR = regexLines("i")`
  ^(?:(?:i|we|just)? ?(?:really )?(?:hope|hoping|trust) (?:you|this|that|it|all|everyone
  |ur)\b.*|(?:hi|hello|hiya|hey|dear|morning|afternoon)\b.*\b(?:how are you|hope you)\b.*
  |.*\b(?:can|could|would|will|please|pls|plz|like|want|wondered|wondering|possible|grateful
  |appreciate)\b.*\b(?:put|go|be put|add|adding|include|including|post|posting|share|sharing
  |advertise|pop|stick|get|print|publish|publicise|feature|mention)\b.*\b(?:this|it|these
  |below|attached|following|poster|flyer|item|newsletter|website|site|page)\b.*|.*\b(?:here is
  |here['’]?s|please find|see|attached is|below is)\b.*\b(?:newsletter|website|attached
  |below)\b.*)$
`;
const LONGEST_NOTE = 160;
/** What is left must still be an item. */
const MIN_ITEM = 40;
const LONGEST_LINE = 60;
/** A signature is short; longer text after “Thanks” is part of the item. */
const MAX_SIGNATURE_LINES = 9;
/** Lines of one with addresses and numbers, as offices have them. */
const MAX_OFFICE_LINES = 25;

const shown = (lines: readonly string[]): string => {
  const words = lines.map((line) => line.trim()).filter((line) => line !== "");
  return `“${words.join(" / ").slice(0, 160)}”`;
};

/** A whole sentence is not part of a signature. */
const isSentence = (line: string): boolean =>
  line.trim().length > LONGEST_LINE && /[.!?]$/.test(line.trim());

/** The line at which the signature begins, or the number of lines. */
function signatureAt(lines: readonly string[]): number {
  const marked = lines.findIndex((line) => /^--\s*$/.test(line));
  if (marked > -1) return marked;
  const legal = lines.findIndex((line) => LEGAL.test(line.trim()));
  const end = legal === -1 ? lines.length : legal;
  for (let at = Math.max(0, end - MAX_OFFICE_LINES); at < end; at++) {
    const block = lines.slice(at, end);
    const isShort = block.length <= MAX_SIGNATURE_LINES;
    const isOffice = block.filter((line) => CONTACT.test(line)).length >= 2;
    if (isGreetingEnd((lines[at] ?? "").trim()) && !block.some(isSentence) && (isShort || isOffice))
      return at;
  }
  return unmarkedAt(lines, end);
}

/**
 * A last paragraph of short lines with a name first and an address or a number below it, under
 * other words.
 */
function unmarkedAt(lines: readonly string[], end: number): number {
  let last = end;
  while (last > 0 && (lines[last - 1] ?? "").trim() === "") last--;
  let first = last;
  while (first > 0 && (lines[first - 1] ?? "").trim() !== "") first--;
  const block = lines.slice(first, last).map((line) => line.trim());
  const isName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: ?[|,–-] ?.+)?$/u.test(
    block[0] ?? "",
  );
  return first > 0 &&
    isName &&
    block.length >= 2 &&
    block.every((line) => line.length <= LONGEST_LINE && !/[.!?]$/.test(line)) &&
    block.slice(1).some((line) => CONTACT.test(line))
    ? first
    : end;
}

/** Takes out lines at the top that an office's mail server put there. */
function withoutBanner(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => line.trim() !== "");
  if (at === -1 || !BANNER.test((lines[at] ?? "").trim())) return lines;
  const end = lines.findIndex((line, index) => index > at && line.trim() === "");
  return end === -1 ? lines : withoutBanner(lines.slice(end + 1));
}

/**
 * Takes out sentences to the editor at the beginning. One that holds a figure may hold a fact, and
 * stays.
 */
function withoutNote(text: string): { readonly text: string; readonly left: readonly string[] } {
  const left: string[] = [];
  let rest = text.trim();
  for (;;) {
    const [sentence = ""] = /^[^\n]*?(?:[.!?:](?=\s)|(?=\n)|$)/.exec(rest) ?? [];
    const after = rest.slice(sentence.length).trim();
    const isNote =
      sentence.length <= LONGEST_NOTE &&
      !/\d/.test(sentence) &&
      (TO_THE_EDITOR.test(sentence) || HELLO.test(sentence.trim()));
    if (!isNote || after.length < MIN_ITEM) return { text: rest, left };
    left.push(sentence.trim());
    rest = after;
  }
}

/** Takes out the signature, lines that a phone or a firm adds, and private addresses. */
export function trimMail(text: string, sender: string): Trimmed {
  const notes: string[] = [];
  const chat = withoutStamps(text);
  let lines: readonly string[] = withoutBanner(chat.text.split("\n"));
  if (chat.names.length > 0) notes.push(stampNote(chat.names));
  const begins = lines.findIndex((line) => line.trim() !== "");
  lines = lines.slice(Math.max(begins, 0));
  const byProgram = programLines(lines, chat.names.length > 0);
  const footers = lines.filter((_, at) => byProgram[at] === true);
  lines = lines.filter((_, at) => byProgram[at] !== true);
  const at = signatureAt(lines);
  const signature = lines.slice(at).filter((line) => !/^--\s*$/.test(line));
  lines = lines.slice(0, at);
  const greeted = HELLO.test((lines[0] ?? "").trim());
  if (greeted && lines.slice(1).some((line) => line.trim() !== "")) lines = lines.slice(1);
  if (signature.join("").trim() !== "")
    notes.push(`The signature was left out: ${shown(signature)}.`);
  if (footers.length > 0) notes.push(programNote(footers.map((line) => line.trim())));
  const { text: item, left } = withoutNote(lines.join("\n"));
  if (left.length > 0) notes.push(`Words to you were left out: ${shown(left)}.`);
  const taken = new Set<string>();
  const words = item.replace(ADDRESS, (address) => {
    const mine = sender !== "" && address.toLowerCase() === sender;
    if (!mine && !FREE_MAIL.test(address)) return address;
    taken.add(address);
    return "(e-mail left out)";
  });
  if (taken.size > 0)
    notes.push(
      `A private e-mail address was left out ${taken.size === 1 ? "" : `(${taken.size} of them) `}and is not written here. Ask the group for an address of its own.`,
    );
  return { text: words.replace(/\n{3,}/g, "\n\n").trim(), notes };
}
