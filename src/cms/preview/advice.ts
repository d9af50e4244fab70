/**
 * Advice on an entry as it is written, and what a change of its phone number breaks in other
 * entries.
 */
import { adviceOn, deskOf } from "../../freshness/advice/index.ts";
import { type AnyEntry, collections } from "../../model/collections/index.ts";
import type { Collection } from "../../model/collection.ts";
import { numberProblems } from "../../model/gate/numbers-in-words.ts";
import type { Library } from "../../model/library.ts";

/**
 * Advice in the words of the form. What could not be looked at gives none: it must never be in the
 * way.
 */
export function adviceFor(entry: AnyEntry, library: Library): readonly string[] {
  try {
    return adviceOn(entry, deskOf(library)).map(({ field, message }) => `${field}: ${message}`);
  } catch {
    return [];
  }
}

function named(entry: AnyEntry): string {
  const { one, title }: Collection = collections[entry.collection];
  return `${one} “${String((entry as unknown as Readonly<Record<string, unknown>>)[title])}”`;
}

/** Texts that name a phone number which no entry holds any more; the gate would refuse them. */
export function numbersToMend({ content }: Library): readonly string[] {
  try {
    const entries = Object.values(content).flat() as readonly AnyEntry[];
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    return numberProblems(entries).map(({ file, field, message }) => {
      const entry = byFile.get(file);
      return `${entry ? named(entry) : file} › ${field}: ${message}`;
    });
  } catch {
    return [];
  }
}
