const known = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What `make` gives for an object, mostly the library of a build, computed once, as every page
 * would otherwise walk over all entries. The cache is keyed by `make`, so it must be a function of
 * a module, not one made for each call.
 */
export function onceFor<K extends object, T>(key: K, make: (key: K) => T): T {
  const made = known.get(key) ?? new Map<unknown, unknown>();
  known.set(key, made);
  if (!made.has(make)) made.set(make, make(key));
  return made.get(make) as T;
}

/**
 * Groups the items of a list by their keys, in the order of the list. An item that names a key
 * twice is in its group once.
 */
export function groupedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
