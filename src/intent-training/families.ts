/**
 * Groups near-duplicate phrases into families. Folds are drawn by family, so that no near-duplicate
 * of a training phrase is evaluated.
 */
import { messageWords } from "../search/intent/words.ts";
import { randomFrom } from "./maths.ts";

/** Lowest cosine similarity of rare features at which two phrases are in one family. */
const MIN_OVERLAP = 0.5;
/** Features in more phrases than this are ignored. */
const COMMON = 600;

/** Words, pairs of words and rows of four letters. */
function partsOf(text: string): string[] {
  const words = messageWords(text);
  const rows = words.flatMap((word) => {
    const edged = `_${word}_`;
    return Array.from({ length: Math.max(0, edged.length - 3) }, (_, at) =>
      edged.slice(at, at + 4),
    );
  });
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
  return [...new Set([...words.map((word) => `=${word}`), ...rows, ...pairs])];
}

/** The number of the family of each text. */
export function familiesOf(texts: readonly string[]): number[] {
  const all = texts.map(partsOf);
  const count = new Map<string, number>();
  for (const part of all.flat()) count.set(part, (count.get(part) ?? 0) + 1);
  const rarity = (part: string): number => Math.log(texts.length / (count.get(part) ?? 1)) ** 2;
  const sizes = all.map((parts) => Math.sqrt(parts.reduce((sum, part) => sum + rarity(part), 0)));
  const before = texts.map((_, at) => at);
  const head = (at: number): number => {
    let top = at;
    while (before[top] !== top) top = before[top] as number;
    return top;
  };
  const holders = new Map<string, number[]>();
  all.forEach((parts, at) => {
    const shared = new Map<number, number>();
    for (const part of parts) {
      const others = holders.get(part) ?? [];
      if (others.length < COMMON)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + rarity(part));
      others.push(at);
      holders.set(part, others);
    }
    for (const [other, sum] of shared)
      if (sum / ((sizes[at] as number) * (sizes[other] as number)) > MIN_OVERLAP)
        before[head(at)] = head(other);
  });
  return texts.map((_, at) => head(at));
}

/** The cross-validation fold of each text; a family of near copies is never split. */
export function foldsOf(texts: readonly string[], folds: number, seed = 7): number[] {
  const families = familiesOf(texts);
  const random = randomFrom(seed);
  const drawn = new Map<number, number>();
  for (const family of families)
    if (!drawn.has(family)) drawn.set(family, Math.floor(random() * folds));
  return families.map((family) => drawn.get(family) ?? 0);
}
