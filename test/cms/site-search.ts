/** Finds a text in the files of a built site, the parts of the search index included. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gunzipSync } from "node:zlib";

const PACKED = /\.pf_(?:fragment|index|meta)$|\.pagefind$/;
const PICTURE = /\.(?:png|jpe?g|webp|avif|wasm|ico)$/;

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (
    PACKED.test(path) && bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  ).toString("utf8");
}

/** Paths of files below `site`, with forward slashes, sorted. */
export function holding(site: string, text: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !PICTURE.test(entry.name),
  );
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => textOf(path).includes(text))
    .map((path) =>
      path
        .slice(site.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}
