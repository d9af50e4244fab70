/**
 * Groups the items of a list by their key or keys, in the order in which the keys first appear. An
 * item that names a key twice is in its group once. Node 20 has no `Map.groupBy`.
 */
export function groupedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of new Set(typeof keys === "string" ? [keys] : keys)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
