/**
 * Keeps encoded pictures between builds, as AVIF takes seconds. What it gives back is, byte for
 * byte, what was put in.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Copy, copyName, SETTINGS } from "./picture-encoder.ts";

type Listed = Omit<Copy, "bytes">;

const folderOf = (root: string): string => join(root, ".cache", "pictures");
const keyOf = (source: Buffer): string =>
  createHash("sha256").update(SETTINGS).update(source).digest("hex").slice(0, 32);

/** Another build may read at the same moment: a file appears whole or not at all. */
function writeWhole(path: string, content: Buffer | string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}

/**
 * The copies of a picture made before; undefined when there are none, or when one is not what its
 * name says.
 */
export function cached(root: string, source: Buffer): readonly Copy[] | undefined {
  const folder = folderOf(root);
  const list = join(folder, `${keyOf(source)}.json`);
  if (!existsSync(list)) return undefined;
  try {
    const copies = (JSON.parse(readFileSync(list, "utf8")) as Listed[]).map((copy): Copy => ({
      ...copy,
      bytes: readFileSync(join(folder, copy.name)),
    }));
    return copies.every(
      ({ name, width, bytes }) =>
        name === copyName(bytes, width, name.slice(name.lastIndexOf(".") + 1)),
    )
      ? copies
      : undefined;
  } catch {
    return undefined;
  }
}

/** Puts copies by for the next build. */
export function keep(root: string, source: Buffer, copies: readonly Copy[]): void {
  const folder = folderOf(root);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of copies) writeWhole(join(folder, name), bytes);
  writeWhole(
    join(folder, `${keyOf(source)}.json`),
    JSON.stringify(copies.map(({ bytes: _, ...listed }) => listed)),
  );
}
