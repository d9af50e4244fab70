/** Finds a text in the files of a built site, the parts of the search index included. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { filesIn } from "../../scripts/files-in.ts";

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
  return filesIn(site).filter(
    (file) => !PICTURE.test(file) && textOf(join(site, file)).includes(text),
  );
}
