/** Adds what comes after the names: other names, and all other words of the entries. */
import { isNeed, columnLines, note, noteName, noteNeed } from "./add-documents.ts";
import type { LazyEntry, OpenEntry } from "./document.ts";
import { decodeNumbers, type Details, type Others } from "./index-format.ts";
import type { OpenIndex, Work } from "./open-index.ts";
import { joined, stemsOf } from "./tokenizer.ts";
import { FIELD } from "./weights.ts";

/** The words of a name, and each two neighbours joined. */
function wordsIn(name: string): string[] {
  const stems = name.split(" ");
  return [...stems, ...joined(stems)];
}

/**
 * Adds neighbouring words of the own name joined, which the first results do without, then other
 * names. A word of the own name has a higher weight.
 */
export function addOthers(index: OpenIndex, group: Others): Work {
  const at = columnLines(group, ["also"]);
  const step = (row: number): void => {
    const entry = index.entries[group.from + row] as LazyEntry | undefined;
    const also = at("also", row);
    if (entry === undefined) return;
    const stems = (entry.names[0] ?? "").split(" ");
    for (const word of joined(stems))
      if (!stems.includes(word)) note(index, entry.number, word, FIELD.name);
    if (also === "") return;
    entry.addOthers(also.split("|"));
    const [name = "", ...others] = entry.names;
    for (const other of others) noteName(index, entry.number, other);
    const own = new Set(wordsIn(name));
    for (const word of others.flatMap(wordsIn))
      if (!own.has(word)) note(index, entry.number, word, FIELD.also);
    if (isNeed(index, entry)) noteNeed(index, entry.needs[0] ?? 0, entry.also);
  };
  return { count: group.count, step };
}

/** Returns a test for words of an entry's names, joined neighbours included. */
function nameWords({ names }: OpenEntry): (word: string) => boolean {
  const apart = ` ${names.join(" ")} `;
  const together = names.join("").replaceAll(" ", "");
  return (word) =>
    together.includes(word) &&
    (apart.includes(` ${word} `) || names.some((name) => joined(name.split(" ")).includes(word)));
}

/** Adds all other words. A word of a name is indexed already, with a higher weight. */
export function addDetails(index: OpenIndex, group: Details): Work {
  const at = columnLines(group, ["line", "place", "more", "on", "near"]);
  const step = (row: number): void => {
    const entry = index.entries[group.from + row] as LazyEntry | undefined;
    if (entry === undefined) return;
    entry.line ||= at("line", row);
    entry.near = decodeNumbers(at("near", row));
    const known = nameWords(entry);
    const add = (text: string, weight: number): void =>
      stemsOf(text).forEach(
        (word) => void (known(word) || note(index, entry.number, word, weight)),
      );
    add(at("on", row), FIELD.on);
    add(at("place", row), FIELD.place);
    add(entry.line, FIELD.line);
    add(at("more", row), FIELD.more);
  };
  return { count: group.count, step };
}
