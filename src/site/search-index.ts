import { close, createIndex } from "pagefind";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Pagefind's own interfaces and translations of them; ours is `<site-search>`. */
const UNUSED = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight|playground)[^/]*$/;

/** True for a file of the index that no page of this site fetches. */
export const isUnused = (path: string): boolean => UNUSED.test(path.replaceAll("\\", "/"));

/**
 * Full-text index of every page that asks to be in it, for /search/. Works on this machine alone.
 * The files are written here, not by Pagefind: it says that they are written before they are, and
 * ends with `close()`, so that on a busy machine some stay empty (its issue 1271).
 */
export async function indexPages(output: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en", keepIndexUrl: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(", ")}`);
  const added = await index.addDirectory({ path: output, glob: "**/*.html" });
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (added.errors.length + faults.length > 0)
    throw new Error(
      `The search index could not be made: ${[...added.errors, ...faults].join(", ")}`,
    );
  const folder = join(output, "pagefind");
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => !isUnused(file.path))) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
}
