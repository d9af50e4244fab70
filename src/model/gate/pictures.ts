/** Pictures are judged by their bytes, not by their names. */
import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnyEntry } from "../collections/index.ts";
import type { Problem } from "../problem.ts";

/** Largest picture file, in bytes. */
export const MOST_BYTES = 5_000_000;

/** What a file is by its first bytes; the formats' own signatures. */
export function sniff(head: Uint8Array): "jpeg" | "png" | "webp" | undefined {
  const starts = (bytes: readonly number[], from = 0): boolean =>
    bytes.every((byte, index) => head[from + index] === byte);
  if (starts([0xff, 0xd8, 0xff])) return "jpeg";
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8)) return "webp";
  return undefined;
}

/** The first bytes of a file; none when it may not be read. */
function headOf(path: string): Uint8Array {
  const head = new Uint8Array(16);
  try {
    const handle = openSync(path, "r");
    readSync(handle, head, 0, 16, 0);
    closeSync(handle);
  } catch {
    return new Uint8Array(0);
  }
  return head;
}

function fault(path: string, name: string, alt: string): string | undefined {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file?.isFile())
    return `“${name}” is not in the entry's folder. Put the picture beside index.md.`;
  if (file.size > MOST_BYTES) return `“${name}” is larger than 5 MB. Save a smaller copy.`;
  if (sniff(headOf(path)) === undefined)
    return `“${name}” is not a JPEG, PNG or WebP picture, whatever its name says. Save it again as one.`;
  if (
    alt.toLowerCase().includes(name.toLowerCase().replace(/\.[a-z]+$/, "")) &&
    /\.(jpe?g|png|webp)/i.test(alt)
  )
    return "is described by its file name. Say what is to be seen.";
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
