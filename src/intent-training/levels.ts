/** Quantises weights to a few levels (Lloyd's algorithm in one dimension). */

/** The `count` levels with the least squared error, in ascending order. */
export function levelsOf(values: readonly number[], count: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  let levels = Array.from(
    { length: count },
    (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / count)] ?? 0,
  );
  for (let round = 0; round < 40; round++) {
    const sums = levels.map(() => 0);
    const counts = levels.map(() => 0);
    for (const value of sorted) {
      const at = nearestLevel(levels, value);
      sums[at] = (sums[at] as number) + value;
      counts[at] = (counts[at] as number) + 1;
    }
    levels = levels.map((level, at) =>
      counts[at] === 0 ? level : (sums[at] as number) / (counts[at] as number),
    );
  }
  return levels;
}

/** The index of the level nearest to a value. */
export function nearestLevel(levels: readonly number[], value: number): number {
  let best = 0;
  for (let at = 1; at < levels.length; at++)
    if (Math.abs((levels[at] as number) - value) < Math.abs((levels[best] as number) - value))
      best = at;
  return best;
}
