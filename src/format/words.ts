/** Plurals, capitals and full stops for generated sentences. */

/** “1,200”: a number in figures. */
export const inFigures = (number: number): string => number.toLocaleString("en-GB");

/** “1 service”, “2 services”, “no services”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : inFigures(number)} ${number === 1 ? one : many}`;
}

/** First letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First letter small, unless the first word is “I” or an abbreviation. */
export const small = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A full stop at the end, if there is no punctuation already. */
export const withFullStop = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** The paragraphs of a plain text: parts between empty lines. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** “1st”, “2nd”, “23rd”. */
export function ordinal(number: number): string {
  const ending = { one: "st", two: "nd", few: "rd" }[
    new Intl.PluralRules("en-GB", { type: "ordinal" }).select(number) as "one"
  ] as string | undefined;
  return `${number}${ending ?? "th"}`;
}
