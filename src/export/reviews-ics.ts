/** The checks that are due, as a calendar that an editor can subscribe to. */
import { ascending } from "../format/sort-order.ts";
import { mondayOf } from "../calendar/dates.ts";
import { count } from "../format/words.ts";
import { checkedEntries, type CheckedEntry, ownerOf, SITE_EDITOR } from "../freshness/due.ts";
import { DUE_LIST } from "../freshness/editor-link.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { isNamedInFull, nameOf } from "../freshness/names.ts";
import type { Library } from "../model/library.ts";
import { dayCalendar, type DayEvent } from "./icalendar.ts";
import { uuid5 } from "./names.ts";

export const REVIEWS = "/data-health/reviews.ics";

/**
 * One week of one owner: one event, however many entries are due. It is on the Monday of the week.
 * An entry whose name says too much is listed without its address, as that contains the name, and
 * with the address of the editor's own list, which names it.
 */
function review(
  date: string,
  owner: string,
  ownerKey: string,
  entries: readonly CheckedEntry[],
  { data: { site } }: Library,
): DayEvent {
  const days = entries.map(({ checked }) => checked.on).sort();
  const lines = entries
    .map((entry) =>
      isNamedInFull(entry)
        ? `${nameOf(entry)}: ${site.url}${entry.url}`
        : `${nameOf(entry)}, named in the editor’s list: ${site.url}${DUE_LIST}`,
    )
    .sort();
  return {
    uid: uuid5(`${REVIEWS}#${ownerKey}/${date}`),
    date,
    stamped: days.at(-1) ?? date,
    summary: `${count(entries.length, "check")} due: ${owner}`,
    description: lines.join("\n"),
    url: site.url + DUE_LIST,
  };
}

/**
 * Every check to come or missed, by week and owner. The same content always gives the same file.
 */
export function reviewsCalendar(library: Library): string {
  const { site } = library.data;
  const due = checkedEntries(library).map((entry) => ({ entry, owner: ownerOf(entry, library) }));
  const groups = groupedBy(
    due,
    ({ entry, owner }) =>
      `${mondayOf(entry.checked.nextDue)} ${owner === SITE_EDITOR ? "" : (owner.organisation?.slug ?? "")}`,
  );
  const events = [...groups]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([key, own]) =>
      own[0]
        ? [
            review(
              key.slice(0, 10),
              own[0].owner.name,
              key.slice(11),
              own.map(({ entry }) => entry),
              library,
            ),
          ]
        : [],
    );
  return dayCalendar({
    name: `${site.shortName}: checks due`,
    description: `Days on which facts on ${site.name} are to be checked again.`,
    producer: `-//${escapeProducer(site.name)}//Checks due//EN`,
    events,
  });
}

/** Slashes part the name of a producer, so the name may contain none. */
const escapeProducer = (name: string): string => name.replaceAll("/", " ");
