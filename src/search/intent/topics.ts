/** Names of kinds of danger: “gaslighting”, “county lines”. */
import { groupedBy } from "../../format/grouped-by.ts";
import { memoizeOn } from "../../format/memoize-on.ts";
import { isStopWord } from "../tokenizer.ts";
import type { Classified } from "./classify.ts";
import { messageWords } from "./words.ts";

/** A kind of danger with its names. */
export interface NamedKind {
  readonly id: string;
  readonly topics: readonly string[];
}

/** Words that ask about a topic and do not name one. */
const ASKING = new Set(
  "help helpline helplines support advice service services information info number numbers sign signs symptom symptoms victim victims worried".split(
    " ",
  ),
);

/** Kinds of danger by each of their names, folded. */
const kindsByTopic = (kinds: readonly NamedKind[]): ReadonlyMap<string, readonly NamedKind[]> =>
  groupedBy(kinds, ({ topics }) => topics.map((topic) => messageWords(topic).join(" ")));

/**
 * The kinds of danger whose name a text is: all of its words, or all but small words and words such
 * as “help”. Empty for a text that says more: “stroke” is a topic, “stroke a cat” is not.
 */
export function kindsNamed(text: string, kinds: readonly NamedKind[]): readonly string[] {
  const words = messageWords(text);
  const telling = words.filter((word) => !isStopWord(word));
  const bare = telling.filter((word) => !ASKING.has(word));
  const names = memoizeOn(kinds, kindsByTopic);
  for (const form of [words, telling, bare]) {
    const found = names.get(form.join(" "));
    if (found) return found.map(({ id }) => id);
  }
  return [];
}

/** Adds names of dangers to the classification: such a text brings the panel of its kinds. */
export function withTopic(
  classified: Classified,
  text: string,
  kinds: readonly NamedKind[],
): Classified {
  const named = kindsNamed(text, kinds);
  if (named.length === 0) return classified;
  const { near: _near, shares: _shares, ...rest } = classified;
  return {
    ...rest,
    answer: "panel",
    categories: named,
    ...(named.length > 1 ? { near: named.length } : {}),
  };
}
