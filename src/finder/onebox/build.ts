/** Writes the index of the box: the same files for the same content. Build time only. */
import type { Library } from "../../model/library.ts";
import { EVERY } from "../listing.ts";
import { partAreas } from "../lists.ts";
import { boxEntries, type BoxEntry } from "./entries.ts";
import type { AreaRow, Entries, FirstPart, MeaningRow, Part } from "./file.ts";
import { KINDS, shortAddress } from "./kinds.ts";
import { isSmall, stem, wordsOf } from "./normalise.ts";

/** Entries in a part: as many as a slow phone gets in a few seconds. */
export const ENTRIES_IN_PART = 1300;

/** Words of a text that are not found by another text already, each once. */
function newWords(text: string, known: ReadonlySet<string>): string {
  const stems = new Set(known);
  return wordsOf(text)
    .filter((word) => {
      const short = stem(word);
      if (stems.has(short) || isSmall(word)) return false;
      stems.add(short);
      return true;
    })
    .join(" ");
}

const stemSet = (texts: readonly string[]): Set<string> => new Set(texts.flatMap(wordsOf).map(stem));

function columnsOf(entries: readonly BoxEntry[], needs: readonly string[], areas: readonly string[]): Entries {
  const kinds: readonly string[] = KINDS.map(({ id }) => id);
  const numbers = (values: readonly string[], all: readonly string[]): string => (values.includes(EVERY) ? EVERY : values.map((value) => all.indexOf(value)).filter((number) => number >= 0).join());
  return {
    kind: entries.map(({ kind }) => kinds.indexOf(kind)),
    at: entries.map(({ kind, url }) => shortAddress(kind, url)),
    name: entries.map(({ name }) => name),
    also: entries.map(({ also }) => also.join("|")),
    line: entries.map(({ line }) => line),
    place: entries.map(({ name, also, place }) => newWords(place, stemSet([name, ...also]))),
    more: entries.map(({ name, also, line, more }) => newWords(more, stemSet([name, ...also, line]))),
    needs: entries.map((entry) => numbers(entry.needs, needs)),
    areas: entries.map((entry) => numbers(entry.areas, areas)),
    state: entries.map(({ state }) => state),
    ring: entries.map(({ ring }) => ring),
  };
}

/** A short name for a text, the same for the same text (FNV-1a). */
export function nameFor(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

function meaningsOf({ data }: Library, needs: readonly string[], keys: ReadonlyMap<string, number>): MeaningRow[] {
  return data.thesaurus.rows.map(({ words, needs: named, entries, language }) => {
    const n = named.map((id) => needs.indexOf(id)).filter((number) => number >= 0);
    const e = entries.flatMap((key) => keys.get(key) ?? []);
    return { w: words, ...(n.length > 0 ? { n } : {}), ...(e.length > 0 ? { e } : {}), ...(language === undefined ? {} : { l: language }) };
  });
}

function headOf(library: Library, entries: readonly BoxEntry[], areas: readonly AreaRow[]): Omit<FirstPart, keyof Part | "parts"> {
  const { site, safety, taxonomy } = library.data;
  const keys = new Map(entries.map(({ key }, index) => [key, index]));
  return {
    kinds: KINDS,
    needs: taxonomy.needs.map(({ id, label, home, sensitive }) => ({ id, label, ...(home ? { home: 1 as const } : {}), ...(sensitive ? { sensitive: 1 as const } : {}) })),
    areas,
    meanings: meaningsOf(library, taxonomy.needs.map(({ id }) => id), keys),
    danger: { words: [...safety.words, ...safety.otherLanguages.flatMap(({ words }) => words)], harmless: safety.harmless, message: safety.message },
    urgent: site.urgentHelplines.flatMap((slug) => keys.get(`helplines/${slug}`) ?? []),
    mail: site.contactEmail ?? "",
  };
}

/** The parts of the index, in the order in which they are fetched. */
export function boxParts(library: Library, size = ENTRIES_IN_PART): readonly [FirstPart, ...Part[]] {
  const entries = boxEntries(library);
  const needs = library.data.taxonomy.needs.map(({ id }) => id);
  const areas = partAreas(library).map(({ id, name, sectors }): AreaRow => [id, name, sectors.join()]);
  const head = headOf(library, entries, areas);
  const count = Math.max(1, Math.ceil(entries.length / size));
  const parts = Array.from({ length: count }, (_, index) => ({ from: index * size, entries: columnsOf(entries.slice(index * size, (index + 1) * size), needs, areas.map(([id]) => id)) }));
  const build = nameFor(JSON.stringify([head, parts]));
  const [first, ...rest] = parts.map((part) => ({ build, ...part }));
  return [{ ...first, parts: count, ...head } as FirstPart, ...rest];
}
