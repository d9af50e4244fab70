/** Longest word that is compared, in UTF-16 units. */
const MAX_LENGTH = 255;
/** Three rows of the table, allocated once: the search compares thousands of words for each key. */
const ROWS = [
  new Uint8Array(MAX_LENGTH + 1),
  new Uint8Array(MAX_LENGTH + 1),
  new Uint8Array(MAX_LENGTH + 1),
] as const;

/**
 * Restricted Damerau-Levenshtein distance: letters inserted, deleted, substituted or swapped with a
 * neighbour. Returns `most + 1` for any distance above `most`, and for words of more than 255
 * units.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > MAX_LENGTH || b.length > MAX_LENGTH)
    return most + 1;
  let [before, last, row] = ROWS;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let here = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        here = Math.min(here, (before[j - 2] ?? 0) + 1);
      row[j] = here;
      if (here < least) least = here;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
