/** Advice on texts that name something that has ended, and not what came after it. */
import { isRunning } from "../../format/standing.ts";
import type { AnyEntry } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import type { Problem } from "../../model/problem.ts";
import { proseOf, toProblem } from "./advice.ts";

const has = (text: string, words: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase());

/** Every running entry that names such a thing; a name or a source may. */
export function endedThings({ content, data, today }: Library): readonly Problem[] {
  const over = data.ended.ended.filter(({ since }) => since <= today);
  const entries = Object.values(content) as readonly (readonly AnyEntry[])[];
  return entries.flat().flatMap((entry) => {
    if (!isRunning(entry) || ("history" in entry && entry.history)) return [];
    const texts = proseOf(entry);
    return over.flatMap(({ words, since, now }) => {
      if (texts.some(({ text }) => has(text, now))) return [];
      return texts.flatMap(({ text, path }) =>
        words
          .filter((name) => has(text, name))
          .map((name) =>
            toProblem(entry, {
              path,
              message: `“${name}” had ended by ${since}. Say what came after it: ${now}.`,
            }),
          ),
      );
    });
  });
}
