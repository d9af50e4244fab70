/** Creates the project for another place: the whole program without this place's content. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { addDays } from "../../src/calendar/dates.ts";
import { type AnyEntry, collections } from "../../src/model/collections/index.ts";
import type { SiteData } from "../../src/model/data/index.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";
import { loadContent, type Loaded } from "../../src/model/gate/load.ts";
import { NEEDED_PAGES } from "../../src/model/site-pages.ts";
import { LEDGER } from "../addresses.ts";
import { newData, type NewPlace } from "./data.ts";
import { keptText, nationalSlugs } from "./kept.ts";
import { namesPlace, placeWords } from "./place-words.ts";

/** Files that are not copied: generated ones and those of this place. */
const LEFT_OUT =
  /^(?:node_modules|\.git|\.cache|_site[^/]*|content|_data\/(?:streets|postcodes|[^/]+\.json)|admin\/pictures|test\/place)$|^\.env/;
/** Tests of content that hold in any place. */
const ANY_PLACE = "test/place/any-place.test.ts";
const TEXTS = join("scripts", "new-place", "pages");
/** Days until the starting texts are due to be read. */
const DAYS_TO_READ = 28;

/** Whether the project of another place gets this file or folder, given from the root with “/”. */
export function isCopied(path: string): boolean {
  if (`${ANY_PLACE}/`.startsWith(`${path}/`)) return true;
  const parts = path.split("/");
  return !parts.some((_, n) => LEFT_OUT.test(parts.slice(0, n + 1).join("/")));
}

function copyProgram(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => isCopied(relative(from, path).split(sep).join("/")),
  });
}

/** A starting text with the names of the new place in it. */
function startingText(text: string, { name, place, council, today }: NewPlace): string {
  const words: Readonly<Record<string, string>> = {
    name,
    place,
    council,
    today,
    readBy: addDays(today, DAYS_TO_READ),
  };
  return text.replace(/\[\[(\w+)\]\]/g, (whole, word: string) => words[word] ?? whole);
}

/** The starting pages by path. Helplines on a page are those of this place's page that are kept. */
function pages(root: string, { content }: Loaded, kept: ReadonlySet<string>, start: NewPlace) {
  return NEEDED_PAGES.map((slug) => {
    const lines = content.pages.find((page) => page.slug === slug)?.helplines ?? [];
    const text = startingText(readFileSync(join(root, TEXTS, `${slug}.md`), "utf8"), start);
    const fields = { ...readEntryText(text), helplines: lines.filter((line) => kept.has(line)) };
    return [
      `content/pages/${slug}.md`,
      writeEntryText({ ...collections.pages.fields, body: collections.pages.body }, fields),
    ] as const;
  });
}

function helplines(root: string, { content }: Loaded, kept: ReadonlySet<string>, data: SiteData) {
  const speaksOfPlace = namesPlace(placeWords(data));
  return content.helplines
    .filter(({ slug }) => kept.has(slug))
    .map((line) => {
      const source = readFileSync(join(root, line.file), "utf8");
      return [line.file, keptText(source, line, kept, speaksOfPlace)] as const;
    });
}

/** The top of the README says whose site it is. */
const readme = (text: string, { name, place }: NewPlace): string =>
  text.replace(
    /^# .*\n\n.*\n/,
    `# ${name}\n\nThe community information site for families in ${place}.\n`,
  );

/** The pictures of this place's editor stay behind, and the links to them. */
const withoutPictures = (text: string): string =>
  text.replace(/\[([^\]]+)\]\(pictures\/[^)]*\)/g, "$1");

/** `package.json` or its lock with the name of the new project. */
function named(text: string, start: NewPlace): string {
  const file = JSON.parse(text) as Record<string, unknown> & {
    packages?: Record<string, Record<string, unknown>>;
  };
  const name = `${start.slug}-community-site`;
  const description = `The community information site for families in ${start.place}.`;
  file["name"] = name;
  if ("description" in file) file["description"] = description;
  if (file.packages?.[""]) file.packages[""]["name"] = name;
  return `${JSON.stringify(file, null, 2)}\n`;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The entries that the new place starts with, as the gate reads them. */
function entriesIn(folder: string): readonly AnyEntry[] {
  return Object.values(loadContent(folder).content).flat() as readonly AnyEntry[];
}

/** Everything of the new place that is not a copy, by path from its folder. */
function ownFiles(
  root: string,
  loaded: Loaded,
  data: SiteData,
  start: NewPlace,
): ReadonlyMap<string, string> {
  const kept = nationalSlugs(loaded.content.helplines);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return new Map([
    ...helplines(root, loaded, kept, data),
    ...pages(root, loaded, kept, start),
    ["README.md", readme(read("README.md"), start)],
    ["admin/README.md", withoutPictures(read("admin/README.md"))],
    ["package.json", named(read("package.json"), start)],
    ["package-lock.json", named(read("package-lock.json"), start)],
    [LEDGER.split(sep).join("/"), ""],
  ]);
}

/**
 * Writes the project for another place into `folder`, which must be new or empty. Nothing is
 * written when this place's own content has a fault, as what is kept would carry it on.
 */
export function startPlace(root: string, folder: string, start: NewPlace): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is there already and has files in it. Name a new folder.`);
  if (!relative(root, folder).startsWith(".."))
    throw new Error(`${folder} lies inside this project. Name a folder outside it.`);
  const loaded = loadContent(root);
  if (loaded.data === undefined || loaded.problems.length > 0)
    throw new Error("This place's own content has a fault. Run “npm run check” and mend it first.");
  const files = ownFiles(root, loaded, loaded.data, start);
  const wasThere = existsSync(folder);
  try {
    copyProgram(root, folder);
    writeAll(folder, files);
    writeData(folder, loaded.data, start);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (wasThere) mkdirSync(folder);
    throw error;
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function writeData(folder: string, data: SiteData, start: NewPlace): void {
  const all = entriesIn(folder);
  const files = newData(data, start, {
    helplines: new Set(
      all.filter(({ collection }) => collection === "helplines").map(({ slug }) => slug),
    ),
    entries: new Set(all.map(({ collection, slug }) => `${collection}/${slug}`)),
    all,
    namesPlace: namesPlace(placeWords(data)),
  });
  writeAll(
    folder,
    new Map(Object.entries(files).map(([name, file]) => [`_data/${name}.json`, json(file)])),
  );
}
