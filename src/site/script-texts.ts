/** The text of the scripts that may run in a page, by the element that brings them. */
import type { Metafile } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptTexts } from "./page-styles.ts";

const ELEMENT = /\/([a-z-]+)\.element-[^/]*\.js$/;

/** Elements that come to pages without their tag: see `hasList` in `src/client/site.ts`. */
const ANYWHERE = ["my-list"];

/** Paths of an output and of all that it imports, at once or later, but other elements. */
function reached(metafile: Metafile, path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: imported, external } of metafile.outputs[path]?.imports ?? [])
    if (external !== true && !ELEMENT.test(imported)) reached(metafile, imported, seen);
  return seen;
}

/** The texts of a build whose script of every page is `site.js`; `root` is where it ran. */
export function scriptTexts(root: string, metafile: Metafile, inPage: string): ScriptTexts {
  const textOf = (starts: readonly string[]): string => {
    const seen = new Set<string>();
    for (const start of starts) reached(metafile, start, seen);
    return [...seen].map((path) => readFileSync(join(root, path), "utf8")).join("\n");
  };
  const elements = Object.keys(metafile.outputs).flatMap((path) => {
    const [, element] = ELEMENT.exec(path) ?? [];
    return element === undefined ? [] : [[element, path] as const];
  });
  const everywhere = [
    ...Object.keys(metafile.outputs).filter((path) => /\/site-[^/.]*\.js$/.test(path)),
    ...elements.filter(([element]) => ANYWHERE.includes(element)).map(([, path]) => path),
  ];
  return new Map([
    ["", `${inPage}\n${textOf(everywhere)}`],
    ...elements.map(([element, path]) => [element, textOf([path])] as const),
  ]);
}
