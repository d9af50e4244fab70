/** A phone number as people type it into a box of its own: “Tel: 01632 960000”, “call Jo on …”. */
import { quote } from "../quote.ts";
import { phoneFault, shownNumber } from "./fault.ts";
import { foldSpelling } from "./fold.ts";
import { numbersIn } from "./in-words.ts";

/** Words round a number that say no more than that it is one: without them nothing is lost. */
const LABEL =
  /^(?:tele?|telephone|phone|ph|t|m|p|mob|mobile|cell|landline|freephone|free|number|no|nr|contact|call|ring|dial|text|txt|sms|please|just|us|me|on|at|or|and|to|the|our|is)$/i;
/** Signs that turn the reading direction: what is seen may not be what is there. */
const TURNED = /[\u202d\u202e\u2066-\u2069]/;
/** Numbers of three to five digits, with the word before them. */
const SHORT = /^\D*?\b(\d{3,5}|116 ?\d{3})\D*$/;

/** The numbers in a text, in their order. */
function numbersOf(text: string): readonly string[] {
  const short = SHORT.exec(foldSpelling(text).text)?.[1];
  if (short !== undefined && phoneFault(short) === undefined) return [short];
  return text.split(/[/|;,]|\bor\b/i).flatMap((part) => numbersIn(part));
}

/**
 * The number of “Tel: 01632 960000”, “(01632)-960000” or “+44 1632 960000” as it is printed. The
 * text as it is when it contains several or none, or says more, such as an extension or whom to ask
 * for.
 */
export function typedPhone(typed: string): string {
  const text = typed.trim();
  if (TURNED.test(text)) return typed;
  if (phoneFault(text) === undefined) return shownNumber(text);
  const [number, ...others] = numbersOf(text);
  if (number === undefined || others.length > 0 || phoneFault(number) !== undefined) return typed;
  const around = text.replace(number, " ");
  const words = around.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => LABEL.test(word)) ? shownNumber(number) : typed;
}

/** What to do about a text that has several numbers, or one and more; undefined for others. */
export function phoneTextFault(typed: string): string | undefined {
  const [number, other] = numbersOf(typed.trim()).filter((one) => phoneFault(one) === undefined);
  if (number === undefined || TURNED.test(typed)) return undefined;
  // “01632 960000/2”: the end of another number.
  if (other === undefined && /\d *\/ *\d/.test(typed)) return undefined;
  const shown = quote(typed);
  if (other !== undefined)
    return `${shown} contains two numbers. Leave ${shownNumber(number)} here, and write ${shownNumber(other)} in a row of its own or in the text.`;
  if (/\b(?:ext|extn|extension|opt|option|press|then)\b/i.test(typed))
    return `${shown} contains more than a number. Leave ${shownNumber(number)} here, and put the option or the extension in its own box or in the text.`;
  return phoneFault(typed) === undefined
    ? undefined
    : `${shown} contains more than a number. Leave ${shownNumber(number)} here, and put the rest in the text.`;
}
