/** The order of results, fast enough for thousands of them at every key. */

/** Scores are told apart to this part, and entries by numbers below the other: both in one number sort ten times as fast as things with a comparison. */
const FINE = 1e8;
const MOST_ENTRIES = 2 ** 17;

/** Numbers of entries with at least this score, best first; with one score, in the order of the index. */
export function ordered(score: Float64Array, found: readonly number[], least: number): number[] {
  const keys: number[] = [];
  for (const number of found) if ((score[number] ?? 0) >= least) keys.push(number - Math.round((score[number] ?? 0) * FINE) * MOST_ENTRIES);
  return Array.from(Float64Array.from(keys).sort(), (key) => ((key % MOST_ENTRIES) + MOST_ENTRIES) % MOST_ENTRIES);
}
