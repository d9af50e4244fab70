/** Chooses the cues of the names and phrases of danger. Build time only. */
import { type Cues, cueOf, SHORT_TEXT } from "../search/intent/cues.ts";
import { partsOfPhrase, type ToldKind } from "../search/intent/phrases.ts";
import type { NamedKind } from "../search/intent/topics.ts";
import { messageWords } from "../search/intent/words.ts";
import { isStopWord, wordsOf } from "../search/tokenizer.ts";

/** What a cue costs that begins a small word, or one in the name of an entry, against one more. */
const SMALL_WORD_COST = 60;
const NAME_WORD_COST = 6;

/** The words of a name or a phrase, as lists: a text that matches has one word of each list. */
type Parts = readonly (readonly string[])[];

/** What words begin with, each once. */
const cuesIn = (words: readonly string[]): string[] => [
  ...new Set(words.filter(Boolean).map(cueOf)),
];

const partsOf = ({ topics, phrases = [] }: NamedKind & ToldKind): readonly Parts[] => [
  ...topics.map((topic) => messageWords(topic).map((word) => cuesIn([word]))),
  ...phrases.map((phrase) => partsOfPhrase(phrase).map(cuesIn)),
];

/** How often words of names begin with each cue. */
function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cue of names.flatMap((name) => cuesIn(wordsOf(name))))
    counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
}

const listed = (cues: Iterable<string>): string => [...cues].sort().join(" ");

/** Takes out cues without which all still have one: a later choice may serve an earlier one too. */
function prune(
  chosen: Set<string>,
  all: readonly Parts[],
  costOf: (cue: string) => number,
  kept: ReadonlySet<string> = new Set(),
): void {
  const isMet = (parts: Parts): boolean =>
    parts.some((cues) => cues.every((cue) => chosen.has(cue)));
  const ofCue = new Map<string, Parts[]>();
  for (const parts of all)
    for (const cue of new Set(parts.flat())) ofCue.set(cue, [...(ofCue.get(cue) ?? []), parts]);
  const dearest = [...chosen].filter((cue) => !kept.has(cue));
  for (const cue of dearest.sort((one, other) => costOf(other) - costOf(one))) {
    chosen.delete(cue);
    if (ofCue.get(cue)?.every(isMet) === false) chosen.add(cue);
  }
}

/**
 * Cues for the names and phrases of some kinds. Few of them, and few that begin a word of `names`,
 * as a text with a cue waits for the phrases (greedy hitting set).
 */
export function cuesOf(kinds: readonly (NamedKind & ToldKind)[], names: readonly string[]): Cues {
  const everyday = countOf(names);
  const chosen = new Set<string>();
  const fullCost = (cue: string): number =>
    1 + (isStopWord(cue) ? SMALL_WORD_COST : NAME_WORD_COST * (everyday.get(cue) ?? 0));
  const costOf = (cue: string): number => (chosen.has(cue) ? 0 : fullCost(cue));
  const cost = (cues: readonly string[]): number => cues.reduce((sum, cue) => sum + costOf(cue), 0);
  const choose = (all: readonly Parts[]): void => {
    const fewest = (parts: Parts): number => Math.min(...parts.map(({ length }) => length));
    for (const parts of [...all].sort((one, other) => fewest(one) - fewest(other))) {
      const cheapest = parts.reduce((best, part) => (cost(part) < cost(best) ? part : best));
      for (const cue of cheapest) chosen.add(cue);
    }
  };
  const all = kinds.flatMap(partsOf).filter(({ length }) => length > 0);
  const ofShort = all.filter(({ length }) => length <= SHORT_TEXT);
  choose(ofShort);
  prune(chosen, ofShort, fullCost);
  const short = new Set(chosen);
  choose(all.filter(({ length }) => length > SHORT_TEXT));
  prune(chosen, all, fullCost, short);
  return {
    short: listed(short),
    long: listed([...chosen].filter((cue) => !short.has(cue))),
  };
}
