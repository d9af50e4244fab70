/**
 * Keeps encoded pictures between builds, as AVIF takes seconds. Returns the stored copies byte for
 * byte. Files that a build did not use are removed when it ends.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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

const isWhole = ({ name, width, bytes }: Copy): boolean =>
  name === copyName(bytes, width, name.slice(name.lastIndexOf(".") + 1));

/**
 * The copies of a picture made before; undefined when there are none, or when one is not what its
 * name says. Notes that they were used, in the time of their files.
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
    const now = new Date();
    for (const path of [list, ...copies.map(({ name }) => join(folder, name))])
      utimesSync(path, now, now);
    return copies.every(isWhole) ? copies : undefined;
  } catch {
    return undefined;
  }
}

/** Stores the copies of a picture for the next build. */
export function keep(root: string, source: Buffer, copies: readonly Copy[]): void {
  const folder = folderOf(root);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of copies) writeWhole(join(folder, name), bytes);
  writeWhole(
    join(folder, `${keyOf(source)}.json`),
    JSON.stringify(copies.map(({ bytes: _, ...listed }) => listed)),
  );
}

/** Milliseconds by which a file may seem older than the build that used it: clocks differ. */
const MARGIN_MS = 60_000;

/**
 * Removes files that no build has used since a time (milliseconds since 1970). Call it when a build
 * has ended well, with the time at which it began.
 */
export function removeUnused(root: string, since: number): void {
  const folder = folderOf(root);
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    // Another build may have removed it a moment before.
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (time < since - MARGIN_MS) rmSync(path, { force: true, recursive: true });
  }
}
