/**
 * A number in running words must be one that stands in a phone field, so that one correction mends
 * it everywhere.
 */
import type { AnyEntry } from "../collections/index.ts";
import { dialled, phoneFault } from "../fields/index.ts";
import type { Problem } from "../problem.ts";
import { fieldsOf } from "./read-entry.ts";
import { labelOf, walkFields } from "./walk.ts";

const WORDS = new Set(["text", "longText", "richText"]);
/**
 * What a reader would take for a number to ring: seven digits or more after a 0 or +44, or 116 and
 * three digits.
 */
const LIKE_A_NUMBER = /(?<![\d./-])(?:(?:\+44|0)[\d ()]{5,}\d|116 ?\d{3})(?![\d/-])/g;
const TEXT_TO = /\bto ([5-9]\d{4})\b/g;

/** Numbers that a text tells readers to ring or to text, as they stand there. */
export function numbersIn(words: string): string[] {
  return [
    ...(words.match(LIKE_A_NUMBER) ?? []).map((number) => number.trim()),
    ...[...words.matchAll(TEXT_TO)].map(([, number]) => number ?? ""),
  ];
}

function known(entries: readonly AnyEntry[]): Set<string> {
  return new Set(
    entries.flatMap((entry) => [
      ...("phones" in entry ? entry.phones.map(({ number }) => dialled(number)) : []),
      ...("text" in entry && entry.text?.number !== undefined ? [entry.text.number] : []),
    ]),
  );
}

/** Numbers in words that no entry holds as a phone number: a slip of one digit shows here. */
export function numberProblems(entries: readonly AnyEntry[]): Problem[] {
  const numbers = known(entries);
  return entries.flatMap((entry) => {
    const fields = fieldsOf(entry.collection);
    return walkFields(fields, entry as unknown as Record<string, unknown>).flatMap(
      ({ field, value, path }) =>
        typeof value !== "string" || !WORDS.has(field.kind)
          ? []
          : numbersIn(value)
              .filter((number) => !numbers.has(dialled(number)))
              .map((number) => ({
                file: entry.file,
                field: labelOf(fields, path),
                message: `names the number “${number}”, which stands in no entry's phone numbers.${phoneFault(number) === undefined ? "" : " It cannot be right."} Correct it, or add it to the entry it belongs to.`,
              })),
    );
  });
}
