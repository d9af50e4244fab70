/**
 * What is right in form and may still be a slip, to be asked about: a day far ahead, a name that
 * two entries have. And what is not on the site yet, so that nothing waits unnoticed.
 */
import { plainDate } from "../format/dates.ts";
import { type AnyEntry, collections, type CollectionName } from "../model/collections/index.ts";
import type { Problem } from "../model/problem.ts";
import { hasCome } from "./published.ts";

/** Days of an entry that may lie ahead, by field. */
const DAYS = ["date", "lastDate", "happensOn", "expires"] as const;

const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

const labelOf = (collection: CollectionName, name: string): string =>
  (collections[collection].fields as Readonly<Record<string, { label: string } | undefined>>)[name]
    ?.label ?? "";

/**
 * Says when an item goes on the site; undefined when its day has come. The word “waits” is that of
 * the build, of `npm run check` and of the editor.
 */
export function waits(
  { collection, date }: { readonly collection: string; readonly date?: unknown },
  today: string,
): string | undefined {
  if (collection !== "news" || typeof date !== "string" || hasCome(date, today)) return undefined;
  const far = date > yearAfter(today) ? " That is more than a year ahead: is the year right?" : "";
  return `waits until ${plainDate(date)}, and is not on the site before.${far}`;
}

/** Newsletter items that wait for their day. */
export const waitingItems = (entries: readonly AnyEntry[], today: string): readonly Problem[] =>
  entries.flatMap((entry) => {
    const message = waits(entry as { collection: string; date?: unknown }, today);
    return message === undefined ? [] : [{ file: entry.file, field: "", message }];
  });

/** Days more than a year ahead, apart from the day of an item that waits. */
function farDays(entries: readonly AnyEntry[], today: string): readonly Problem[] {
  const limit = yearAfter(today);
  return entries.flatMap((entry) =>
    DAYS.flatMap((name) => {
      const day = (entry as unknown as Record<string, unknown>)[name];
      if (
        typeof day !== "string" ||
        day <= limit ||
        (entry.collection === "news" && name === "date")
      )
        return [];
      const message = `${plainDate(day)} is more than a year ahead. Is the year right?`;
      return [{ file: entry.file, field: labelOf(entry.collection, name), message }];
    }),
  );
}

const folded = (words: string): string =>
  words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Entries of one collection with the same name; of news and events, on the same day. `nameOf` says
 * which the other one is.
 */
function sameNames(
  entries: readonly AnyEntry[],
  nameOf: (entry: AnyEntry) => string,
): readonly Problem[] {
  const seen = new Map<string, AnyEntry>();
  return entries.flatMap((entry) => {
    const record = entry as unknown as Record<string, unknown>;
    const title = collections[entry.collection].title;
    const name = folded(String(record[title] ?? ""));
    if (name === "") return [];
    const day = entry.collection === "news" || entry.collection === "events" ? record["date"] : "";
    const key = `${entry.collection} ${name} ${String(day)}`;
    const other = seen.get(key);
    seen.set(key, other ?? entry);
    return other === undefined
      ? []
      : [
          {
            file: entry.file,
            field: labelOf(entry.collection, title),
            message: `is the same as in ${nameOf(other)}. If they are one and the same, change that one and leave this out. If not, add what tells them apart.`,
          },
        ];
  });
}

/** Everything to ask about, as of `today` (YYYY-MM-DD). None of it stops the site. */
export const toAskAbout = (
  entries: readonly AnyEntry[],
  today: string,
  nameOf: (entry: AnyEntry) => string = ({ file }) => file,
): readonly Problem[] => [...farDays(entries, today), ...sameNames(entries, nameOf)];
