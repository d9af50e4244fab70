/**
 * The documents of the search index, from the checked content: title, one line, and searchable
 * words. Build time only.
 */
import { alsoFound } from "../format/also-found.ts";
import { eventState, type SessionState } from "../calendar/state.ts";
import type { AnyEntry, Content, Helpline } from "../model/collections/index.ts";
import { ACCESS } from "../model/words.ts";
import { type Located, ownLocations } from "../locations/locations.ts";
import { sectorOf } from "../locations/areas.ts";
import { isPublished } from "../news/published.ts";
import { writtenRunner } from "../directory/run-by.ts";
import { mayDropIn } from "../directory/ways-in.ts";
import { mayNotRunHere } from "../format/offered.ts";
import { ageRange } from "../format/ages.ts";
import { longDate, partialDateText } from "../format/dates.ts";
import { knownDate } from "../format/known-date.ts";
import { isDoubted, isRunning, type Standing, standingOf } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { wards } from "../directory/lists.ts";
import { EVERY, UNSTATED } from "../finder/listing.ts";
import { areasItIsIn, areasOf, type Listed, needsOf } from "../directory/listing-of.ts";
import type { StateLetter } from "../search/index-format.ts";
import { ageWords } from "./age-words.ts";
import { sessionWords } from "./session-words.ts";
import { EMPTY_FIELDS, type SearchDocument } from "./search-document.ts";
import { sitePages } from "./site-pages.ts";
import { townsItIsIn } from "./towns.ts";
import { needUrl, areaUrl } from "../model/addresses.ts";

interface Stated {
  readonly local?: string;
  readonly checked?: { readonly nextDue: string; readonly confidence: string };
}

/** The day of a newsletter item in words: when it happens, else its date as far as it is known. */
const dayOf = (item: Content["news"][number]): string =>
  item.happensOn === undefined ? partialDateText(knownDate(item)) : longDate(item.happensOn);

/** State letters of events that are not on. */
const EVENT_LETTERS: Readonly<Partial<Record<SessionState, StateLetter>>> = {
  cancelled: "x",
  postponed: "d",
  closed: "d",
  past: "e",
};

/** State letters by standing. */
const STANDING_LETTERS: Readonly<Record<Standing, StateLetter | undefined>> = {
  runs: undefined,
  planned: "n",
  past: "n",
  paused: "p",
  "closed for now": "p",
  "perhaps closed": "m",
  closed: "c",
};

/** Collections of what people visit; “not confirmed” means nothing for a text about it. */
const LISTED: readonly string[] = ["services", "hubs", "programmes"];

function stateOf(entry: AnyEntry, { today, data }: Library): StateLetter | "" {
  if (entry.collection === "events")
    return EVENT_LETTERS[eventState(entry, today, data.calendar)] ?? "";
  const { local, checked } = entry as Stated;
  const letter = STANDING_LETTERS[standingOf(entry)];
  if (letter !== undefined) return letter;
  if (mayNotRunHere({ local })) return "n";
  if (isDoubted(checked) && LISTED.includes(entry.collection)) return "u";
  return checked !== undefined && checked.nextDue < today ? "o" : "";
}

const text = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(". ");

/** As much of a text as fits one line of a list, ending with a whole word. */
function oneLine(words: string): string {
  if (words.length <= 150) return words;
  return `${words.slice(0, 148).replace(/\s+\S*$/, "")}…`;
}

function placesOf(entry: Located, library: Library): string {
  return text(
    ownLocations(entry, library).flatMap(({ name, address1, postcode }) => [
      name,
      address1,
      postcode,
    ]),
  );
}

/** Areas its addresses are in or share a sector with, `UNSTATED` where none is known; its towns. */
function nearOf(entry: Listed, library: Library): readonly string[] {
  const locations = ownLocations(entry, library);
  const sectors = locations.flatMap(({ postcode }) =>
    postcode === undefined ? [] : [sectorOf(postcode)],
  );
  const touched = wards(library).filter((area) =>
    area.sectors.some((sector) => sectors.includes(sector)),
  );
  const areas = [...new Set([...areasItIsIn(entry, library), ...touched.map(({ id }) => id)])];
  const unknown = areas.length === 0 && locations.length > 0 ? [UNSTATED] : [];
  return [...areas, ...unknown, ...townsItIsIn(entry, library)];
}

function listed(entry: Listed, library: Library): SearchDocument {
  const known = (values: readonly string[]): readonly string[] =>
    values.filter((value) => value !== UNSTATED);
  const runBy = entry.collection === "services" ? writtenRunner(entry, library) : undefined;
  const who = entry.collection === "hubs" ? undefined : entry.eligibility;
  const { collection: kind, slug, url, name, summary } = entry;
  return {
    ...EMPTY_FIELDS,
    key: `${kind}/${slug}`,
    kind,
    url,
    name,
    also: alsoFound(entry),
    line: mayDropIn(entry) ? `${summary} ${ACCESS["drop in"]}.` : summary,
    place: placesOf(entry, library),
    more: text([who, runBy]),
    on: [sessionWords(entry, library), ...ageWords(ageRange(entry))].filter(Boolean).join(" "),
    needs: kind === "hubs" ? [] : known(needsOf(entry, library)),
    areas: known(areasOf(entry, library)),
    near: nearOf(entry, library),
    state: stateOf(entry, library),
  };
}

/** The number to ring or text first; none of a helpline that does not run. */
const telOf = ({ phones: [phone], text: words, status }: Helpline): string =>
  !isRunning({ status })
    ? ""
    : phone
      ? [phone.number, ...(phone.extension === undefined ? [] : [phone.extension])].join(";")
      : words?.number === undefined
        ? ""
        : `${words.word ?? ""}>${words.number}`;

type Others = {
  readonly [N in Exclude<keyof Content, "services" | "hubs" | "programmes">]: (
    entry: Content[N][number],
    library: Library,
  ) => Omit<SearchDocument, "key" | "url" | "state" | keyof typeof EMPTY_FIELDS> &
    Partial<SearchDocument>;
};

const OTHERS: Others = {
  helplines: (entry) => ({
    kind: "helplines",
    name: entry.name,
    also: alsoFound(entry),
    line: entry.summary,
    more: text(entry.phones.map(({ number }) => number)),
    needs: entry.needs,
    tel: telOf(entry),
    areas: [EVERY],
  }),
  guidance: (entry) => ({
    kind: entry.audience === "professional" ? "professionals" : "guidance",
    name: entry.title,
    line: entry.summary,
    more: text(entry.steps.map(({ title }) => title)),
    needs: entry.needs,
  }),
  campaigns: (entry) => ({
    kind: "campaigns",
    name: entry.name,
    line: entry.summary,
    more: text([entry.headline, entry.introduction]),
    needs: entry.needs,
  }),
  tips: (entry, library) => ({
    kind: "tips",
    name: entry.title,
    line: entry.doThis,
    more: text([entry.moment, entry.part, library.entry("campaigns", entry.campaign).name]),
    needs: entry.needs,
  }),
  levels: (entry) => ({
    kind: "levels",
    name: entry.name,
    also: [entry.familyName],
    line: entry.summary,
  }),
  events: (entry, library) => ({
    kind: "events",
    name: entry.name,
    line: entry.summary,
    needs: entry.needs,
    areas: entry.areas,
    place: placesOf(entry, library),
    on: sessionWords(entry, library),
  }),
  pages: (entry) => ({ kind: "pages", name: entry.title, line: entry.summary }),
  about: (entry) => ({ kind: "about", name: entry.title, line: entry.summary }),
  glossary: (entry) => ({
    kind: "glossary",
    name: entry.term,
    also: [...(entry.abbreviation === undefined ? [] : [entry.abbreviation]), ...alsoFound(entry)],
    line: entry.meaning,
  }),
  organisations: (entry) => ({
    kind: "organisations",
    name: entry.name,
    also: alsoFound(entry),
    line: entry.summary,
  }),
  news: (entry) => ({
    kind: "news",
    name: entry.title,
    line: `${dayOf(entry)}: ${entry.summary}`,
    needs: entry.needs,
    areas: entry.areas,
  }),
};

function others<N extends keyof Others>(collection: N, library: Library): SearchDocument[] {
  const all = library.content[collection] as readonly (AnyEntry & Content[N][number])[];
  const entries = all.filter((entry) => isPublished(entry, library.today));
  return entries.map((entry) => {
    const made = OTHERS[collection](entry, library);
    return {
      ...EMPTY_FIELDS,
      key: `${collection}/${entry.slug}`,
      url: entry.url,
      state: stateOf(entry as unknown as AnyEntry, library),
      ...made,
      line: oneLine(made.line ?? ""),
    };
  });
}

function needEntries({ data }: Library): SearchDocument[] {
  return data.taxonomy.needs.map(({ id, label, official, description, categories }) => ({
    ...EMPTY_FIELDS,
    key: `need/${id}`,
    kind: "need",
    url: needUrl(id),
    name: label,
    also: [official],
    line: description,
    more: text(categories),
    needs: [id],
  }));
}

function areaEntries(library: Library): SearchDocument[] {
  return wards(library).map(({ id, name, sectors }) => ({
    ...EMPTY_FIELDS,
    key: `area/${id}`,
    kind: "area",
    url: areaUrl(id),
    name,
    line: `Everything in or for ${name}.`,
    more: sectors.join(" "),
    areas: [id],
  }));
}

/** Interleaves the kinds, so that the beginning of the list has some of each. */
function interleaveKinds(entries: readonly SearchDocument[]): SearchDocument[] {
  const groups = new Map<string, SearchDocument[]>();
  for (const entry of entries)
    groups.set(entry.needs[0] ?? "", [...(groups.get(entry.needs[0] ?? "") ?? []), entry]);
  const longest = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    [...groups.values()].flatMap((group) => group[turn] ?? []),
  ).flat();
}

/** All entries in the order in which a browser gets them: what most people need first. */
export function searchDocuments(library: Library): readonly SearchDocument[] {
  const { content } = library;
  const directory = (list: readonly Listed[]): SearchDocument[] =>
    list.map((entry) => listed(entry, library));
  const first = [
    needEntries(library),
    others("helplines", library),
    directory(content.hubs),
    others("campaigns", library),
    others("guidance", library),
    others("levels", library),
    directory(content.programmes),
    areaEntries(library),
    others("pages", library),
    others("tips", library),
    others("glossary", library),
  ];
  const rest = [
    ...interleaveKinds(directory(content.services)),
    ...others("events", library),
    ...others("about", library),
    ...others("organisations", library),
    ...others("news", library),
  ];
  return [...first.flat(), ...sitePages(library, [...first.flat(), ...rest]), ...rest];
}
