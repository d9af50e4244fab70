import { editDistance } from "../format/edit-distance.ts";

/**
 * The known word with the least edit distance to the written one. Undefined when none is within a
 * third of its length, or within one edit.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const written = plain(word).slice(0, 80);
  if (written === "") return undefined;
  const most = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = plain(candidate);
    const distance =
      other.startsWith(written) || written.startsWith(other)
        ? Math.min(1, Math.abs(other.length - written.length))
        : editDistance(written, other, most);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return least <= most ? best : undefined;
}

/** What to do about a word that is not known: “Did you mean “…”?”, else `otherwise`. */
export function didYouMean(
  word: string,
  known: readonly string[],
  otherwise = "Choose another.",
): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}
