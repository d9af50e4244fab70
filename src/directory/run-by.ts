/** Which organisation runs an entry, as pages and data may say it. */
import type { Organisation } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/**
 * The organisation that runs an entry; undefined without one, and where its place is taken by an
 * umbrella such as “Village halls”, under which many run what they have themselves.
 */
export function runBy(
  { organisation }: { readonly organisation?: string | undefined },
  library: Library,
): Organisation | undefined {
  if (organisation === undefined) return undefined;
  const entry = library.entry("organisations", organisation);
  return entry.umbrella ? undefined : entry;
}
