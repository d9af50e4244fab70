/** What built scripts and styles cost a reader who fetches them. */
import type { Metafile } from "esbuild";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ascending } from "../format/sort-order.ts";

/** The name of a built file, from its source: `src/client/site.ts` is `site.js`. */
export const builtName = (entryPoint: string): string =>
  basename(entryPoint).replace(/\.ts$/, ".js");

/** Paths of an output and of everything it imports at once. */
function withImports(metafile: Metafile, path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: imported, kind, external } of metafile.outputs[path]?.imports ?? [])
    if (kind === "import-statement" && external !== true) withImports(metafile, imported, seen);
  return seen;
}

/** Paths of named files and of all that they import at once, each once. */
export function importClosure(metafile: Metafile, names: readonly string[]): readonly string[] {
  const files = new Set<string>();
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint !== undefined && names.includes(builtName(entryPoint)))
      withImports(metafile, path, files);
  return [...files];
}

/** Paths in the order of what they weigh; by name when they weigh the same. */
export const largestFirst = ({ outputs }: Metafile, paths: readonly string[]): readonly string[] =>
  [...paths].sort((a, b) => (outputs[b]?.bytes ?? 0) - (outputs[a]?.bytes ?? 0) || ascending(a, b));

/**
 * Compressed bytes of named files with all that they import at once; `root` is the folder the build
 * ran in.
 */
export function weigh(root: string, metafile: Metafile, names: readonly string[]): number {
  return importClosure(metafile, names).reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(root, path))).length,
    0,
  );
}
