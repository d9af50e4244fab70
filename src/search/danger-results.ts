/**
 * Selects the results below urgent help: entries about the danger, and none that match by chance.
 */
import type { MeaningRow } from "./index-format.ts";
import { takesInAll } from "./first-places.ts";
import { entriesFor } from "./intent/help.ts";
import type { AskedInDanger, OpenIndex, Result, ResultSource, Token } from "./open-index.ts";
import type { OpenEntry } from "./document.ts";
import { isStopWord } from "./tokenizer.ts";
import { QUALITY } from "./weights.ts";

/** A row of the thesaurus, and whether more than a single English word leads to it. */
interface Meant {
  readonly row: MeaningRow;
  readonly telling: boolean;
}

/** Least score of a result on a topic of the danger that is shown under helplines. */
const MIN_TOPIC_SCORE = 2;
/** Score from which a helpline on such a topic comes before the entries of the danger. */
const STRONG_TOPIC_SCORE = 4;
/** Kinds of entries shown below urgent help only when the kind of danger lists them. */
const CHANCE_KINDS = ["tips", "news", "campaigns"];
/** How many results are considered under helplines. */
const MAX_IN_DANGER = 60;
/** How many entries of the danger lead under helplines: when one kind is likeliest, and else. */
const LEADING = 3;
const LEADING_WHEN_MIXED = 2;
/** How many results come before them where one thesaurus row matches every distinctive word. */
const LEADING_WHEN_UNDERSTOOD = 2;
/** How many results under a line keep their places before the entries of the danger. */
const KEPT_UNDER_LINE = 3;
/**
 * A result that no row names is kept if it has more than this share of the distinctive words, by
 * weight; and, under helplines, at least this number of them, for one likeliest kind or several.
 */
const MIN_SHARE = 0.5;
const MIN_WORDS = 3;
const MIN_WORDS_WHEN_MIXED = 2;

const kindOf = ({ head }: OpenIndex, { kind }: OpenEntry): string => head.kinds[kind]?.id ?? "";

const isAnAnswer = (index: OpenIndex, { entry }: Result): boolean =>
  !CHANCE_KINDS.includes(kindOf(index, entry));

/** Rows of the thesaurus that the words match as typed, without half words. */
function rowsMatched({ index, answer: { query } }: AskedInDanger): readonly Meant[] {
  return query.rows.flatMap(({ meaning, quality }) => {
    const row = index.meanings[meaning.row];
    const words = meaning.stems.filter((word) => !isStopWord(word)).length;
    const isEnglish = row?.l === "";
    const isMet = isEnglish ? quality === 1 : quality >= QUALITY.beginning;
    return row && isMet ? [{ row, telling: !isEnglish || words > 1 }] : [];
  });
}

/**
 * Numbers of the entries and topics that the rows name. When it is `strict`, a single English word,
 * as “baby”, may be there by chance.
 */
const namedBy = (
  { needPages }: OpenIndex,
  rows: readonly Meant[],
  strict: boolean,
): ReadonlySet<number> =>
  new Set(
    rows
      .filter(({ telling }) => telling || !strict)
      .flatMap(({ row: { e, n } }) => [...e, ...n.map((need) => needPages[need] ?? -1)]),
  );

/** Numbers of the entries that a word leads to, by itself or by the thesaurus. */
function entriesOfWord(
  { index, answer: { query } }: AskedInDanger,
  { known, bit }: Token,
): Set<number> {
  const found = new Set<number>();
  for (const word of known.keys())
    (index.words.get(word) ?? []).forEach((value, at) => at % 2 === 0 && found.add(value));
  for (const { meaning, bits } of query.rows) {
    if ((bits & bit) === 0) continue;
    const { e = [], n = [] } = index.meanings[meaning.row] ?? {};
    for (const number of [...e, ...n.flatMap((need) => index.byNeed[need] ?? [])])
      found.add(number);
  }
  return found;
}

/** True when one thesaurus row of several words matches every distinctive word. */
const isUnderstood = ({ index, answer: { query } }: AskedInDanger): boolean =>
  query.rows.some((one) => takesInAll(index, one, query));

interface Matched {
  /** Share of the distinctive words that lead to an entry, by weight, and their number. */
  readonly share: number;
  readonly words: number;
}

function matchedBy(asked: AskedInDanger): (entry: OpenEntry) => Matched {
  const words = asked.answer.query.tokens
    .filter(({ weight }) => weight > 0)
    .map((token) => ({ weight: token.weight, found: entriesOfWord(asked, token) }));
  const sum = (some: typeof words): number => some.reduce((all, { weight }) => all + weight, 0);
  const all = sum(words);
  return ({ number }) => {
    const some = words.filter(({ found }) => found.has(number));
    return { share: all === 0 ? 0 : sum(some) / all, words: some.length };
  };
}

/** Returns whether a result is beyond chance. `sure`: helplines are shown, not a line. */
function relevanceTest(
  asked: AskedInDanger,
  own: readonly OpenEntry[],
  rows: readonly Meant[],
  sure: boolean,
): { readonly isOnTopic: (one: Result) => boolean; readonly stays: (one: Result) => boolean } {
  const { index, classified } = asked;
  const isMixed = (classified.near ?? 1) > 1;
  const topics = own
    .filter((entry) => kindOf(index, entry) === "need")
    .flatMap(({ needs }) => needs);
  const isOnTopic = ({ entry, score }: Result): boolean =>
    score >= MIN_TOPIC_SCORE && entry.needs.some((need) => topics.includes(need));
  const named = namedBy(index, rows, sure && !isMixed);
  const matched = matchedBy(asked);
  const least = !sure ? 1 : isMixed ? MIN_WORDS_WHEN_MIXED : MIN_WORDS;
  const hasMost = ({ share, words }: Matched): boolean => share > MIN_SHARE && words >= least;
  const stays = (one: Result): boolean =>
    isAnAnswer(index, one) &&
    (isOnTopic(one) || named.has(one.entry.number) || hasMost(matched(one.entry)));
  return { isOnTopic, stays };
}

/**
 * What is shown below urgent help. Results that the words meet by chance go: no row of the
 * thesaurus names them, they are on no topic of the danger, and they contain half of the words at
 * most. Under a line the first results keep their places, and the entries of the danger follow
 * them. When the danger is `sure`, or somebody asks in writing, the page in the reader’s language,
 * helplines that fit well and the first entries of the danger come before all results.
 */
export function resultsInDanger(asked: AskedInDanger, sure: boolean): ResultSource {
  const { index, answer, classified } = asked;
  const own = entriesFor(index.head.help, classified).flatMap(
    (number) => index.entries[number] ?? [],
  );
  if (own.length === 0) return answer.results;
  const rows = rowsMatched(asked);
  const { isOnTopic, stays } = relevanceTest(asked, own, rows, sure);
  const language = rows
    .flatMap(({ row }) => (row.l === "" ? [] : (index.entries[row.e[0] ?? -1] ?? [])))
    .filter((entry) => kindOf(index, entry) === "site");
  const all = answer.results
    .slice(0, MAX_IN_DANGER)
    .filter((one, at) => stays(one) || (!sure && at < KEPT_UNDER_LINE && isAnAnswer(index, one)));
  const fit = all.map(({ entry }) => entry);
  const lines = all
    .filter((one) => one.entry.tel !== "" && one.score >= STRONG_TOPIC_SCORE && isOnTopic(one))
    .map(({ entry }) => entry);
  const told = isUnderstood(asked)
    ? fit.slice(0, LEADING_WHEN_UNDERSTOOD).filter((entry) => !own.includes(entry))
    : [];
  const leading = own.slice(0, (classified.near ?? 1) > 1 ? LEADING_WHEN_MIXED : LEADING);
  const first =
    sure || classified.inWriting === true
      ? [...language, ...told, ...lines, ...leading]
      : [...fit.slice(0, KEPT_UNDER_LINE), ...leading];
  const scores = new Map(all.map(({ entry, score }) => [entry, score]));
  return Array.from(new Set([...first, ...fit, ...own]), (entry) => ({
    entry,
    score: scores.get(entry) ?? MIN_TOPIC_SCORE,
  }));
}
