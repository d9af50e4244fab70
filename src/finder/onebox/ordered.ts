/** The order of results, fast enough for thousands of them at every key. */

/** Scores are told apart to this part, and entries by numbers below the other: both in one number sort ten times as fast as things with a comparison. */
const FINE = 1e8;
const MOST_ENTRIES = 2 ** 17;

/** Numbers of entries with at least this score, best first; with one score, in the order of the index. */
export function ordered(score: Float64Array, found: readonly number[], least: number): Float64Array {
  const keys = new Float64Array(found.length);
  let count = 0;
  for (const number of found) {
    const own = score[number] ?? 0;
    if (own >= least) keys[count++] = number - Math.round(own * FINE) * MOST_ENTRIES;
  }
  const numbers = keys.subarray(0, count).sort();
  for (let at = 0; at < count; at++) {
    const key = numbers[at] ?? 0;
    numbers[at] = key - Math.floor(key / MOST_ENTRIES) * MOST_ENTRIES;
  }
  return numbers;
}
