/** Entries that rank first whatever their score. */
import { distinctiveBits } from "./query-words.ts";
import { ABOVE_BEST, QUALITY } from "./weights.ts";
import type { Demotion } from "./danger-demotion.ts";
import type { MeaningRow } from "./index-format.ts";
import type { RowMatch, Query } from "./query.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";
import { stemsOf, wordsOf } from "./tokenizer.ts";
import type { ScoreTable } from "./score-table.ts";

/**
 * True for a thesaurus row of a page of the site. Its topics are those for which the page ranks
 * first with a named day.
 */
export const isOfPage = (
  { entries, head }: OpenIndex,
  row: Pick<MeaningRow, "e" | "l"> | undefined,
): boolean => row?.l === "" && head.kinds[entries[row.e[0] ?? -1]?.kind ?? -1]?.id === "site";

/** True for an English row of several words that matches every distinctive word of a query. */
export const takesInAll = ({ meanings }: OpenIndex, one: RowMatch, { tokens }: Query): boolean =>
  meanings[one.meaning.row]?.l === "" &&
  one.meaning.stems.length > 1 &&
  (distinctiveBits(tokens) & ~one.bits) === 0;

/** Entries whose own name, in stems, is the text. Their other names do not count. */
export const ownNamed = ({ named, entries }: OpenIndex, plain: string): readonly OpenEntry[] =>
  (named.get(plain) ?? [])
    .map((number) => entries[number] as OpenEntry)
    .filter(({ names }) => names[0] === plain);

/**
 * Ranks first the entry whose own name is typed, unless it is a glossary term; then what the
 * thesaurus names first: for a row that matches every distinctive word, and where that is a
 * helpline open day and night, as a reader in danger or despair may ring at night.
 */
export function rankNamedFirst(
  index: OpenIndex,
  { score }: ScoreTable,
  query: Query,
  best: number,
  demote: Demotion,
): void {
  for (const one of query.rows) {
    const first = index.meanings[one.meaning.row]?.e[0] ?? -1;
    if (
      score[first] &&
      one.quality >= QUALITY.beginning &&
      demote(first, one.bits) === 1 &&
      (index.head.help.always.includes(first) || takesInAll(index, one, query))
    )
      score[first] = best * ABOVE_BEST;
  }
  const typed = query.tokens.map((one) => one.typed).join();
  for (const { number, kind, name } of ownNamed(index, query.plain))
    if (wordsOf(name).join() === typed && index.head.kinds[kind]?.id !== "glossary")
      score[number] = best * ABOVE_BEST ** 2;
}

/** The stems of a hub's names that few other hubs have in theirs, for each name. */
function ownStems(hubs: readonly OpenEntry[]): (hub: OpenEntry) => readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const { names } of hubs)
    for (const word of new Set(names.flatMap((name) => name.split(" "))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, hubs.length / 4);
  return ({ names }) =>
    names.map((name) => name.split(" ").filter((word) => (counts.get(word) ?? 0) <= most));
}

/**
 * A hub that is named, in a text that says “hub”, comes first, closed or not: “is the harbour hub
 * closed”. Returns true where one is named.
 */
export function rankHubFirst(
  { entries, head }: OpenIndex,
  { score }: ScoreTable,
  { tokens }: Query,
  best: number,
): boolean {
  const kind = head.kinds.findIndex(({ id }) => id === "hubs");
  // Old phones have no `at`.
  const [word] = stemsOf(head.kinds[kind]?.label ?? "").slice(-1);
  if (word === undefined || tokens.every(({ stem }) => stem !== word)) return false;
  const hubs = entries.filter((entry) => entry.kind === kind);
  const stems = ownStems(hubs);
  const isTyped = (own: string): boolean =>
    tokens.some(({ stem, known }) => stem === own || (known.get(own) ?? 0) >= QUALITY.oneEdit);
  const named = hubs.filter(
    (hub) => score[hub.number] && stems(hub).some((own) => own.length > 0 && own.every(isTyped)),
  );
  for (const { number } of named) score[number] = best * ABOVE_BEST ** 1.5;
  return named.length > 0;
}
