/** Writes the search index: the same files for the same content. Build time only. */
import { helplineToAsk } from "../directory/ask-instead.ts";
import { runningHelplines } from "../directory/urgent.ts";
import type { Library } from "../model/library.ts";
import { EVERY, UNSTATED } from "../finder/listing.ts";
import { wards } from "../directory/lists.ts";
import { acronymsOf, commonWordsNear } from "./common-words.ts";
import { searchDocuments } from "./documents.ts";
import type { SearchDocument } from "./search-document.ts";
import { pageKey } from "./site-pages.ts";
import {
  type AreaRow,
  UNKNOWN_AREA,
  type Details,
  type FirstPart,
  type NameGroup,
  type Others,
  type IndexPart,
} from "../search/index-format.ts";
import { KINDS, shortAddress } from "./kinds.ts";
import { column, letters } from "./columns.ts";
import { elsewhereRows } from "./elsewhere.ts";
import { meaningsOf } from "./meanings.ts";
import { addPart } from "../search/add-documents.ts";
import { LATER } from "../search/all-later.ts";
import { openIndex } from "../search/search-index.ts";
import { isStopWord, stem, wordsOf } from "../search/tokenizer.ts";
import { shortPath } from "../search/url-path.ts";
import { townNames, townRows } from "./towns.ts";
import { kindWords, urgentHelpData } from "./urgent-help.ts";
import { dangerLists } from "../search/danger-lists.ts";

/**
 * Entries in a part with names, and in one with details, which a slow phone processes in a few
 * seconds; entries in a group, which is parsed at once.
 */
export const SIZES = { names: 12_000, details: 1200, group: 200 } as const;
/**
 * Documents whose words the list of common words is made for. More of them add few words and take
 * long.
 */
const SPELLING_SAMPLE = 1000;

type Sizes = Readonly<Record<keyof typeof SIZES, number>>;

/** Words of a text that are not found by another text already, each once. */
function newWords(text: string, known: ReadonlySet<string>): string {
  const stems = new Set(known);
  return wordsOf(text)
    .filter((word) => {
      const short = stem(word);
      if (stems.has(short) || isStopWord(word)) return false;
      stems.add(short);
      return true;
    })
    .join(" ");
}

const stemSet = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap(wordsOf).map(stem));

interface Piece<T> {
  /** The number of the first of its items. */
  readonly from: number;
  readonly items: readonly T[];
}

/** A list cut into pieces. */
function pieces<T>(items: readonly T[], size: number, from = 0): Piece<T>[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    from: from + index * size,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

function runsOf(kinds: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1]++;
    else runs.push([kind, 1]);
  }
  return runs;
}

const hasNumber = ({ tel }: SearchDocument): boolean => tel !== "";

function namesOf(
  from: number,
  entries: readonly SearchDocument[],
  needs: readonly string[],
  areas: readonly string[],
): NameGroup {
  const kinds: readonly string[] = KINDS.map(({ id }) => id);
  return {
    from,
    count: entries.length,
    kind: runsOf(entries.map(({ kind }) => kinds.indexOf(kind))),
    name: column(entries.map(({ name }) => name)),
    at: column(entries.map(({ kind, url, name }) => shortPath(shortAddress(kind, url), name))),
    needs: column(entries.map((entry) => letters(entry.needs, needs))),
    areas: column(
      entries.map((entry) => (entry.areas.includes(EVERY) ? EVERY : letters(entry.areas, areas))),
    ),
    state: entries.map(({ state }) => state || ".").join(""),
    tel: column(entries.map(({ tel }) => tel)),
    line: column(entries.map((entry) => (hasNumber(entry) ? entry.line : ""))),
  };
}

const othersOf = (from: number, entries: readonly SearchDocument[]): Others => ({
  from,
  count: entries.length,
  also: column(entries.map(({ also }) => also.join("|"))),
});

function detailsOf(
  from: number,
  entries: readonly SearchDocument[],
  areas: readonly string[],
): Details {
  return {
    from,
    count: entries.length,
    line: column(entries.map((entry) => (hasNumber(entry) ? "" : entry.line))),
    place: column(
      entries.map(({ name, also, place }) => newWords(place, stemSet([name, ...also]))),
    ),
    more: column(
      entries.map(({ name, also, line, more }) => newWords(more, stemSet([name, ...also, line]))),
    ),
    on: column(entries.map(({ on }) => on)),
    near: column(
      entries.map(
        ({ near }) => `${near.includes(UNSTATED) ? UNKNOWN_AREA : ""}${letters(near, areas)}`,
      ),
    ),
  };
}

/** A short name for a text, the same for the same text (FNV-1a). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Numbers of documents by their key and, as a page of the site, by their URL. */
const numbersByKey = (entries: readonly SearchDocument[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(({ key, url }, index) => [
      [pageKey(url), index] as const,
      [key, index] as const,
    ]),
  );

function headOf(
  library: Library,
  entries: readonly SearchDocument[],
  areas: readonly AreaRow[],
): Omit<FirstPart, keyof IndexPart | "parts" | "groups"> {
  const { site, safety, taxonomy } = library.data;
  const keys = numbersByKey(entries);
  return {
    kinds: KINDS,
    needs: taxonomy.needs.map(({ id, label, home, sensitive }) => ({
      id,
      label,
      ...(home ? { home: 1 as const } : {}),
      ...(sensitive ? { sensitive: 1 as const } : {}),
    })),
    areas,
    acronyms: acronymsOf(library, entries).join(" "),
    danger: {
      ...dangerLists(safety),
      message: safety.message,
    },
    help: urgentHelpData(library, keys, entries),
    outside: elsewhereRows(library).outside,
    place: site.place,
    towns: townRows(library, areas),
    ask: keys.get(`helplines/${helplineToAsk(library)?.slug ?? ""}`),
    urgent: runningHelplines(site.urgentHelplines, library).flatMap(
      ({ slug }) => keys.get(`helplines/${slug}`) ?? [],
    ),
    mail: site.contactEmail ?? "",
  };
}

/** The parts of the index, in the order in which they are fetched. */
export function indexParts(
  library: Library,
  sizes: Sizes = SIZES,
): readonly [FirstPart, ...IndexPart[]] {
  const entries = searchDocuments(library);
  const needs = library.data.taxonomy.needs.map(({ id }) => id);
  const areas = wards(library).map(({ id, name, sectors }): AreaRow => [id, name, sectors.join()]);
  const ids = [...areas.map(([id]) => id), ...townNames(library)];
  const head = headOf(library, entries, areas);
  const groups = <T>(
    { from, items }: Piece<SearchDocument>,
    of: (from: number, items: readonly SearchDocument[]) => T,
  ): T[] => pieces(items, sizes.group, from).map((piece) => of(piece.from, piece.items));
  const [first, ...names] = pieces(entries, sizes.names).map((piece) => ({
    names: groups(piece, (from, items) => namesOf(from, items, needs, ids)),
    others: groups(piece, othersOf),
  }));
  const details = pieces(entries, sizes.details).map((piece) => ({
    details: groups(piece, (from, items) => detailsOf(from, items, ids)),
  }));
  const meanings = meaningsOf(library, needs, numbersByKey(entries));
  const rest: Omit<IndexPart, "build">[] = [
    {
      told: kindWords(library),
      figures: library.data.safety.figures.flatMap(({ phrases }) => phrases),
      meanings: meanings.first,
      elsewhere: elsewhereRows(library).elsewhere,
      others: first?.others ?? [],
    },
    { meanings: meanings.second },
    ...names,
    ...details,
  ];
  const sample = entries.slice(0, SPELLING_SAMPLE);
  const index = { ...openIndex({ ...head, build: "", parts: 0, groups: 0 }), later: LATER };
  const sampled = [
    { names: [namesOf(0, sample, needs, ids)], others: [othersOf(0, sample)] },
    { meanings: meanings.first, details: [detailsOf(0, sample, ids)] },
    { meanings: meanings.second },
  ];
  for (const part of sampled) for (const _step of addPart(index, part));
  rest[1] = { ...rest[1], spelling: { common: commonWordsNear(index).join(" ") } };
  const build = hashOf(JSON.stringify([head, first, rest]));
  return [
    {
      build,
      names: first?.names ?? [],
      parts: 1 + rest.length,
      groups: first?.names.length ?? 0,
      ...head,
    },
    ...rest.map((part) => ({ build, ...part })),
  ];
}
