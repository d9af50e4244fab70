/**
 * Text for made-up entries that looks like real text: chains of the site's own words, with names
 * that occur once or twice as in any directory. Only for measuring.
 */
import { capital } from "../../src/format/words.ts";
import type { Content } from "../../src/model/collections/index.ts";
import { randomFrom } from "../../src/intent-training/maths.ts";

const START =
  "Bar Bel Brad Cal Car Clay Cot Dun Elk Fair Fern Gar Gold Hal Har Haver Hol Ing Kel Kirk Lang Lin Mar Mel Mor Nor Oak Pen Ric Rus Sax Scal Sed Sel Skel Staun Swin Thor Til Ul Wal War Wel Win Wood Wyth".split(
    " ",
  );
const END =
  "by beck borough bourne bury combe dale den field ford gate ham holme hurst ington ley low mere mouth ness shaw stead stoke thorpe thwaite toft ton wick wold worth".split(
    " ",
  );
const FIRST =
  "Adams Baker Begum Brown Clarke Cooper Dixon Ellis Foster Green Hall Hughes Jackson Khan Kowalski Mills Patel Price Reed Shaw Taylor Walsh Wright Young".split(
    " ",
  );

export interface WordSource {
  readonly one: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly whole: (most: number) => number;
  /** “Haverthorpe”; some are common, most are rare. */
  readonly place: () => string;
  readonly person: () => string;
  /** A sentence of about the given number of words. */
  readonly sentence: (words: number) => string;
}

/** Every text of the site that describes something. */
function texts(content: Content): string[] {
  const held: readonly object[] = Object.values(content).flat();
  return held
    .map((entry) => new Map<string, unknown>(Object.entries(entry)))
    .flatMap((entry) =>
      ["summary", "meaning", "body", "introduction", "eligibility", "doThis"].flatMap((field) =>
        String(entry.get(field) ?? ""),
      ),
    );
}

/** A Markov chain: each word with the words that follow it. */
function chainOf(content: Content): {
  readonly all: string[];
  readonly after: Map<string, string[]>;
} {
  const after = new Map<string, string[]>();
  const all: string[] = [];
  for (const text of texts(content)) {
    const words = text
      .replace(/\]\([^)]*\)|[#*[\]>|]|https?:\S+/g, "")
      .split(/\s+/)
      .filter((word) => /^[\p{L}’'-]+[,.]?$/u.test(word));
    words.forEach((word, at) => {
      all.push(word);
      after.set(word, [...(after.get(word) ?? []), words[at + 1] ?? "."]);
    });
  }
  return { all, after };
}

/**
 * Probability that the next word is random instead of one that follows the word before it. With
 * this value the text compresses like the site's own.
 */
const LEAP = 0.3;

/** The same words for the same seed. */
export function wordsFrom(content: Content, seed = 1): WordSource {
  const next = randomFrom(seed);
  const { all, after } = chainOf(content);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const chance = (share: number): boolean => next() < share;
  const place = (): string => `${START[Math.floor(next() ** 2 * START.length)] ?? ""}${one(END)}`;
  const follow = (word: string): string => (chance(LEAP) ? one(all) : one(after.get(word) ?? all));
  const sentence = (count: number): string => {
    const words = [one(all)];
    while (words.length < count) words.push(chance(0.02) ? place() : follow(words.at(-1) ?? ""));
    return `${capital(
      words
        .join(" ")
        .replace(/[.,]+$/, "")
        .replace(/\. (\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`),
    )}.`;
  };
  return {
    one,
    chance,
    whole: (most) => Math.floor(next() * most),
    place,
    person: () => `${one(FIRST)}`,
    sentence,
  };
}
