/** Which organisation runs an entry, as pages and data may say it. */
import type { Organisation } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

interface Run {
  readonly organisation?: string | undefined;
  readonly runnerUnknown?: boolean;
}

/** The organisation that an entry names, unless it is an umbrella such as “Village halls”. */
function namedBy({ organisation }: Run, library: Library): Organisation | undefined {
  if (organisation === undefined) return undefined;
  const entry = library.entry("organisations", organisation);
  return entry.umbrella ? undefined : entry;
}

/**
 * The organisation that runs an entry; undefined without one, where nobody knows if it still does,
 * and where its place is taken by an umbrella, under which many run what they have themselves.
 */
export const runBy = (entry: Run, library: Library): Organisation | undefined =>
  entry.runnerUnknown === true ? undefined : namedBy(entry, library);

/** The name of who runs an entry: of its organisation, or of a group that is not one yet. */
export const runnerName = (
  entry: Run & { readonly newGroup?: string | undefined },
  library: Library,
): string | undefined =>
  runBy(entry, library)?.name ?? (entry.runnerUnknown === true ? undefined : entry.newGroup);

/** The name that stands in “Who runs it”, whatever pages say of it: the search finds it by that. */
export const writtenRunner = (
  { organisation, newGroup }: Run & { readonly newGroup?: string | undefined },
  library: Library,
): string | undefined =>
  organisation === undefined ? newGroup : library.entry("organisations", organisation).name;

/** The organisation that has been linked with an entry of which nobody knows who runs it now. */
export const linkedWith = (entry: Run, library: Library): Organisation | undefined =>
  entry.runnerUnknown === true ? namedBy(entry, library) : undefined;
