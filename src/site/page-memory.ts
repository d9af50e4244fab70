/**
 * One buffer that is reused for the text of every page. Eleventy keeps every page it has written in
 * memory until the build ends, which for thousands of pages is most of the memory of a build.
 */
import { statSync } from "node:fs";

const FIRST_SIZE = 1_000_000;

/**
 * Keeps the text of the file at `path` in one buffer. The text before must have been written
 * completely to its own file by then.
 */
export function pageMemory(): (text: string, path: string) => Buffer {
  let memory = Buffer.alloc(FIRST_SIZE);
  let before: { readonly path: string; readonly size: number } | undefined;
  return (text, path) => {
    if (before && statSync(before.path, { throwIfNoEntry: false })?.size !== before.size)
      throw new Error(
        `${before.path} was not written before ${path} was made, so its text is lost. This release of Eleventy writes in another order: see src/site/page-memory.ts.`,
      );
    const size = Buffer.byteLength(text);
    if (size > memory.length) memory = Buffer.alloc(size);
    memory.write(text);
    before = { path, size };
    return memory.subarray(0, size);
  };
}
