/** Entries that were published once and are now held back or removed, and references to them. */
import { type Addressed, addressOf, foldAddress } from "../addresses.ts";
import { type AnyEntry, collections, type CollectionName } from "../collections/index.ts";
import { type SiteData, vocabulary } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { filledSections } from "../site-pages.ts";
import { isReserved, type Names } from "./cross-entry.ts";
import type { Gone } from "./leave-out.ts";
import type { Source } from "./load.ts";
import type { ContentHistory } from "./content-history.ts";
import type { ReadEntry } from "./read-entry.ts";
import { hasStopped, type PhoneBook, ownRows, referredTo } from "../phones/phone-book.ts";
import { placeOf, type VersionChoice, wasPublished } from "./version-choice.ts";

/** The folded address of the page that an address leads to, without what follows # or ?. */
export const pathOf = (url: string): string => foldAddress(url.replace(/[#?].*$/, ""));

/** The folded addresses of the pages of entries, and of the sections that list them. */
export const livePages = (
  entries: readonly (AnyEntry & { readonly url: string })[],
): ReadonlySet<string> =>
  new Set([...entries.map(({ url }) => pathOf(url)), ...filledSections(entries)]);

/** “services/x”. */
export const entryKey = ({ collection, slug }: { collection: string; slug: string }): string =>
  `${collection}/${slug}`;

/** True for a collection that gives each entry a folder; undefined for any other name. */
export const hasFolders = (name: string): boolean | undefined =>
  Object.hasOwn(collections, name) ? collections[name as CollectionName].folders : undefined;

/** Entries that are published now. */
export interface Present {
  readonly names: Names;
  /** Folded addresses of their pages. */
  readonly live: ReadonlySet<string>;
  readonly book: PhoneBook;
  /** True when a link in a text leads to a page. */
  readonly leads: (href: string) => boolean;
}

/** Looks up what was held back or removed. Reads the history only when something is missing. */
export class RemovedEntries {
  private readonly choices: ReadonlyMap<string, VersionChoice>;
  private readonly history: ContentHistory;
  private readonly data: SiteData | undefined;
  private readonly read: (source: Source) => ReadEntry;
  private removedPlaces: ReadonlyMap<string, Source> | undefined;

  constructor(
    choices: ReadonlyMap<string, VersionChoice>,
    history: ContentHistory,
    data: SiteData | undefined,
    read: (source: Source) => ReadEntry,
  ) {
    this.choices = choices;
    this.history = history;
    this.data = data;
    this.read = read;
  }

  /** Entries that were in the project once and no longer are, by “services/x”. */
  sources(): ReadonlyMap<string, Source> {
    this.removedPlaces ??= new Map(
      this.history.removed().flatMap((file) => {
        const place = placeOf(file, hasFolders);
        if (!place || this.choices.has(file)) return [];
        return [
          [entryKey(place), { ...place, text: this.history.versions(file)[0]?.text }] as const,
        ];
      }),
    );
    return this.removedPlaces;
  }

  onceThere(name: string): boolean {
    const held = [...this.choices.values()].some(({ source }) => entryKey(source) === name);
    return held || this.sources().has(name);
  }

  urlOf(source: Source): string {
    const { draft } = this.read(source);
    return pathOf(addressOf(source.collection, source.slug, (draft ?? {}) as Addressed));
  }

  /** The pages of the sections that an entry belonged to. */
  private sectionsOf(source: Source): readonly string[] {
    const { draft } = this.read(source);
    return draft ? [...filledSections([draft])] : [];
  }

  /** True for the page of an entry, or of a section, that is no longer on the site. */
  isPageGone(url: string, live: ReadonlySet<string>): boolean {
    const path = pathOf(url);
    if (live.has(path)) return false;
    const held = [...this.choices.values()].filter(({ out }) => out);
    const gone = [...held.map(({ source }) => source), ...this.sources().values()];
    return gone.some(
      // A page of the site itself does not go with an entry that wanted its address.
      (source) =>
        (this.urlOf(source) === path && !isReserved(path)) ||
        this.sectionsOf(source).includes(path),
    );
  }

  /** Predicates for the references of one entry whose target is gone. */
  goneFor(choice: VersionChoice, { names, live, book, leads }: Present): Gone {
    const soft = (name: string): boolean =>
      this.onceThere(name) || wasPublished(choice, this.history);
    const { data } = this;
    return {
      entry: (collection, slug) =>
        names[collection]?.has(slug) !== true && soft(`${collection}/${slug}`),
      term: (list, value) =>
        data !== undefined &&
        !vocabulary(data, list).some((one) => one.value === value) &&
        wasPublished(choice, this.history),
      page: (url) =>
        this.isPageGone(url, live) || (!leads(url) && wasPublished(choice, this.history)),
      row: (row) => {
        const key = row.number === "" ? referredTo(row) : undefined;
        if (key === undefined) return false;
        const holder = book.byKey.get(key);
        const usable = holder && ownRows(holder).length > 0 && !hasStopped(holder);
        return !usable && soft(key);
      },
    };
  }
}

/** The problem of a deleted entry that stays published. */
export const revivedProblem = (file: string): Problem => ({
  file,
  field: "",
  message:
    "was taken away, but other entries need it, so its last version stays. Change those first.",
});
