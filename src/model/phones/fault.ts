/** What a UK phone number is. The form that posts an item asks by it too, in the browser. */
import { digits } from "../../format/phones.ts";
import { isShortNumber } from "../../format/short-numbers.ts";
import { quote } from "../quote.ts";
import { foldSpelling } from "./fold.ts";

/** The digits of a number as dialled inside the United Kingdom, however it is written. */
export const dialled = (number: string): string => digits(foldSpelling(number).text.trim());

/** Written for callers from abroad: “+44 …”, “0044 …”. */
const ABROAD = /^\(?(?:\+|00) ?\(?44/;

/** Digits in the groups of Ofcom's plan: “01632 960000”, “020 7946 0000”. */
function inGroups(digits: string): string {
  const code = /^02/.test(digits) ? 3 : /^0(?:1(?:1|\d1)|[358])/.test(digits) ? 4 : 5;
  const rest = digits.slice(code);
  const cut = rest.length > 6 ? rest.length - 4 : rest.length;
  return [digits.slice(0, code), rest.slice(0, cut), rest.slice(cut)].join(" ").trim();
}

/**
 * A number as readers see it: digits in groups, which are the writer's own where there are some.
 * One that is written for callers from abroad is shown as it is dialled here.
 */
export function shownNumber(written: string): string {
  const text = foldSpelling(written).text.trim();
  if (ABROAD.test(text)) return inGroups(dialled(text));
  const shown = text
    .replace(/[().-]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return /^0\d{10}$/.test(shown) ? inGroups(shown) : shown;
}

/** Names the character that no number has, and says what to do about it. */
function signFault(written: string): string | undefined {
  const { text } = foldSpelling(written);
  const shown = quote(written);
  if (/[\u202d\u202e\u2066-\u2069]/.test(written))
    return `${shown} contains a hidden character that turns the reading direction, so you may see other digits than there are. Type the number again.`;
  if (/^\(?\+?[ ()]*[0-9][0-9 ().-]*$/.test(text.trim())) return undefined;
  if (/[0-9] *\/ *[0-9]/.test(text))
    return `${shown} contains a slash (/). Write one number here, and the other whole in a row of its own.`;
  if (/[0-9][ -]*[oOlI](?=[ -]*[0-9]|\s*$)|^[oO](?=[0-9])/.test(text))
    return `${shown} contains a letter that looks like a digit, such as O for 0. Type the number again.`;
  if (/^\D*$/.test(text))
    return `${shown} is not a phone number. Write only a number here, like 01632 960000.`;
  if (/\p{L}/u.test(text))
    return `${shown} contains something other than digits and spaces. Write only the number here, and the rest, such as “option 2”, in its own box or in the text.`;
  const [sign = ""] = /[^0-9 ().-]/u.exec(text.replace(/^\+/, "")) ?? [];
  return `${shown} contains the character “${sign}”, which no phone number has. Take it out.`;
}

/**
 * Says what is wrong with a number as a reader would dial it, or nothing.
 * Ofcom's plan: ten digits after the first 0, but for 0800 1111 and the older 0800 and 0500 numbers
 * of nine.
 */
export function phoneFault(number: string): string | undefined {
  const fault = signFault(number);
  if (fault !== undefined) return fault;
  const dialledAs = dialled(number);
  if (isShortNumber(dialledAs) || dialledAs === "08001111") return undefined;
  if (/^(09|070|118\d{3}$)/.test(dialledAs))
    return `${quote(number)} is a number that costs a lot to ring. Find a number that is free or at the local rate.`;
  if (!dialledAs.startsWith("0"))
    return `${quote(number)} does not start with 0. Write the whole number with its area code.`;
  const rest = dialledAs.length - 1;
  if (rest === 9 && /^0(800|500)/.test(dialledAs)) return undefined;
  if (rest !== 10)
    return `${quote(number)} has ${rest} digits after the first 0 and should have 10. Check it against the source.`;
  if (!/^0[12378]/.test(dialledAs))
    return `${quote(number)} does not start like a UK number. Check it against the source.`;
  return undefined;
}
