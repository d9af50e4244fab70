/** What comes first, however well other entries fit the words. */
import { bitsOf, tellingBits } from "./query-words.ts";
import { ABOVE_BEST, QUALITY } from "./weights.ts";
import type { Faintness } from "./faint.ts";
import { namesDay } from "./days.ts";
import type { MeaningRow } from "./index-format.ts";
import type { Met, Query } from "./query.ts";
import type { OpenEntry, OpenIndex } from "./search-index.ts";
import { wordsOf } from "./tokenizer.ts";
import type { ScoreTable } from "./score-table.ts";

/** True for a row of a page of the site: its topics say when a day leads to it first. */
export const isOfPage = (
  { entries, head }: OpenIndex,
  row: Pick<MeaningRow, "e" | "l"> | undefined,
): boolean => row?.l === "" && head.kinds[entries[row.e[0] ?? -1]?.kind ?? -1]?.id === "site";

/** True for an English row of several words that takes in every telling word of a query. */
export const takesInAll = ({ meanings }: OpenIndex, one: Met, { tokens }: Query): boolean =>
  meanings[one.meaning.row]?.l === "" &&
  one.meaning.stems.length > 1 &&
  (tellingBits(tokens) & ~one.bits) === 0;

/** Entries whose own name, not another of their names, is a text in stems. */
const ownNamed = ({ named, entries }: OpenIndex, plain: string): readonly OpenEntry[] =>
  (named.get(plain) ?? [])
    .map((number) => entries[number] as OpenEntry)
    .filter(({ names }) => names[0] === plain);

/**
 * Ranks first the entry whose own name is typed, but for a word explained; then what the thesaurus
 * names first: for a row that takes in every telling word, and where that is a helpline open day
 * and night. In danger or despair a reader may ring at night.
 */
export function putNamedFirst(
  index: OpenIndex,
  { score }: ScoreTable,
  query: Query,
  best: number,
  faint: Faintness,
): void {
  for (const one of query.met) {
    const first = index.meanings[one.meaning.row]?.e[0] ?? -1;
    if (
      score[first] &&
      one.quality >= QUALITY.beginning &&
      faint(first, one.bits) === 1 &&
      (index.head.help.always.includes(first) || takesInAll(index, one, query))
    )
      score[first] = best * ABOVE_BEST;
  }
  const typed = query.tokens.map((one) => one.typed).join();
  for (const { number, kind, name } of ownNamed(index, query.plain))
    if (wordsOf(name).join() === typed && index.head.kinds[kind]?.id !== "glossary")
      score[number] = best * ABOVE_BEST ** 2;
}

/** True when an entry's own name, not another of its names, is among the words. */
function namesEntry(index: OpenIndex, plain: string): boolean {
  const words = plain.split(" ");
  return words.some((_, start) =>
    words.some((_word, end) => ownNamed(index, words.slice(start, end + 1).join(" "))[0]),
  );
}

/**
 * A named day leads first to the page with what is on then, unless the other words mean another
 * topic than the page's, or name an entry.
 */
export function putDayFirst(
  index: OpenIndex,
  { score }: ScoreTable,
  { tokens, met, plain }: Query,
  best: number,
): void {
  const days = bitsOf(tokens, ({ typed }) => namesDay(typed));
  if (days === 0) return;
  const rows = met.flatMap(({ meaning, bits }) => {
    const row = index.meanings[meaning.row];
    return row === undefined ? [] : [{ ...row, bits }];
  });
  const page = rows.find((row) => (row.bits & days) !== 0 && isOfPage(index, row));
  const [first] = page?.e ?? [];
  if (page === undefined || first === undefined || (score[first] ?? 0) === 0) return;
  const isAbout = (n: readonly number[]): boolean =>
    n.length === 0 || n.some((need) => page.n.includes(need));
  if (rows.every(({ n }) => isAbout(n)) && !namesEntry(index, plain))
    score[first] = best * ABOVE_BEST ** 2;
}
