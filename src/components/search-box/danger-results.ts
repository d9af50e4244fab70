/** Which results are shown below urgent help: those of the danger, and no words met by chance. */
import type { Answer } from "../../search/answer.ts";
import type { MeaningRow } from "../../search/index-format.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { entriesFor } from "../../search/intent/help.ts";
import type { Token } from "../../search/query-words.ts";
import type { Result } from "../../search/ranker.ts";
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import { isStopWord } from "../../search/tokenizer.ts";
import { QUALITY } from "../../search/weights.ts";

/** Results, in the form that the list takes. */
export type ResultSource = Pick<readonly Result[], "length" | "slice">;

/** What the results depend on. */
interface Asked {
  readonly index: OpenIndex;
  readonly answer: Answer;
  readonly heard: Heard;
}

/** Least score of a result on a topic of the danger that is shown under helplines. */
const FITS = 2;
/** Score from which a helpline on such a topic comes before the entries of the danger. */
const FITS_WELL = 4;
/** Kinds of entries never shown under helplines. */
const NEVER = ["tips"];
/** How many results are considered under helplines. */
const MOST_IN_DANGER = 60;
/**
 * How many entries of the danger lead when it is not sure: words that are harmless keep their own
 * answer on the first screen.
 */
const LEADING_WHEN_UNSURE = 2;
/**
 * Words other than stop words of an English row of the thesaurus that is met beyond chance, as in
 * “food bank”.
 */
const TELLING_WORDS = 2;

/** Rows of the thesaurus that the words meet beyond chance. */
function rowsMet({ index, answer: { query } }: Asked): readonly MeaningRow[] {
  return query.met.flatMap(({ meaning, quality }) => {
    const row = index.meanings[meaning.row];
    const telling = meaning.stems.filter((word) => !isStopWord(word)).length;
    const isMet =
      row?.l === "" ? quality === 1 && telling >= TELLING_WORDS : quality >= QUALITY.beginning;
    return row && isMet ? [row] : [];
  });
}

/** Numbers of the entries that a word leads to, by itself or by the thesaurus. */
function entriesOfWord({ index, answer: { query } }: Asked, { known, bit }: Token): Set<number> {
  const found = new Set<number>();
  for (const word of known.keys())
    (index.words.get(word) ?? []).forEach((value, at) => at % 2 === 0 && found.add(value));
  for (const { meaning, bits } of query.met) {
    if ((bits & bit) === 0) continue;
    const { e = [], n = [] } = index.meanings[meaning.row] ?? {};
    for (const number of [...e, ...n.flatMap((need) => index.byNeed[need] ?? [])])
      found.add(number);
  }
  return found;
}

/** Returns whether every telling word leads to an entry: then it is not there by chance. */
function holdsEachWord(asked: Asked): (entry: OpenEntry) => boolean {
  const words = asked.answer.query.tokens
    .filter(({ weight }) => weight >= 1)
    .map((token) => entriesOfWord(asked, token));
  return ({ number }) => words.length > 0 && words.every((found) => found.has(number));
}

/**
 * The page in the reader’s language, helplines that fit well, the entries of the danger, then
 * results on its topics and those that the words name; when the danger is not `sure`, also those
 * that hold every telling word. Others share a word with the text by chance.
 */
export function resultsInDanger(asked: Asked, sure: boolean): ResultSource {
  const { index, answer, heard } = asked;
  const own = entriesFor(index.head.help, heard).flatMap((number) => index.entries[number] ?? []);
  if (own.length === 0) return answer.results;
  const kindOf = ({ kind }: OpenEntry): string => index.head.kinds[kind]?.id ?? "";
  const topics = own.filter((entry) => kindOf(entry) === "need").flatMap(({ needs }) => needs);
  const isOnTopic = ({ entry, score }: Result): boolean =>
    score >= FITS && entry.needs.some((need) => topics.includes(need));
  const rows = rowsMet(asked);
  const named = new Set(rows.flatMap(({ e }) => e));
  const inLanguage = rows.filter(({ l }) => l !== "").flatMap(({ e }) => e.slice(0, 1));
  const language = inLanguage
    .flatMap((number) => index.entries[number] ?? [])
    .filter((entry) => kindOf(entry) === "site");
  const holdsEach = sure ? () => false : holdsEachWord(asked);
  const fit = answer.results
    .slice(0, MOST_IN_DANGER)
    .filter((one) => isOnTopic(one) || named.has(one.entry.number) || holdsEach(one.entry))
    .filter(({ entry }) => !NEVER.includes(kindOf(entry)));
  const lines = fit.filter(
    (one) => one.entry.ring !== "" && one.score >= FITS_WELL && isOnTopic(one),
  );
  const first = sure ? own : own.slice(0, LEADING_WHEN_UNSURE);
  const after = [...fit.map(({ entry }) => entry), ...own];
  const order = new Set([...language, ...lines.map(({ entry }) => entry), ...first, ...after]);
  const scores = new Map(fit.map(({ entry, score }) => [entry, score]));
  return Array.from(order, (entry) => ({ entry, score: scores.get(entry) ?? FITS }));
}
