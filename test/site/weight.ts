/** What a first visit costs a reader, in compressed bytes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

export interface Weight {
  readonly url: string;
  /** Compressed bytes of the page and all it fetches by itself. */
  readonly bytes: number;
  readonly requests: number;
  readonly fonts: number;
}

/** Everything a module imports at once; what it imports on demand does not count. */
function importsOf(folder: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const source = readFileSync(join(folder, script), "utf8");
  for (const [, path] of source.matchAll(
    /(?:^|[;}\s])import\s*(?:[\w{}$*,\s]+from\s*)?["'](\.[^"']+)["']/g,
  ))
    importsOf(folder, new URL(path ?? "", `https://x${script}`).pathname, seen);
  return seen;
}

/** Weighs a page: HTML, styles, scripts with their imports, pictures and icon. */
export function weigh(folder: string, { url, html, $ }: BuiltPage): Weight {
  const files = new Set<string>();
  $(
    'link[rel="stylesheet"], link[rel~="icon"], link[rel="preload"], link[rel="modulepreload"]',
  ).each((_index, link) => void files.add($(link).attr("href") ?? ""));
  $("script[src]").each((_index, script) =>
    importsOf(folder, $(script).attr("src") ?? "").forEach((file) => files.add(file)),
  );
  $("img[src]").each((_index, img) => void files.add($(img).attr("src") ?? ""));
  const size = (bytes: Uint8Array): number => gzipSync(bytes).length;
  const bytes = [...files].reduce(
    (sum, file) => sum + size(readFileSync(join(folder, file))),
    size(Buffer.from(html)),
  );
  return {
    url,
    bytes,
    requests: files.size + 1,
    fonts: [...files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file)).length,
  };
}
