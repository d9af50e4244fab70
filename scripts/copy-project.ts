/** Copies of the project that build by themselves. */
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What a build reads, from the project's folder. */
const PARTS = [
  "src",
  "content",
  "_data",
  "admin",
  "scripts",
  ".eleventy.js",
  "package.json",
  "tsconfig.json",
] as const;

/**
 * Copies what a build of the project in `root` reads into a folder, without its history. The copy
 * reaches the packages by a link.
 */
export function copyProject(root: string, folder: string): void {
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}
