import { isForEverybody } from "./short-numbers.ts";

/**
 * The digits of a UK number as it is dialled from a UK phone: “+44 (0)1632 …” and “0044 1632 …”
 * begin with 0. One that may be typed in other characters: `dialled` in `model/phones/fault.ts`.
 */
export const digits = (number: string): string =>
  number.replace(/^\(?(?:\+|00) ?\(?44\)?\s*(?:\(0\))?\s*/, "0").replace(/\D/g, "");

/**
 * Address of a tap-to-ring link (RFC 3966), in the form dialled here: numbers such as 116 123 have
 * no other.
 */
export const telHref = (number: string): string => `tel:${digits(number)}`;

/** Address of a tap-to-text link (RFC 5724), with the word to send when there is one. */
export const smsHref = (number: string, word?: string): string =>
  `sms:${digits(number)}${word === undefined ? "" : `?body=${encodeURIComponent(word)}`}`;

/** “then option 2”: what to choose once the phone is answered. */
export const thenOption = (extension: string): string => `then ${extension}`;

/**
 * “01632 960001, then option 2”. Every number that a reader sees or copies as text is written with
 * this, or is drawn with `thenOption` beside it: without its option a number leads to another desk.
 */
export const numberToDial = (phone: {
  readonly number: string;
  readonly extension?: string | undefined;
}): string =>
  phone.extension === undefined ? phone.number : `${phone.number}, ${thenOption(phone.extension)}`;

/** “Text SHOUT to ”, before the number. */
export const textBefore = (word: string | undefined): string =>
  word === undefined ? "Text " : `Text ${word} to `;

/** “Text SHOUT to 85258”. */
export const numberToText = (text: {
  readonly number: string;
  readonly word?: string | undefined;
}): string => `${textBefore(text.word)}${text.number}`;

/** The first way to reach a helpline, by phone else by text. */
export const firstNumber = (line: {
  readonly phones: readonly { readonly number: string; readonly extension?: string | undefined }[];
  readonly text?:
    { readonly number?: string | undefined; readonly word?: string | undefined } | undefined;
}): string | undefined => {
  const [phone] = line.phones;
  if (phone !== undefined) return numberToDial(phone);
  const { number, word } = line.text ?? {};
  return number === undefined ? undefined : numberToText({ number, word });
};

interface Answered {
  readonly hours?: string | undefined;
  readonly phones: readonly { readonly hours?: string | undefined }[];
}

/** When a helpline is answered: its hours, else those of its first number that has some. */
export const helplineHours = ({ hours, phones }: Answered): string | undefined =>
  hours ?? phones.map((phone) => phone.hours).find((words) => words !== undefined);

/** Hours where there is room for one sentence: the first, without its full stop. */
export const shortHours = (hours: string): string => hours.split(/\. |\.$/, 1)[0] ?? hours;

/**
 * When the numbers of a helpline that have no hours of their own are answered; a reader must not
 * take silence for “at any hour”. Undefined where each of them has its own, and for an emergency
 * number, which has no hours.
 */
export function hoursBesideNumbers(
  line: Answered & { readonly urgency: string },
): string | undefined {
  if (line.urgency === "emergency") return undefined;
  if (line.hours !== undefined) return line.hours;
  const allHave = line.phones.length > 0 && line.phones.every(({ hours }) => hours !== undefined);
  return allHave ? undefined : "We have not confirmed when it is answered.";
}

/** True for 999, 111, 101 and the like: a number for everybody, and nobody's own. */
export const numberForAll = (number: string): boolean => isForEverybody(digits(number));
