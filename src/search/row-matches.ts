/** The rows of the thesaurus that the words of a query match, and what is said of some. */
import { NOT_HERE } from "./index-format.ts";
import { MULTI_WORD_ANY_ORDER, QUALITY, THESAURUS_MIN_PREFIX } from "./weights.ts";
import { ofOneLanguage } from "./languages.ts";
import type { ElsewhereNote, RowMatch } from "./query.ts";
import { bitsOf, type Token } from "./query-words.ts";
import type { Meaning, OpenIndex } from "./search-index.ts";
import { eitherOf, OR } from "./synonyms.ts";
import { isStopWord } from "./tokenizer.ts";

/** Fewest letters of a prefix that may match another language: “pie” is an English word. */
const MIN_OTHER_LANGUAGE = 4;

/** True for a prefix too short to match a word of another language. */
const isTooShort = (
  { meanings }: OpenIndex,
  { typed }: Token,
  { row }: Meaning,
  quality: number,
): boolean =>
  quality === QUALITY.beginning &&
  typed.length < MIN_OTHER_LANGUAGE &&
  /^[a-z]+$/.test(meanings[row]?.l ?? "");

/** How well a typed word matches a part of a row: as its best alternative. */
const qualityOf = ({ stem: own, known }: Token, part: string): number =>
  eitherOf(part).reduce(
    (best, word) => Math.max(best, own === word ? QUALITY.same : (known.get(word) ?? 0)),
    0,
  );

/** How well a run of words matches the words of a row, and the bits of the run. */
function runOf(
  { stems }: Meaning,
  tokens: readonly Token[],
  start: number,
): { readonly quality: number; readonly bits: number } {
  let [quality, bits] = [1, 0];
  for (let at = 0; at < stems.length && quality > 0; at++) {
    const token = tokens[start + at];
    // Beside the other words of a row, “days” is not an abbreviation.
    quality = Math.min(quality, token ? qualityOf(token, stems[at] ?? "") : 0);
    bits |= token?.bit ?? 0;
  }
  return { quality, bits };
}

/** Words that may come between two parts of a row with alternatives. */
const GAP = 2;

/**
 * Matches the parts of a row with alternatives in their order, with at most `GAP` words between:
 * “a letter to get out” for “letter/notice out/leave”.
 */
function orderedRun(meaning: Meaning, tokens: readonly Token[], start: number): RowMatch[] {
  let [at, bits] = [start, 0];
  for (const part of meaning.stems) {
    const next = tokens.slice(at, bits === 0 ? at + 1 : at + GAP + 1);
    const found = next.findIndex((token) => qualityOf(token, part) >= QUALITY.beginning);
    if (found < 0) return [];
    bits |= next[found]?.bit ?? 0;
    at += found + 1;
  }
  return [{ meaning, quality: MULTI_WORD_ANY_ORDER, bits }];
}

/**
 * Words that may match rows of the thesaurus. A complete word does not mean a longer one that it
 * begins: “son” is not “song”. Two letters are too short a prefix while they begin words of
 * entries; a complete word such as “ED” keeps its meaning.
 */
function meantBy(
  { words }: OpenIndex,
  { stem: short, known }: Token,
): readonly (readonly [word: string, quality: number])[] {
  const all = [...known].filter(([, quality]) => quality > QUALITY.beginningOfOther);
  return short.length >= THESAURUS_MIN_PREFIX || !all.some(([word]) => words.has(word))
    ? all
    : all.filter(([, quality]) => quality === QUALITY.same);
}

/** The digits of an age, which thesaurus rows may contain: “2 year check”. */
const ageOf = ({ typed, stem: short }: Token): readonly string[] =>
  /^\d/.test(typed) ? [short] : [];

/** Index of the token that matches a word of a row, or -1. */
function tokenIndexOf(part: string, tokens: readonly Token[]): number {
  return part.endsWith("*")
    ? tokens.findIndex(({ typed }) => typed.startsWith(part.slice(0, -1)))
    : tokens.findIndex(
        ({ stem: own, known }) => own === part || (known.get(part) ?? 0) >= QUALITY.beginning,
      );
}

/**
 * Matches the words of a row in any order, with at most one other word between, but for small ones:
 * “teenager really anxious” for “anxious teenager”, “mould on the wall”. Only for rows without stop
 * words, where order matters little.
 */
function nearRun(meaning: Meaning, telling: readonly Token[], start: Token): RowMatch[] {
  const { stems } = meaning;
  if (stems.some(isStopWord)) return [];
  const at = telling.indexOf(start);
  const near = telling.slice(Math.max(0, at - stems.length), at + stems.length + 1);
  const found = stems.flatMap(
    (part) => near.find((token) => qualityOf(token, part) >= QUALITY.beginning) ?? [],
  );
  if (found.length < stems.length) return [];
  return [{ meaning, quality: MULTI_WORD_ANY_ORDER, bits: bitsOf(found, () => true) }];
}

/** Rows whose words all occur, in any order. */
function matchLoosely({ loose }: OpenIndex, tokens: readonly Token[]): RowMatch[] {
  return loose.flatMap((meaning): RowMatch[] => {
    let bits = 0;
    let quality = meaning.stems.length > 1 ? MULTI_WORD_ANY_ORDER : 1;
    for (const part of meaning.stems) {
      const token = tokens[tokenIndexOf(part, tokens)];
      if (token === undefined) return [];
      bits |= token.bit;
      if (token.stem !== part) quality = Math.min(quality, token.known.get(part) ?? 1);
    }
    return [{ meaning, quality, bits }];
  });
}

/** Matching rows, without those whose match lies within another row's match. */
export function matchRows(
  index: OpenIndex,
  tokens: readonly Token[],
  pairs: readonly Token[],
): RowMatch[] {
  const all: RowMatch[] = [];
  for (const token of [...tokens, ...pairs])
    for (const [word, quality] of meantBy(index, token))
      for (const meaning of index.wholes.get(word) ?? [])
        if (!isTooShort(index, token, meaning, quality))
          all.push({ meaning, quality, bits: token.bit });
  const telling = tokens.filter(({ weight }) => weight > 0);
  tokens.forEach((token, start) => {
    for (const word of new Set([...meantBy(index, token).map(([one]) => one), ...ageOf(token)])) {
      for (const meaning of index.starts.get(word) ?? []) {
        const { quality, bits } = runOf(meaning, tokens, start);
        const ordered = meaning.words.includes(OR) ? orderedRun(meaning, tokens, start) : [];
        if (quality > 0) all.push({ meaning, quality, bits });
        else all.push(...(ordered.length > 0 ? ordered : nearRun(meaning, telling, token)));
      }
    }
  });
  all.push(...matchLoosely(index, tokens));
  const languageOf = ({ meaning }: RowMatch): string => index.meanings[meaning.row]?.l ?? "";
  // A prefix is too uncertain to remove results, and so is a stem without “ing”: “caring” is not
  // “car”.
  const isOther = ({ meaning: { words }, bits }: RowMatch): boolean =>
    tokens.some(
      ({ typed, bit }) => bit === bits && /(?:ing|ed)$/.test(typed) && !words.includes(typed),
    );
  const whole = ofOneLanguage(all, languageOf).filter(
    (one) =>
      languageOf(one) !== NOT_HERE ||
      ((one.quality === QUALITY.same || one.meaning.words.includes(OR)) && !isOther(one)),
  );
  const runs = [...new Set(whole.map(({ bits }) => bits))];
  return whole.filter(
    ({ bits }) => !runs.some((other) => other !== bits && (other & bits) === bits),
  );
}

/** What is said of words without an entry here, and of a postcode outside the place. */
export function notesElsewhere(
  { head, meanings, elsewhere }: OpenIndex,
  rows: readonly RowMatch[],
  isOutside: boolean,
): readonly ElsewhereNote[] {
  const said = rows.flatMap(({ meaning }) => {
    const { n = [], e = [] } = meanings[meaning.row] ?? {};
    const note = elsewhere[n[0] ?? -1];
    return note === undefined ? [] : [{ note, entries: e }];
  });
  const outside = isOutside ? elsewhere[head.outside?.note ?? -1] : undefined;
  const all = outside === undefined ? said : [...said, { note: outside, entries: [] }];
  // Several words of one row, as “shoot hoops”, give the same note.
  return all.filter(({ note }, at) => all.findIndex((one) => one.note === note) === at);
}
