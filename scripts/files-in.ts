/** The files below a folder. */
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file, folder and link below a folder, by its path from there with forward slashes, in the
 * order of the disk. Links are not followed. Whether `readdirSync` with `recursive` follows them
 * depends on the version of Node.
 */
export const entriesIn = (
  folder: string,
  inside = "",
): readonly { readonly path: string; readonly entry: Dirent }[] =>
  readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside + entry.name;
    return [{ path, entry }, ...(entry.isDirectory() ? entriesIn(folder, `${path}/`) : [])];
  });

/** The paths of all files below a folder, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  entriesIn(folder)
    .flatMap(({ path, entry }) => (entry.isFile() ? [path] : []))
    .sort();

/** The address of a file of a built site: `find/index.html` is `/find/`. */
export const addressOfFile = (file: string): string => `/${file}`.replace(/\/index\.html$/, "/");

/** The address of every page of a built site whose file is `index.html`, sorted. */
export const pageAddresses = (site: string): readonly string[] =>
  filesIn(site)
    .map(addressOfFile)
    .filter((address) => address.endsWith("/"));
