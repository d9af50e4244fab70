/** Checks between entries: references, terms, places and addresses. */
import { type Addressed, addressOf, CLOSED_FOLDERS, foldAddress, RESERVED } from "../addresses.ts";
import { collectionNames, collections, type AnyEntry } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { vocabulary } from "../data/index.ts";
import { quote } from "../fields/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { calledWithFile } from "./called.ts";
import { placeAndDateFaults } from "./place-and-date.ts";
import { fieldsOf } from "./read-entry.ts";
import { type FoundValue, labelOf, walkFields } from "./walk.ts";

/**
 * For each collection the names of its files, those with problems too: a fault in one file is not a
 * fault in another.
 */
export type Names = Readonly<Record<string, ReadonlySet<string>>>;

const missing = (value: string, known: readonly string[], what: string): string =>
  `${quote(value)} is not ${what}. ${didYouMean(value, known, "Choose one from the list.")}`;

function lookUp(
  found: FoundValue,
  names: Names,
  data: SiteData,
): { index?: number; message: string }[] {
  const { field, value } = found;
  const values = Array.isArray(value) ? (value as string[]) : [value as string];
  const at = (index: number) => (Array.isArray(value) ? { index } : {});
  if (field.collections) {
    const [collection = ""] = field.collections;
    const known = names[collection] ?? new Set<string>();
    const { label } = collections[collection as keyof typeof collections];
    return values.flatMap((name, index) =>
      known.has(name)
        ? []
        : [
            {
              ...at(index),
              message: missing(name, [...known], `the name of anything under “${label}”`),
            },
          ],
    );
  }
  if (field.vocabulary) {
    const known = vocabulary(data, field.vocabulary).map((term) => term.value);
    return values.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [{ ...at(index), message: missing(name, known, `in the list of ${field.vocabulary}`) }],
    );
  }
  return [];
}

/** References of an entry that are not among the names. */
export function missingReferences(
  entry: AnyEntry,
  names: Names,
): readonly { readonly collection: string; readonly slug: string }[] {
  const record = entry as unknown as Record<string, unknown>;
  return walkFields(fieldsOf(entry.collection), record).flatMap(({ field, value }) => {
    const [collection] = field.collections ?? [];
    if (collection === undefined) return [];
    const slugs = Array.isArray(value) ? (value as string[]) : [value as string];
    return slugs
      .filter((slug) => names[collection]?.has(slug) !== true)
      .map((slug) => ({ collection, slug }));
  });
}

/** References and terms that point at nothing. */
export function referenceProblems(
  entries: readonly AnyEntry[],
  names: Names,
  data: SiteData,
): Problem[] {
  return entries.flatMap((entry) => {
    const fields = fieldsOf(entry.collection);
    return walkFields(fields, entry as unknown as Record<string, unknown>).flatMap((found) =>
      lookUp(found, names, data).map(({ index, message }) => ({
        file: entry.file,
        field: labelOf(fields, index === undefined ? found.path : [...found.path, index]),
        message,
      })),
    );
  });
}

/**
 * Positions outside the place; those where both are 0 have a sentence of their own in the rules.
 */
export function positionProblems(
  entries: readonly AnyEntry[],
  { places: { bounds } }: SiteData,
): Problem[] {
  return entries.flatMap((entry) =>
    ("locations" in entry ? entry.locations : []).flatMap(({ latitude, longitude }, index) => {
      if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
        return [];
      const inside =
        latitude >= bounds.south &&
        latitude <= bounds.north &&
        longitude >= bounds.west &&
        longitude <= bounds.east;
      if (inside) return [];
      const swapped =
        longitude >= bounds.south && longitude <= bounds.north
          ? " They may have changed places."
          : "";
      return [
        {
          file: entry.file,
          field: `Places ${index + 1} › Latitude`,
          message: `${latitude}, ${longitude} lies outside the place (latitude ${bounds.south} to ${bounds.north}, longitude ${bounds.west} to ${bounds.east}).${swapped} Correct it or leave both empty.`,
        },
      ];
    }),
  );
}

/** True for an address that the site needs for a page or a folder of its own. */
export function isReserved(address: string): boolean {
  const url = foldAddress(address);
  return (
    RESERVED.some((one) => one === url) ||
    CLOSED_FOLDERS.some((folder) => url.startsWith(folder)) ||
    /^\/news\/\d{4}\/$/.test(url)
  );
}

/** The name of a file is made from the name that an entry was first saved with. */
const OTHER_NAME =
  "Write it again as a new entry with another name, and take this one off the site.";

/** Entries, faulty ones too, with an address that the site needs for a page of its own. */
export const reservedProblems = (drafts: readonly AnyEntry[]): Problem[] =>
  drafts.flatMap(({ collection, slug, file, ...record }) => {
    const url = addressOf(collection, slug, record as Addressed);
    return isReserved(url)
      ? [
          {
            file,
            field: "",
            message: `would have the address ${url}, which the site needs for a page of its own. ${OTHER_NAME}`,
          },
        ]
      : [];
  });

/** Entries and pages with the same path. A held-back entry takes no path. */
export function addressProblems(entries: readonly AnyEntry[], data: SiteData): Problem[] {
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { from } of data.redirects.moved)
    taken.set(foldAddress(from), "a page that has moved (_data/redirects.json)");
  for (const entry of entries) {
    const url = foldAddress(entry.url);
    const other = taken.get(url);
    if (isReserved(url)) continue;
    if (other !== undefined)
      problems.push({
        file: entry.file,
        field: "",
        message: `would have the address ${entry.url}, which belongs to ${other}. ${OTHER_NAME}`,
      });
    else taken.set(url, calledWithFile(entry));
  }
  return problems;
}

/** Faults of dates and postcodes, against the date of the build and the data of the place. */
export const placeAndDateProblems = (
  entries: readonly AnyEntry[],
  data: SiteData | undefined,
  today: string | undefined,
): Problem[] =>
  entries.flatMap((entry) =>
    placeAndDateFaults(entry as unknown as Record<string, unknown>, data, today).map(
      ({ path, message }) => ({
        file: entry.file,
        field: labelOf(fieldsOf(entry.collection), path),
        message,
      }),
    ),
  );

/** Two entries with one identifier would be one to every other system. */
export function identifierProblems(entries: readonly AnyEntry[]): Problem[] {
  const seen = new Map<string, AnyEntry>();
  return entries.flatMap((entry) => {
    if (!("id" in entry)) return [];
    const other = seen.get(entry.id);
    seen.set(entry.id, entry);
    return other === undefined
      ? []
      : [
          {
            file: entry.file,
            field: "Identifier",
            message: `is the same as in ${calledWithFile(other)}. Save the entry in the editor: this box then fills itself.`,
          },
        ];
  });
}

/** The pages on the partnership: one is the first, and each of the others is under it. */
export function startProblems(entries: readonly AnyEntry[]): Problem[] {
  const pages = entries.filter((entry) => entry.collection === "about");
  const [first, ...others] = pages.filter(({ kind }) => kind === "start");
  const field = "First page of its section";
  const seconds = others.map(({ file }) => ({
    file,
    field: "Kind of page",
    message: `is “start”, and so is that of ${first ? calledWithFile(first) : ""}. Only one page can be the first.`,
  }));
  const misplaced = pages.flatMap(({ file, kind, under }) => {
    if (kind === "start")
      return under === undefined
        ? []
        : [{ file, field, message: "is filled in, but this is the first page. Leave it empty." }];
    if (first === undefined || under === first.slug) return [];
    const message = `should be “${first.slug}”, the name of the first page. Choose it.`;
    return [{ file, field, message }];
  });
  return [...seconds, ...misplaced];
}

/** An empty set of file names for each collection. */
export const emptyNames = (): Record<string, Set<string>> =>
  Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()]));
