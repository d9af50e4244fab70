/** Phone numbers of three to six digits in the United Kingdom (Ofcom's numbering plan). */

/** Whom each belongs to: `emergency` is never rung to try it, a helpline's is its own. */
const SHORT_NUMBERS: Readonly<Record<string, "emergency" | "everybody" | "helpline">> = {
  "999": "emergency",
  "112": "emergency",
  "101": "everybody",
  "105": "everybody",
  "111": "everybody",
  "119": "everybody",
  "18000": "emergency",
  "18001": "everybody",
  "116000": "helpline",
  "116111": "helpline",
  "116123": "helpline",
};

/** True for the digits of a short number that is real. */
export const isShortNumber = (digits: string): boolean => SHORT_NUMBERS[digits] !== undefined;

/** True for the digits of a number that nobody rings to try it: 999 and the like. */
export const isNeverTried = (digits: string): boolean => SHORT_NUMBERS[digits] === "emergency";

/** True for the digits of 999, 111, 101 and the like: for everybody, and nobody's own. */
export const isForEverybody = (digits: string): boolean =>
  isShortNumber(digits) && SHORT_NUMBERS[digits] !== "helpline";
