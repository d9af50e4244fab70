/** The PDF files that `npm run print -- ready` has made: which of them the site offers. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReadyPrint } from "../pages/print/ready.ts";

/** Folder of the project that the command writes into, and its list there. */
export const PRINTS_FOLDER = "print";
export const READY_LIST = "ready.json";

/** Folder of the files on the site. */
const ON_SITE = "/print/pdf/";

/** A row of the list. */
export interface ReadyFile {
  /** Path of the page on the site that it was made of. */
  readonly path: string;
  /** Name in the folder, without a path. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

const isReadyFile = (row: unknown): row is ReadyFile => {
  const { path, file, pages, bytes } = (row ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof path === "string" &&
    typeof file === "string" &&
    /^[\w-]+\.pdf$/.test(file) &&
    Number.isInteger(pages) &&
    Number(pages) > 0 &&
    Number.isInteger(bytes)
  );
};

function rowsOf(list: string): readonly unknown[] {
  try {
    const rows: unknown = JSON.parse(readFileSync(list, "utf8"));
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/**
 * Copies the files of the list into the site and says where they are. A row without a whole file is
 * left out; without a list there is nothing.
 */
export function copyReadyPrints(root: string, output: string): readonly ReadyPrint[] {
  const folder = join(root, PRINTS_FOLDER);
  const ready = rowsOf(join(folder, READY_LIST))
    .filter(isReadyFile)
    .filter(({ file, bytes }) => {
      const at = join(folder, file);
      return existsSync(at) && statSync(at).size === bytes;
    });
  if (ready.length > 0) mkdirSync(join(output, ON_SITE), { recursive: true });
  return ready.map(({ path, file, pages, bytes }) => {
    copyFileSync(join(folder, file), join(output, ON_SITE, file));
    return { path, url: `${ON_SITE}${file}`, pages, bytes };
  });
}
