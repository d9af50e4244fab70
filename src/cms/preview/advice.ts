/** Advice on an entry as it is written, and where else its phone numbers are shown. */
import { adviceOn, deskOf } from "../../freshness/advice/index.ts";
import type { AnyEntry } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { named, questionsBeside, questionsFor } from "../asked.ts";
import { ownRows, referredTo, rowsOf, textNumber } from "../../model/phones/phone-book.ts";

/** The part of the site that references are looked for in. */
interface PreviewContent {
  readonly content: Library["content"];
}

/**
 * Advice in the words of the form. What could not be looked at gives none: it must never be in the
 * way.
 */
export function adviceFor(entry: AnyEntry, library: Library): readonly string[] {
  try {
    const { collection, slug } = entry;
    const asked = [
      ...questionsFor(collection, { ...entry }, library),
      ...questionsBeside(collection, slug, { ...entry }, library),
    ];
    const advice = adviceOn(entry, deskOf(library));
    return [
      ...asked.map(({ words }) => words),
      ...advice.map(({ field, message }) => `${field}: ${message}`),
    ];
  } catch {
    return [];
  }
}

/**
 * Entries in which the numbers of an entry are shown, by name; a change of the number changes them
 * all.
 */
export function shownElsewhere(entry: AnyEntry, { content }: PreviewContent): readonly string[] {
  const numbers = [...ownRows(entry).map(({ number }) => number), textNumber(entry)].filter(
    (number) => number !== undefined && number.length > 3,
  );
  if (numbers.length === 0) return [];
  const key = `${entry.collection}/${entry.slug}`;
  const others = Object.values(content).flat() as readonly AnyEntry[];
  return others
    .filter((other) => `${other.collection}/${other.slug}` !== key)
    .filter(
      (other) =>
        rowsOf(other).some((row) => referredTo(row) === key) ||
        numbers.some((number) => JSON.stringify(other).includes(number ?? "")),
    )
    .map(named);
}
