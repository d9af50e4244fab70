/** A valid site, copied to a temporary folder, in which a test seeds one fault. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesIn, filesIn } from "../../scripts/files-in.ts";
import { collections, type CollectionName } from "../../src/model/collections/index.ts";
import { type Loaded, loadContent } from "../../src/model/gate/load.ts";
import { sentence } from "../../src/model/problem.ts";

export const fixtures = join(fileURLToPath(import.meta.url), "..", "..", "fixtures", "gate");

/** A copy of the site under `test/fixtures/gate/valid`. */
export interface FixtureSite {
  readonly root: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Changes a file of `_data/`; the change is merged into its first level. */
  data(name: string, change: object): void;
  load(): Loaded;
  /** What the gate says of it, one sentence a problem. */
  sentences(): string[];
}

/** The copy lasts until `dispose` is called. */
export function makeSite(): FixtureSite & { dispose(): void } {
  const root = mkdtempSync(join(tmpdir(), "gate-"));
  cpSync(join(fixtures, "valid"), root, { recursive: true });
  const at = (path: string): string => join(root, path);
  const read = (path: string): string => readFileSync(at(path), "utf8");
  const load = (): Loaded => loadContent(root);
  const write: FixtureSite["write"] = (path, content) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  };
  return {
    root,
    read,
    write,
    load,
    remove: (path) => rmSync(at(path), { recursive: true }),
    data: (name, change) =>
      write(
        `_data/${name}.json`,
        JSON.stringify({ ...(JSON.parse(read(`_data/${name}.json`)) as object), ...change }),
      ),
    sentences: () => load().problems.map(sentence),
    // A process that has just been stopped may still be writing its last file.
    dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Every path below a folder with the bytes of each file, so that two moments can be compared. */
export function listing(root: string): Record<string, string> {
  return Object.fromEntries(
    entriesIn(root).map(({ path, entry }) => [
      path,
      entry.isFile() ? readFileSync(join(root, path), "base64") : "folder",
    ]),
  );
}

/** Where an entry of that name is in a site. */
export function entryPath(collection: CollectionName, slug: string): string {
  return collections[collection].folders
    ? `content/${collection}/${slug}/index.md`
    : `content/${collection}/${slug}.md`;
}

/** Splits a content file into the lines of its fields and its text. */
function halves(source: string): [fields: string, text: string] {
  const [, fields = "", text = ""] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(source) ?? [];
  return [fields, text];
}

/** The fields that are at the left edge, each with all its lines. */
function blocks(fields: string): Map<string, string> {
  const parts = fields.split(/^(?=[^\s#-])/m).filter((part) => part !== "");
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(":")), part]));
}

/**
 * The fields and the text of `change` in the place of those of `source`; what `change` leaves out
 * stays.
 */
export function changed(source: string, change: string): string {
  const [fields, text] = halves(source);
  const [newFields, newText] = halves(change);
  const merged = new Map([...blocks(fields), ...blocks(newFields)]);
  return `---\n${[...merged.values()].join("")}---\n${newText === "" ? text : newText}`;
}

const numbered = (index: number): string =>
  `00000000-0000-4000-9000-${String(index).padStart(12, "0")}`;

/** A number is in one entry only, so that each copy needs numbers of its own. */
const withOwnNumbers = (source: string, index: number): string =>
  source
    .replace(/01632 96000\d/g, `01632 960${String(100 + index).padStart(3, "0")}`)
    .replace(/\b85999\b/g, String(84_000 + index));

/**
 * A faultless entry of a collection with the change of a bad fixture, and an identifier of its own.
 */
export function entryWith(collection: CollectionName, change: string, index = 1): string {
  const all = readdirSync(join(fixtures, "valid", "content", collection)).sort();
  const first = all.find((name) => name === "privacy.md") ?? all[0] ?? "";
  const path = join(fixtures, "valid", entryPath(collection, first.replace(/\.md$/, "")));
  const own = Object.hasOwn(collections[collection].fields, "id") ? `id: ${numbered(index)}\n` : "";
  return changed(
    withOwnNumbers(changed(readFileSync(path, "utf8"), `---\n${own}---\n`), index),
    change,
  );
}

/** Picture files that are beside the faultless entry and go with a bad one. */
export function picturesOf(collection: CollectionName): { name: string; bytes: Uint8Array }[] {
  const folder = join(fixtures, "valid", "content", collection);
  const pictures = existsSync(folder)
    ? filesIn(folder).filter((name) => name.endsWith(".png"))
    : [];
  return pictures.map((name) => ({
    name: posix.basename(name),
    bytes: readFileSync(join(folder, name)),
  }));
}
