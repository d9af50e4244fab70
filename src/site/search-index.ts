import { close, createIndex } from "pagefind";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Pagefind's own interfaces and translations of them; ours is `<site-search>`. */
const UNUSED = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight|playground)[^/]*$/;

/** True for a file of the index that no page of this site fetches. */
export const isUnused = (path: string): boolean => UNUSED.test(path.replaceAll("\\", "/"));

/** Full-text index of every page that asks to be in it, for /search/. Works on this machine alone. */
export async function indexPages(output: string): Promise<void> {
  const folder = join(output, "pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "en", keepIndexUrl: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(", ")}`);
  const added = await index.addDirectory({ path: output, glob: "**/*.html" });
  const { errors: faults } = await index.writeFiles({ outputPath: folder });
  await close();
  if (added.errors.length + faults.length > 0) throw new Error(`The search index could not be made: ${[...added.errors, ...faults].join(", ")}`);
  for (const path of readdirSync(folder).filter(isUnused)) rmSync(join(folder, path));
}
