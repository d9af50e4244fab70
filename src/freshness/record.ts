/** What the record of changes (`_data/changes.json`) says of one entry. */
import { groupedBy } from "../format/grouped-by.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import type { Change } from "../model/data/changes.ts";
import type { Library } from "../model/library.ts";

const byEntry = ({ data, today }: Library): ReadonlyMap<string, readonly Change[]> =>
  groupedBy(
    data.changes.changes.filter(({ on }) => on <= today),
    ({ entry }) => [entry],
  );

interface Named {
  readonly collection: string;
  readonly slug: string;
  /** Path of its file. A newsletter item that shows as an event has the file of the item. */
  readonly file?: string;
}

/** The key of an entry in the record of changes. */
const keyOf = ({ collection, slug, file = "" }: Named): string =>
  `${/^content\/([^/]+)\//.exec(file)?.[1] ?? collection}/${slug}`;

/** Changes of an entry after it was added. A renewed check alone is not a change. */
const changesOf = (entry: Named, library: Library): readonly Change[] =>
  (memoizeOn(library, byEntry).get(keyOf(entry)) ?? []).filter(
    ({ kind }) => kind !== "added" && kind !== "rechecked",
  );

/** The last day on which an entry was corrected (YYYY-MM-DD); undefined when it never was. */
export const lastCorrected = (entry: Named, library: Library): string | undefined =>
  changesOf(entry, library)
    .map(({ on }) => on)
    .sort()
    .at(-1);

/** Fields whose change reschedules or cancels a calendar event. */
const OF_CALENDARS: readonly string[] = [
  "schedules",
  "date",
  "lastDate",
  "startTime",
  "endTime",
  "overnight",
  "happensOn",
  "place",
  "status",
  "locations",
  "hub",
  "hubs",
];

/**
 * How often the times, place or status of an entry have changed, one a day: the SEQUENCE of its
 * calendar entries (RFC 5545, 3.8.7.4).
 */
export const timesRevised = (entry: Named, library: Library): number =>
  new Set(
    changesOf(entry, library)
      .filter(
        ({ kind, fields }) =>
          kind !== "corrected" || fields.some((field) => OF_CALENDARS.includes(field)),
      )
      .map(({ on }) => on),
  ).size;
