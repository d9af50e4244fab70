/**
 * The files of the index as text, made once for a library, and what they weigh. Build time only.
 */
import type { Library } from "../model/library.ts";
import { indexParts } from "./build.ts";
import { nearEnd, partText, partUrl } from "../search/index-format.ts";

export interface IndexFile {
  readonly url: string;
  readonly text: string;
}

interface Made {
  readonly files: readonly IndexFile[];
  /**
   * Addresses of the parts that are fetched with the first key: the second one too, when the first
   * is short.
   */
  readonly first: readonly string[];
}

const made = new WeakMap<Library, Made>();

function make(library: Library): Made {
  const parts = indexParts(library);
  const first = nearEnd(0, parts[0].groups) ? [partUrl(0), partUrl(1)] : [partUrl(0)];
  return {
    files: parts.map((part, number) => ({ url: partUrl(number), text: partText(part) })),
    first,
  };
}

function madeFor(library: Library): Made {
  const own = made.get(library) ?? make(library);
  made.set(library, own);
  return own;
}

/** The files of the search index, made once for a library. */
export const indexFiles = (library: Library): readonly IndexFile[] => madeFor(library).files;
/** Paths of the index files that are fetched with the first key. */
export const firstUrls = (library: Library): readonly string[] => madeFor(library).first;

/**
 * What is left of such a file when a server has compressed it; a test holds it against the real
 * thing.
 */
const COMPRESSED = 0.33;

/** About how many kB a reader fetches for all parts and for `otherBytes` with them, in fives. */
export function indexKilobytes(library: Library, otherBytes = 0): number {
  const characters = indexFiles(library).reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(5, Math.round((characters * COMPRESSED + otherBytes) / 5000) * 5);
}
