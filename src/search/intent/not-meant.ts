/** Words that mean no danger beside each other: “dog groomed”, “black eyed peas”. */
import { memoizeOn } from "../../format/memoize-on.ts";
import { matchOf, type Parts, partsOfPhrase } from "./phrases.ts";
import { messageWords } from "./words.ts";

const partsOf = (phrases: readonly string[]) => phrases.map(partsOfPhrase);

/** Indexes of the words of every match of the parts of a phrase. */
function matchesOf(words: readonly string[], parts: Parts): readonly number[] {
  const found: number[] = [];
  let match = matchOf(words, parts);
  while (match?.[0] !== undefined) {
    found.push(...match);
    match = matchOf(words, parts, match[0] + 1);
  }
  return found;
}

/**
 * A text without the words of phrases that mean no danger; the text as it is where none matches.
 * The words around them count as before, so “the dog was groomed and he hit me” is still read.
 * `phrases` are written as those of kinds of danger.
 */
export function withoutNotMeant(text: string, phrases: readonly string[] = []): string {
  if (phrases.length === 0) return text;
  const words = messageWords(text);
  const matched = new Set(memoizeOn(phrases, partsOf).flatMap((parts) => matchesOf(words, parts)));
  return matched.size === 0 ? text : words.filter((_, at) => !matched.has(at)).join(" ");
}
