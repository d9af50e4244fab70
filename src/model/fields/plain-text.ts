import { withoutDrawn } from "../../format/letters.ts";
import { ZERO_WIDTH } from "../../format/zero-width.ts";
import { quote } from "../quote.ts";

/**
 * Characters that no text may contain: control characters other than a line feed, and bidirectional
 * controls.
 */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
/** Tag characters and private use, which no font draws, apart from the tags of a flag. */
const FLAG = /\u{1f3f4}[\u{e0061}-\u{e007a}]{3,5}\u{e007f}/gu;
const HIDDEN = /[\ue000-\uf8ff\u{e0000}-\u{e007f}\u{f0000}-\u{10fffd}]/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Letters and symbols of Unicode without a glyph: fillers, joiners, the empty Braille cell. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u2800/gu;
/** A lone surrogate, which UTF-8 cannot encode. */
const BROKEN = /\p{Cs}/u;

/** One character repeated many times, apart from spaces and characters that draw a line. */
const FLOOD = /([^\s\-_=.*~])\1{39,}/u;
/** Markup: a tag, a comment or the start of a template expression. */
const MARKUP = /<[a-z/!?][^>]*>?|\{\{|\{%|\{#|<%|\$\{|%\}|\}\}/i;

/** Says that a plain text contains markup or the syntax of a template, or nothing. */
export function markupFault(text: string): string | undefined {
  const [found] = MARKUP.exec(text) ?? [];
  return found === undefined
    ? undefined
    : `contains ${quote(found)}, which is code for a web page. Take it out and write plain words.`;
}

/** True for a text with at least one letter of any script. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(UNSEEN, ""));

/** True for a text with at least one visible character. */
export const canBeSeen = (text: string): boolean => VISIBLE.test(text.replace(UNSEEN, ""));

/**
 * The fault of a text as a sentence, or undefined. Bidirectional controls can make a phone number
 * or an address look different (Unicode TR36).
 */
export function textFault(text: string): string | undefined {
  if (CONTROL.test(text) || BROKEN.test(text))
    return "contains a hidden control character. Type the text again instead of pasting it.";
  if (DIRECTION.test(text))
    return "contains a hidden mark that turns the reading direction. Type the text again instead of pasting it.";
  if (HIDDEN.test(text.replace(FLAG, "")))
    return "contains a hidden character that no screen shows. Type the text again instead of pasting it.";
  if (text.includes("\uFFFD"))
    return "contains the character “\uFFFD”, where a character such as ’ or £ was lost. Write it again.";
  if (!canBeSeen(text)) return "contains nothing that can be seen. Write some words.";
  const [flood, sign = ""] = FLOOD.exec(text) ?? [];
  if (flood !== undefined)
    return `contains the character ${quote(sign)} more than 40 times in a row. Take the row out.`;
  return undefined;
}

const WIDTHLESS = new RegExp(`[${ZERO_WIDTH}]`, "g");

/**
 * One spelling for the same text: composed accents (NFC), plain letters for drawn ones, no
 * zero-width characters, no space at the ends, new lines as \n.
 */
export function cleanText(text: string): string {
  return withoutDrawn(text)
    .replace(WIDTHLESS, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .normalize("NFC")
    .trim();
}
