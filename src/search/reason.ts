/** The reason for a result in a few words, when its name does not show it. */
import type { MeaningRow } from "./index-format.ts";
import { MIN_PREFIX_LENGTH, QUALITY } from "./weights.ts";
import { isOfPage } from "./first-places.ts";
import { fold } from "./tokenizer.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";
import type { Query } from "./query.ts";

/** True when a name contains one of the words as typed. */
function nameContains(name: string, { tokens }: Query): boolean {
  const stems = name.split(" ");
  return tokens.some(
    ({ weight, stem }) =>
      weight >= 1 &&
      stems.some(
        (own) => own === stem || (stem.length >= MIN_PREFIX_LENGTH && own.startsWith(stem)),
      ),
  );
}

/** An index word that was matched in another spelling. */
function meantWord({ names, also, name }: OpenEntry, { tokens, pairs }: Query): string | undefined {
  const at = names.findIndex((own) =>
    [...tokens, ...pairs].some(
      ({ weight, known, stem }) =>
        weight > 0 &&
        !known.has(stem) &&
        (own.split(" ").some((word) => known.has(word)) || known.has(own.replaceAll(" ", ""))),
    ),
  );
  return at < 0 ? undefined : at === 0 ? name : also[at - 1];
}

/** The need that a row and an entry share; the row's own for an entry without needs. */
function sharedNeed(index: OpenIndex, entry: OpenEntry, row: MeaningRow): number | undefined {
  const needs = isOfPage(index, row) ? [] : row.n;
  const shared = needs.find((need) => entry.needs.includes(need));
  // A topic that the entry is not about says nothing of it.
  return shared ?? (row.l === "" && entry.needs.length === 0 ? needs[0] : undefined);
}

/**
 * What the row of the thesaurus that led to an entry means: its topic, as its words may be of many
 * things, else its first words; of a word that was typed with a slip, the word itself.
 */
function rowMeaning(index: OpenIndex, entry: OpenEntry, { rows }: Query): string | undefined {
  for (const { meaning, quality } of rows) {
    const row = index.meanings[meaning.row];
    if (row === undefined) continue;
    const isNamed = row.e.includes(entry.number);
    // A page's topics say when a day leads to it, and not what its words mean.
    if (!isNamed && (isOfPage(index, row) || !row.n.some((need) => entry.needs.includes(need))))
      continue;
    const { label, sensitive } = index.head.needs[sharedNeed(index, entry, row) ?? -1] ?? {};
    if (row.l !== "" || sensitive) return `Means: ${label ?? entry.name}`;
    if (quality < QUALITY.beginning) return `Close to: ${meaning.words}`;
    const means = label ?? (row.w[0] === meaning.words ? undefined : row.w[0]);
    return means === undefined || fold(means) === fold(entry.name) ? undefined : `Means: ${means}`;
  }
  return undefined;
}

/** “Matches: buggy”, “Means: Health”; nothing when the name says it. */
export function reasonFor(index: OpenIndex, entry: OpenEntry, query: Query): string | undefined {
  if (nameContains(entry.names[0] ?? "", query)) return undefined;
  const other = entry.names.findIndex((name) => nameContains(name, query));
  if (other > 0) return `Matches: ${entry.also[other - 1] ?? ""}`;
  const meaning = rowMeaning(index, entry, query);
  if (meaning !== undefined && meaning !== `Means: ${entry.name}`) return meaning;
  const meant = meantWord(entry, query);
  return meant === undefined || meant === entry.name ? undefined : `Close to: ${meant}`;
}
