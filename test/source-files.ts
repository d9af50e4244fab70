/** The project's own files, for tests that read the source. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn } from "../scripts/files-in.ts";

export const projectRoot = join(fileURLToPath(import.meta.url), "..", "..");

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder whose name ends as asked, in a fixed order. */
export function sourceFiles(folder: string, ending: RegExp): SourceFile[] {
  return filesIn(join(projectRoot, folder))
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`)
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
}
