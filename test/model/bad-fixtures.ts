/**
 * The bad examples under `test/fixtures/gate/bad`: one fault in each file, and the expected message
 * beside it.
 */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesIn } from "../../scripts/files-in.ts";
import { collectionNames, type CollectionName } from "../../src/model/collections/index.ts";
import { entryPath, entryWith, fixtures, type FixtureSite, picturesOf } from "./fixture-site.ts";

const folder = join(fixtures, "bad");

export interface BadFixture {
  /** Its folder: a collection, or `front-matter` for what is wrong with the file as such. */
  readonly group: string;
  readonly name: string;
  readonly collection: CollectionName;
  /** The sentence that the gate should say. */
  readonly goldenPath: string;
  /** Path of the bad file in a site. */
  readonly path: string;
  /** The text of the bad file. */
  readonly source: string;
}

function toFixture(group: string, name: string, index: number): BadFixture {
  const collection = group === "front-matter" ? "pages" : (group as CollectionName);
  const text = readFileSync(join(folder, group, `${name}.md`), "utf8");
  const source = group === "front-matter" ? text : entryWith(collection, text, index);
  return {
    group,
    name,
    collection,
    goldenPath: join(folder, group, `${name}.txt`),
    path: entryPath(collection, name),
    source,
  };
}

const files = filesIn(folder).map((path) => ({
  group: posix.dirname(path),
  file: posix.basename(path),
}));

const named = (ending: string) =>
  files
    .filter(({ file }) => file.endsWith(ending))
    .map(({ group, file }) => ({ group, name: file.slice(0, -ending.length) }));

export const badFixtures: readonly BadFixture[] = named(".md").map(({ group, name }, index) =>
  toFixture(group, name, index + 1),
);

/** Golden texts, in the same words as the fixtures, to find those that no fixture goes with. */
export const goldenNames = named(".txt").map(({ group, name }) => `${group}/${name}`);

/** The folders that a group of bad fixtures may have. */
export const groups: readonly string[] = [...collectionNames, "front-matter"];

/** Puts a bad fixture into a site, with the pictures that its faultless kin has. */
export function place(site: FixtureSite, { collection, path, source }: BadFixture): void {
  site.write(path, source);
  if (path.endsWith("/index.md"))
    for (const { name, bytes } of picturesOf(collection))
      site.write(path.replace("index.md", name), bytes);
}
