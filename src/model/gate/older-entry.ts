/** Decides which of two conflicting entries is the older one. */
import { groupedBy } from "../../format/grouped-by.ts";
import { ascending } from "../../format/sort-order.ts";
import { foldAddress } from "../addresses.ts";
import type { AnyEntry } from "../collections/index.ts";
import { dialled, quote } from "../fields/index.ts";
import { contactOf, ownRows } from "../phones/phone-book.ts";
import type { Problem } from "../problem.ts";
import { called, calledWithFile } from "./called.ts";
import type { ContentHistory } from "./content-history.ts";
import { fieldsOf } from "./read-entry.ts";
import { labelOf } from "./walk.ts";

/** Puts files in the order of their paths. */
export const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
  ascending(a.file, b.file);

/** Groups of two entries or more that have one key in common. */
function conflicts(
  entries: readonly AnyEntry[],
  keysOf: (entry: AnyEntry) => readonly string[],
): ReadonlyMap<string, readonly AnyEntry[]> {
  return new Map([...groupedBy(entries, keysOf)].filter(([, group]) => group.length > 1));
}

const sinceOf = (file: string, history: ContentHistory): number => history.since(file) ?? Infinity;

function ranked(entries: Iterable<AnyEntry>, history: ContentHistory): AnyEntry[] {
  return [...entries].sort((a, b) => {
    const [first, second] = [sinceOf(a.file, history), sinceOf(b.file, history)];
    return first === second ? byFile(a, b) : first - second;
  });
}

/** Puts the older of two entries with one identifier or address before the newer one. */
export function olderFirst(
  entries: readonly AnyEntry[],
  history: ContentHistory,
): readonly AnyEntry[] {
  const groups = conflicts(entries, (entry) => [
    ...("id" in entry ? [entry.id] : []),
    ...(entry.url === undefined ? [] : [foldAddress(entry.url)]),
  ]);
  const all = new Set([...groups.values()].flat());
  return all.size === 0
    ? entries
    : [...ranked(all, history), ...entries.filter((entry) => !all.has(entry))];
}

/**
 * Moves problems of a number written in two entries to the newer entry. The gate reports them at
 * the entry of the lesser kind, which may have been there for years.
 */
export function blameNewer(
  problems: readonly Problem[],
  entries: readonly AnyEntry[],
  history: ContentHistory,
): readonly Problem[] {
  const groups = conflicts(entries, (entry) => ownRows(entry).map(({ number }) => dialled(number)));
  let judged = problems;
  for (const [number, group] of groups) {
    const [first, ...later] = ranked(group, history);
    if (!first || sinceOf(first.file, history) === Infinity) continue;
    const newer = later.filter(({ file }) => sinceOf(file, history) > sinceOf(first.file, history));
    const labels = new Map(group.map((entry) => [entry.file, labelFor(entry, number)]));
    const wrong = judged.filter(
      ({ file, field }) => file === first.file && field === labels.get(file),
    );
    if (newer.length === 0 || wrong.length === 0) continue;
    judged = [
      ...judged.filter((problem) => !wrong.includes(problem)),
      ...newer
        .filter(({ file }) => !judged.some((one) => one.file === file))
        .map(({ file }) => ({
          file,
          field: labels.get(file) ?? "",
          message: `${quote(number)} is already in ${calledWithFile(first)}. Take it out of one of the two.`,
        })),
    ];
  }
  return judged;
}

/**
 * Moves problems of a number that is in a newsletter item and in a later entry to that entry: the
 * item keeps its page, and the later entry waits.
 */
export function blameNewerThanItems(
  problems: readonly Problem[],
  entries: readonly AnyEntry[],
  history: ContentHistory,
): readonly Problem[] {
  const contacts = entries.filter((entry) => contactOf(entry) !== undefined);
  const label = labelOf(fieldsOf("news"), ["contact"]);
  return contacts.reduce<readonly Problem[]>((judged, item) => {
    const isItems = ({ file, field }: Problem): boolean => file === item.file && field === label;
    const since = sinceOf(item.file, history);
    const number = dialled(contactOf(item) ?? "");
    const holders = entries.filter((entry) =>
      ownRows(entry).some((row) => dialled(row.number) === number),
    );
    const isLater = holders.every(({ file }) => sinceOf(file, history) > since);
    if (!isLater || holders.length === 0 || !judged.some(isItems)) return judged;
    const told = holders.map((holder) => ({
      file: holder.file,
      field: labelFor(holder, number),
      message: `${quote(contactOf(item))} is already in ${called(item)}. Take it out of one of the two.`,
    }));
    const known = new Set(judged.map(({ file, field }) => `${file} ${field}`));
    return [
      ...judged.filter((problem) => !isItems(problem)),
      ...told.filter(({ file, field }) => !known.has(`${file} ${field}`)),
    ];
  }, problems);
}

function labelFor(entry: AnyEntry, number: string): string {
  const rows = "phones" in entry ? entry.phones : [];
  const index = rows.findIndex((row) => row.number !== "" && dialled(row.number) === number);
  return labelOf(fieldsOf(entry.collection), ["phones", index, "number"]);
}
