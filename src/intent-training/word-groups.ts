/**
 * Synonyms for the danger model in all languages, from `_data/intent/word-groups.txt`: one group a
 * line, “name: word word prefix*”.
 */
import { groupKey, type WordGroups } from "../search/intent/features.ts";
import { messageWords } from "../search/intent/words.ts";

/** Reads the groups. Throws a sentence when a line has no name. */
export function readGroups(source: string): WordGroups {
  const whole = new Map<number, number[]>();
  const beginning = new Map<number, number[]>();
  const lines = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  lines.forEach((line, group) => {
    const [name = "", words] = line.split(":");
    if (words === undefined)
      throw new Error(`“${name.slice(0, 40)}” has no “:”. Write a name, a colon, then words.`);
    for (const written of words.trim().split(/\s+/)) {
      const held = written.endsWith("*") ? beginning : whole;
      for (const word of messageWords(written)) {
        const key = groupKey(word);
        const own = held.get(key) ?? [];
        if (!own.includes(group)) own.push(group);
        held.set(key, own);
      }
    }
  });
  return { whole, beginning };
}
