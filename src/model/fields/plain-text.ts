import { quote } from "../quote.ts";

/**
 * What no text may hold: control characters other than a new line, and marks that turn the reading
 * direction.
 */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/**
 * Signs that Unicode counts as letters or symbols but that draw nothing: fillers, joiners, the
 * empty Braille cell.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u2800/gu;
/** Half of a sign outside the basic plane, which no file can hold. */
const BROKEN = /\p{Cs}/u;

/** One sign many times in a row, apart from blanks and the signs that draw a line. */
const FLOOD = /([^\s\-_=.*~])\1{39,}/u;
/** A tag, a comment or an open template mark: words for a program and not for a reader. */
const MARKUP = /<[a-z/!?][^>]*>?|\{\{|\{%|\{#|<%|\$\{|%\}|\}\}/i;

/** Says that a plain text holds markup or the syntax of a template, or nothing. */
export function markupFault(text: string): string | undefined {
  const [found] = MARKUP.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `holds ${quote(found)}, which is code for a web page. Take it out and write plain words.`;
}

/** True for a text with at least one letter of any script. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(UNSEEN, ""));

/** True for a text with at least one sign that a reader sees. */
export const canBeSeen = (text: string): boolean => VISIBLE.test(text.replace(UNSEEN, ""));

/**
 * Says what makes a text unfit for a page, or nothing.
 * Turned reading direction can show a phone number or an address other than it is (Unicode TR36).
 */
export function textFault(text: string): string | undefined {
  if (CONTROL.test(text) || BROKEN.test(text))
    return "holds a hidden control character. Type the text again instead of pasting it.";
  if (DIRECTION.test(text))
    return "holds a hidden mark that turns the reading direction. Type the text again instead of pasting it.";
  if (!canBeSeen(text)) return "holds nothing that can be seen. Write some words.";
  const [flood, sign = ""] = FLOOD.exec(text) ?? [];
  if (flood !== undefined)
    return `holds the sign ${quote(sign)} more than 40 times in a row. Take the row out.`;
  return undefined;
}

/**
 * One spelling for the same text: composed accents (NFC), no space at the ends, new lines as \n.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .normalize("NFC")
    .trim();
}
