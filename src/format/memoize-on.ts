/** Results by object, then by the function that made them. */
const results = new WeakMap<object, Map<unknown, unknown>>();

/**
 * Calls `make` once for each object and keeps the result as long as the object lives. Used on the
 * library of a build, as every page would otherwise walk over all entries. The cache is keyed by
 * `make`, so pass a function of a module, not one that each call creates.
 */
export function memoizeOn<K extends object, T>(key: K, make: (key: K) => T): T {
  const ofKey = results.get(key) ?? new Map<unknown, unknown>();
  results.set(key, ofKey);
  if (!ofKey.has(make)) ofKey.set(make, make(key));
  return ofKey.get(make) as T;
}
