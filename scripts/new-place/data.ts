/** The files of `_data/` for a new place, from those of this one. */
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { type DataFile, dataFiles, type SiteData } from "../../src/model/data/index.ts";
import { readFields } from "../../src/model/fields/index.ts";
import { pageFinder } from "../../src/model/site-pages.ts";

export interface NewPlace {
  /** Name of the site, such as “Together for Exampleton”. */
  readonly name: string;
  readonly place: string;
  readonly council: string;
  /** The place as part of an address: small letters, digits and hyphens. */
  readonly slug: string;
  /** Day of the starting texts, YYYY-MM-DD. */
  readonly today: string;
}

/** The corners of the United Kingdom, in degrees, until the new place has written its own. */
const UNITED_KINGDOM = { south: 49.8, west: -8.7, north: 60.9, east: 1.8 };

const middle = (a: number, b: number): number => Number(((a + b) / 2).toFixed(4));

function site(
  { site: old }: SiteData,
  { name, place, council, slug }: NewPlace,
  kept: KeptContent,
) {
  return {
    name,
    shortName: name.length <= 30 ? name : place.slice(0, 30),
    strapline: `Help, news and things to do for families in ${place}`.slice(0, 120),
    description: `Family hubs, services, local news and early help for families in ${place}.`,
    place,
    council,
    url: `https://${slug}.example`,
    feedAuthor: name,
    exit: old.exit,
    urgentHelplines: old.urgentHelplines.filter((line) => kept.helplines.has(line)),
    ...(kept.entries.has(`guidance/${old.hubsGuide ?? ""}`) ? { hubsGuide: old.hubsGuide } : {}),
    areasFirst: [],
    licence: old.licence,
  };
}

function places({ place, slug }: NewPlace) {
  const { south, west, north, east } = UNITED_KINGDOM;
  return {
    areas: [
      {
        id: slug,
        name: `All of ${place}`,
        kind: "borough",
        latitude: middle(south, north),
        longitude: middle(west, east),
        sectors: [],
      },
    ],
    areasNote: `The parts of ${place} are not listed here yet.`,
    sectors: [],
    outcodes: [],
    towns: [],
    bounds: UNITED_KINGDOM,
    attribution: "No areas are named on the map yet.",
  };
}

/** What stays of this place's content. */
export interface KeptContent {
  /** Slugs of helplines. */
  readonly helplines: ReadonlySet<string>;
  /** Every entry, as a reference names it: `helplines/childline`. */
  readonly entries: ReadonlySet<string>;
  /** The entries of the new place, for the links of its menus. */
  readonly all: readonly AnyEntry[];
  readonly namesPlace: (text: string) => boolean;
}

/**
 * A topic goes on naming whom to ring, as far as they are the same everywhere. What cannot wait
 * names local services, so it goes.
 */
function taxonomy(
  { taxonomy: { needs, youngAges, ageGroups } }: SiteData,
  { helplines }: KeptContent,
) {
  const keep = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => helplines.has(line));
  return {
    needs: needs.map(({ urgent, today: _local, ...need }) => {
      const lines = keep(urgent?.helplines ?? []);
      return urgent === undefined || lines.length === 0
        ? need
        : { ...need, urgent: { ...urgent, helplines: lines, also: keep(urgent.also) } };
    }),
    youngAges,
    ageGroups,
  };
}

/** Every kind of danger keeps numbers to ring: those named first where all its own were local. */
function urgent(
  { urgent: { categories, first, always, writing, young, wordLists, ...words } }: SiteData,
  kept: KeptContent,
) {
  const keep = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => kept.helplines.has(line));
  return {
    ...words,
    // A river or an estate of the old place is danger there only.
    wordLists: wordLists.map((list) => ({
      ...list,
      words: list.words
        .split("/")
        .filter((word) => !kept.namesPlace(word))
        .join("/"),
    })),
    first: keep(first),
    always: keep(always),
    writing: {
      ...writing,
      lines: keep(writing.lines),
      entries: writing.entries.filter((entry) => kept.entries.has(entry)),
    },
    young: { ...young, lines: keep(young.lines) },
    categories: categories.map((category) => ({
      ...category,
      lines: keep(category.lines).length > 0 ? keep(category.lines) : keep(first),
      pages: category.pages.filter((page) => kept.entries.has(page)),
      entries: category.entries.filter(
        (entry) => entry.startsWith("need/") || kept.entries.has(entry),
      ),
    })),
  };
}

function thesaurus(
  { thesaurus: { rows, pages, notHere, elsewhere } }: SiteData,
  { entries, namesPlace }: KeptContent,
  isPage: (url: string) => boolean,
) {
  const general = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !namesPlace(word));
  return {
    rows: rows
      .map((row) => ({
        ...row,
        words: general(row.words),
        entries: row.entries.filter((entry) => entries.has(entry)),
      }))
      .filter((row) => row.words.length > 0 && row.needs.length + row.entries.length > 0),
    pages: pages.filter(({ url, summary }) => isPage(url) && !namesPlace(summary)),
    // Who answers them here is local: until the new place names somebody, nothing answers them.
    notHere: [...general(notHere), ...general(elsewhere.flatMap(({ words }) => words))],
  };
}

/** What the program reads where a file that a place may do without is not there. */
const absentFiles = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (Object.entries(dataFiles) as [string, DataFile][])
      .filter(([, { mayBeAbsent }]) => mayBeAbsent)
      .map(([name, { fields }]) => [name, readFields(fields, {}, () => undefined)]),
  );

/**
 * The files by name, without `.json`. A file that is not named here is left out: a place may do
 * without it, or the gate asks for it.
 */
export function newData(
  old: SiteData,
  start: NewPlace,
  kept: KeptContent,
): Readonly<Record<string, unknown>> {
  const redirects = { moved: [] };
  const made = { taxonomy: taxonomy(old, kept), places: places(start) };
  const isPage = pageFinder(kept.all, {
    ...old,
    ...absentFiles(),
    redirects,
    ...made,
  } as unknown as SiteData);
  const menus = Object.entries(old.navigation).map(([name, links]) => [
    name,
    links.filter(({ url }) => isPage(url)),
  ]);
  return {
    ...made,
    redirects,
    site: site(old, start, kept),
    navigation: Object.fromEntries(menus) as unknown,
    urgent: urgent(old, kept),
    thesaurus: thesaurus(old, kept, isPage),
    calendar: { terms: [], holidays: [], bankHolidays: old.calendar.bankHolidays, closures: [] },
    basemap: { kind: "outline", streets: {}, waters: [], land: [] },
    cms: { backend: "none" },
    changes: { changes: [] },
    safety: old.safety,
  };
}
