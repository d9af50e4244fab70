/** What built scripts and styles cost a reader who fetches them. */
import type { Metafile } from "esbuild";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/** The name of a built file, from its source: `src/client/site.ts` is `site.js`. */
export const nameOf = (entryPoint: string): string => basename(entryPoint).replace(/\.ts$/, ".js");

/** Paths of an output and of everything it imports at once. */
function withImports(metafile: Metafile, path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: imported, kind, external } of metafile.outputs[path]?.imports ?? []) if (kind === "import-statement" && external !== true) withImports(metafile, imported, seen);
  return seen;
}

/** Compressed bytes of named files with all that they import at once; `root` is the folder the build ran in. */
export function weigh(root: string, metafile: Metafile, names: readonly string[]): number {
  const files = new Set<string>();
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint !== undefined && names.includes(nameOf(entryPoint))) withImports(metafile, path, files);
  return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0);
}
