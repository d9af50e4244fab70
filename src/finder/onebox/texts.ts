/** The files of the index as text, made once for a library, and what they weigh. Build time only. */
import type { Library } from "../../model/library.ts";
import { boxParts } from "./build.ts";
import { partText, partUrl } from "./file.ts";

export interface BoxFile {
  readonly url: string;
  readonly text: string;
}

const made = new WeakMap<Library, readonly BoxFile[]>();

export function boxFiles(library: Library): readonly BoxFile[] {
  const known = made.get(library);
  if (known) return known;
  const files = boxParts(library).map((part, number) => ({ url: partUrl(number), text: partText(part) }));
  made.set(library, files);
  return files;
}

/** What is left of such a file when a server has compressed it; a test holds it against the real thing. */
const COMPRESSED = 0.33;

/** About how many kB a reader fetches for all parts, in fives. */
export function boxKilobytes(library: Library): number {
  const characters = boxFiles(library).reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(5, Math.round((characters * COMPRESSED) / 5000) * 5);
}
