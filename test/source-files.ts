/** The project's own files, for tests that read the source. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = join(fileURLToPath(import.meta.url), "..", "..");

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder whose name ends as asked, in a fixed order. */
export function sourceFiles(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(projectRoot, path).split(sep).join("/"),
      text: readFileSync(path, "utf8"),
    }));
}
