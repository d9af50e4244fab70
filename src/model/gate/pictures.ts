/** Pictures of entries: each is there, whole, small enough and of a kind that browsers show. */
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnyEntry } from "../collections/index.ts";
import { MAX_PICTURE_BYTES, pictureFileFault } from "../picture-file.ts";
import { pictureSizeFault } from "../picture-size.ts";
import type { Problem } from "../problem.ts";

/** A file's bytes; none when it may not be read. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array(0);
  }
}

function fault(path: string, name: string, alt: string): string | undefined {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return `“${name}” is not with this entry. Choose the picture again.`;
  if (file.size > MAX_PICTURE_BYTES) return `“${name}” is larger than 5 MB. Save a smaller copy.`;
  const bytes = bytesOf(path);
  const wrong = pictureFileFault(bytes) ?? pictureSizeFault(bytes);
  if (wrong !== undefined) return `“${name}” ${wrong}`;
  if (
    alt.toLowerCase().includes(name.toLowerCase().replace(/\.[a-z]+$/, "")) &&
    /\.(jpe?g|png|webp)/i.test(alt)
  )
    return "is described by its file name. Say what it shows.";
  return undefined;
}

/** Folder of an entry's pictures: that of its file, unless another is named for it. */
export function pictureFolder(
  root: string,
  file: string,
  others: ReadonlyMap<string, string> = new Map(),
): string {
  return others.get(file) ?? join(root, dirname(file));
}

/** Pictures that are missing, too large, or not pictures. */
export function pictureProblems(
  root: string,
  entries: readonly AnyEntry[],
  folders?: ReadonlyMap<string, string>,
): Problem[] {
  return entries.flatMap((entry) =>
    ("pictures" in entry ? entry.pictures : []).flatMap(({ src, alt }, index) => {
      const message = fault(join(pictureFolder(root, entry.file, folders), src), src, alt);
      return message === undefined
        ? []
        : [{ file: entry.file, field: `Picture ${index + 1} › Picture file`, message }];
    }),
  );
}
