import { close, createIndex } from "pagefind";
import { join } from "node:path";

/** Full-text index of every page that asks to be in it, for /search/. Works on this machine alone. */
export async function indexPages(output: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en", keepIndexUrl: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(", ")}`);
  await index.addDirectory({ path: output, glob: "**/*.html" });
  await index.writeFiles({ outputPath: join(output, "pagefind") });
  await close();
}
