/** Which needs typed words mean: “rent” is about money, “nappies” about baby things. */
import type { Query } from "./query.ts";
import type { OpenIndex } from "./search-index.ts";

/** The best readings of a word, so that a slip counts as the word that it is nearest to. */
function nearestWords(known: ReadonlyMap<string, number>): readonly string[] {
  const best = Math.max(0, ...known.values());
  return [...known].flatMap(([word, quality]) => (quality === best ? [word] : []));
}

/**
 * Ids of the needs. A row of the thesaurus that names none means those of the entry that it names
 * first. Without a row the words of the needs' own names count.
 */
export function needsMeant(index: OpenIndex, { rows: matched, tokens }: Query): readonly string[] {
  const rows = matched.flatMap(({ meaning }) => index.meanings[meaning.row] ?? []);
  const named = rows.flatMap(({ n, e }) =>
    n.length > 0 ? n : (index.entries[e[0] ?? -1]?.needs ?? []),
  );
  const numbers =
    rows.length > 0
      ? named
      : tokens
          .filter(({ weight }) => weight > 0)
          .flatMap(({ known }) => nearestWords(known))
          .flatMap((word) => index.needWords.get(word) ?? []);
  return [...new Set(numbers)].flatMap((number) => index.head.needs[number]?.id ?? []);
}
