/**
 * The texts and pictures of the last good build, kept in `.cache/last-good/`. A copy of the project
 * without its history can then still show the last good version of an entry.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../src/model/collections/index.ts";
import type { ContentHistory } from "../src/model/gate/content-history.ts";
import { pictureFolder } from "../src/model/gate/pictures.ts";

interface Kept {
  readonly hash: string;
  /** The day of the build that first had this text, YYYY-MM-DD. */
  readonly on: string;
}

const folderOf = (root: string): string => join(root, ".cache", "last-good");
const listOf = (root: string): string => join(folderOf(root), "list.json");

function readList(root: string): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(listOf(root), "utf8")) as Record<string, Kept>;
  } catch {
    return {};
  }
}

/** What the last good build kept. A list that cannot be read counts as none. */
export function lastGood(root: string): ContentHistory {
  let list: Record<string, Kept> | undefined;
  const kept = (): Record<string, Kept> => (list ??= readList(root));
  const at = (file: string): string => join(folderOf(root), file);
  const known = (file: string): Kept | undefined =>
    Object.hasOwn(kept(), file) && existsSync(at(file)) ? kept()[file] : undefined;
  return {
    versions: (file) => {
      const one = known(file);
      return one === undefined
        ? []
        : [{ text: readFileSync(at(file), "utf8"), on: one.on, pictures: () => dirname(at(file)) }];
    },
    since: (file) => {
      const one = known(file);
      return one === undefined ? undefined : Date.parse(one.on) / 1000;
    },
    removed: () => Object.keys(kept()).filter((file) => !existsSync(join(root, file))),
    whole: false,
  };
}

export interface Built {
  readonly texts: ReadonlyMap<string, string>;
  readonly content: Content;
  readonly pictures?: ReadonlyMap<string, string>;
}

/** Keeps what a good build has put on the site, and nothing that is not there any more. */
export function keepLastGood(
  root: string,
  { texts, content, pictures }: Built,
  today: string,
): void {
  const before = readList(root);
  const beside = new Map(
    [...content.news, ...content.events].map((entry) => [entry.file, entry.pictures]),
  );
  const list: Record<string, Kept> = {};
  for (const [file, text] of texts) {
    const names = (beside.get(file) ?? []).map(({ src }) => src);
    const from = pictureFolder(root, file, pictures);
    const bytes = names.map((name) => readFileSync(join(from, name)));
    const hash = bytes
      .reduce((sum, one) => sum.update(one), createHash("sha256").update(text))
      .digest("hex");
    const target = join(folderOf(root), file);
    const same = before[file]?.hash === hash && existsSync(target);
    list[file] = same ? (before[file] ?? { hash, on: today }) : { hash, on: today };
    if (same) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    for (const name of names)
      if (join(from, name) !== join(dirname(target), name))
        copyFileSync(join(from, name), join(dirname(target), name));
  }
  for (const file of Object.keys(before))
    if (!Object.hasOwn(list, file)) rmSync(join(folderOf(root), file), { force: true });
  mkdirSync(folderOf(root), { recursive: true });
  writeFileSync(listOf(root), JSON.stringify(list));
}
