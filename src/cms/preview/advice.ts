/** Advice on an entry as it is written, and where else its phone numbers are shown. */
import { adviceOn, deskOf } from "../../freshness/advice/index.ts";
import { type AnyEntry, collections } from "../../model/collections/index.ts";
import type { Collection } from "../../model/collection.ts";
import type { Library } from "../../model/library.ts";
import type { Problem } from "../../model/problem.ts";
import { toAskAbout } from "../../news/to-ask.ts";
import { questionsFor } from "../asked.ts";
import { ownRows, referredTo, rowsOf, textNumber } from "../../model/phones/phone-book.ts";

/** The part of the site that references are looked for in. */
interface PreviewContent {
  readonly content: Library["content"];
}

/** A day far ahead, and a name that another entry has. */
function askedOf(entry: AnyEntry, library: Library): readonly Problem[] {
  const { collection, slug } = entry;
  const all: readonly AnyEntry[] = library.content[collection];
  const others = all.filter((other) => other.slug !== slug);
  const mine = { ...entry, file: "" };
  return toAskAbout([...others, mine], library.today, named).filter(({ file }) => file === "");
}

/**
 * Advice in the words of the form. What could not be looked at gives none: it must never be in the
 * way.
 */
export function adviceFor(entry: AnyEntry, library: Library): readonly string[] {
  try {
    const asked = questionsFor(entry.collection, { ...entry }, library);
    const advice = [...askedOf(entry, library), ...adviceOn(entry, deskOf(library))];
    return [
      ...asked.map(({ words }) => words),
      ...advice.map(({ field, message }) => `${field}: ${message}`),
    ];
  } catch {
    return [];
  }
}

function named(entry: AnyEntry): string {
  const { one, title }: Collection = collections[entry.collection];
  return `${one} “${String((entry as unknown as Readonly<Record<string, unknown>>)[title])}”`;
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
