/** The order of parts in a text or a list, for tests. */

/**
 * The parts that are missing or do not come after the part before them: [] when all are there, in
 * this order. A comparison of two `indexOf` passes where the first part is missing.
 */
export function outOfOrder(
  whole: string | readonly string[],
  ...parts: readonly string[]
): readonly string[] {
  const faults: string[] = [];
  let from = 0;
  for (const part of parts) {
    const at = whole.indexOf(part, from);
    if (at === -1) faults.push(part);
    else from = at + (typeof whole === "string" ? part.length : 1);
  }
  return faults;
}
