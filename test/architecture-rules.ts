/**
 * The rules of architecture: which folder of `src/` may import which, single readers, file length,
 * forbidden constructs. They take files as text, so that tests can seed faults.
 */
import type { SourceFile } from "./source-files.ts";
import {
  buildsAddress,
  callsNamed,
  comparesByHand,
  exportedNames,
  hasText,
  type Import,
  importsOf,
  insertsRawHtml,
  listsRecursively,
} from "./source-syntax.ts";

interface LayerRule {
  /** Folders whose values may be imported. */
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
}

/** Folders of pure functions over records. None of them may import pages or the site. */
const PURE = [
  "format",
  "locations",
  "calendar",
  "search",
  "search-index",
  "directory",
  "map",
  "finder",
  "freshness",
  "news",
  "newsletter",
  "shortlist",
] as const;

export const LAYERS: Readonly<Record<string, LayerRule>> = {
  model: { values: ["format"] },
  format: { values: [] },
  locations: { values: ["format"], types: ["model"] },
  news: { values: ["format", "locations"], types: ["model"] },
  calendar: { values: ["format", "locations", "news"], types: ["model"] },
  search: { values: ["format"] },
  "intent-training": { values: ["search", "model"] },
  finder: { values: ["format", "calendar", "search"], types: ["model"] },
  directory: { values: ["format", "locations", "calendar", "finder"], types: ["model"] },
  "search-index": {
    values: ["format", "news", "locations", "calendar", "search", "directory", "finder"],
    types: ["model"],
  },
  map: { values: ["format", "locations", "directory", "finder"], types: ["model"] },
  freshness: {
    values: ["model", "format", "locations", "news", "calendar", "directory", "finder"],
  },
  newsletter: { values: ["model", "format", "locations", "news", "calendar"] },
  shortlist: {
    values: ["format", "locations", "calendar", "directory", "finder", "freshness"],
    types: ["model"],
  },
  export: { values: ["model", ...PURE] },
  components: { values: [...PURE], types: ["model"] },
  pages: { values: ["components", "export", ...PURE], types: ["model"] },
  cms: { values: ["model", "components", "pages", "export", ...PURE] },
  client: { values: ["components"] },
  "post-function": { values: ["model", "format", "calendar", "newsletter"] },
};

/** Files of the model with labels and paths, whose values views may import. */
const CONSTANTS = /^src\/model\/(?:shared|words|addresses|collections\/[a-z-]+)\.ts$/;

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";

function layerFault({ from, target, typeOnly }: Import): string[] {
  const [own, other] = [folderOf(from), folderOf(target)];
  const rule = LAYERS[own];
  if (own === "site" || own === "" || !target.startsWith("src/") || own === other) return [];
  if (!rule)
    return [
      `${from}: the folder src/${own} has no rule. Say in test/architecture-rules.ts what it may import.`,
    ];
  if (rule.values.includes(other) || (typeOnly && rule.types?.includes(other))) return [];
  if (rule.types?.includes(other) && CONSTANTS.test(target)) return [];
  return [
    `${from} imports ${target}, but src/${own} may not import src/${other}${rule.types?.includes(other) ? " except for its types" : ""}.`,
  ];
}

/** Imports that break the layer rules, each as a sentence. */
export const layerFaults = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => importsOf(file).flatMap(layerFault));

/** The transitive run-time imports of a file, itself included. */
export function reach(files: readonly SourceFile[], start: string): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const file = byPath.get(path);
    if (file)
      open.push(
        ...importsOf(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ target }) => target),
      );
  }
  return reached;
}

/**
 * Addresses, what a phone number is, and which words give away a secret place: the form that posts
 * an item asks by the same rules as the gate. Small, and without the rest of the model.
 */
const IN_BROWSER =
  /^src\/model\/(?:addresses|quote|fields\/(?:typed-time|typed-values|calendar-day)|picture-file|secret-place|phones\/(?:fault|fold|in-words))\.ts$/;

/** Imports that must not reach a reader's browser: the model, pages, the site, Preact and Node. */
export function browserFaults(files: readonly SourceFile[], starts: readonly string[]): string[] {
  const barred =
    /^(?:src\/(?:model|pages|site|cms|export)\/|node:|preact|@11ty|yaml|markdown-it)|\.tsx$/;
  return starts.flatMap((start) =>
    [...reach(files, start)]
      .filter((path) => barred.test(path) && !IN_BROWSER.test(path))
      .map((path) => `${start} brings ${path} to the browser.`),
  );
}

/**
 * Imports of Eleventy outside `src/site`. Its plugin that writes feeds is a library like any other.
 */
export const eleventyFaults = (files: readonly SourceFile[]): string[] =>
  files
    .flatMap(importsOf)
    .filter(
      ({ from, target }) =>
        !from.startsWith("src/site/") &&
        target.startsWith("@11ty/") &&
        target !== "@11ty/eleventy-plugin-rss",
    )
    .map(({ from, target }) => `${from} imports ${target}. Only src/site may depend on Eleventy.`);

/** Files with more lines than allowed. */
export function longFiles(files: readonly SourceFile[], most: number): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines. Keep it to ${most}.`);
}

const COMPARES = "src/format/sort-order.ts";

/** Files that compare texts for sorting by themselves. */
export const ownComparisons = (files: readonly SourceFile[]): string[] =>
  files
    .filter(
      (file) =>
        file.path !== COMPARES &&
        (callsNamed(file, "localeCompare") || callsNamed(file, "Collator") || comparesByHand(file)),
    )
    .map(
      ({ path }) => `${path} compares texts by itself. Take byName or ascending of ${COMPARES}.`,
    );

/** Where links to ring and to text are built; a pasted link keeps its number. */
const LINKS_TO_RING = /^src\/(?:format\/phones|cms\/paste\/true-address)\.ts$/;

/** Files that build the address of a link to ring or to text by themselves. */
export const ownLinksToRing = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => !LINKS_TO_RING.test(file.path) && buildsAddress(file, /^(?:tel|sms):/))
    .map(
      ({ path }) =>
        `${path} builds a link to ring or to text. Take telHref or smsHref of src/format/phones.ts.`,
    );

/** Words in their short forms that one file alone makes patterns of, and how a list begins. */
const OWN_WORDS = [
  {
    what: "weekdays or months",
    form: /\b(?:mon(?:\(\?:day\)\?)?\|tue|jan(?:\(\?:uary\)\?)?\|feb)/i,
    home: "src/format/time-words.ts",
  },
  {
    what: "times of day",
    form: /\b(?:noon|midday)\|(?:midday|noon|midnight)\)?\|\\+d\{1,2/i,
    home: "src/format/time-words.ts",
  },
  {
    what: "what recurs",
    form: /\b(?:(?:every|each)\|(?:each\||every\|)?(?:daily|weekly)|weekly\|(?:fortnightly|monthly)|daily\|weekly)\b/i,
    home: "src/newsletter/questions/recurrence.ts",
  },
] as const;

/** Files that spell out words of days and times by themselves. */
export const ownTimeWords = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    OWN_WORDS.filter(({ home, form }) => file.path !== home && hasText(file, form)).map(
      ({ what, home }) => `${file.path} spells out ${what}. Ask ${home}.`,
    ),
  );

const COPIES = "src/components/share-tools/copy-text.ts";

/** Files that put a text on the clipboard by themselves. */
export const ownCopying = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => file.path !== COPIES && callsNamed(file, "writeText"))
    .map(({ path }) => `${path} puts a text on the clipboard. Take toClipboard of ${COPIES}.`);

const LISTS_FILES = "scripts/files-in.ts";

/** Files that list a folder with all below it by themselves. */
export const ownListings = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => file.path !== LISTS_FILES && listsRecursively(file))
    .map(
      ({ path }) =>
        `${path} lists folders by itself, and follows links by the version of Node. Take ${LISTS_FILES}.`,
    );

/** Names that more than one file exports. */
export function sharedNames(files: readonly SourceFile[]): string[] {
  const homes = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of exportedNames(file))
      homes.set(name, (homes.get(name) ?? new Set()).add(file.path));
  return [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(" and ")}. Rename one.`);
}

/** Files that insert raw HTML into a page. */
export const rawMarkupFiles = (files: readonly SourceFile[]): string[] =>
  files.filter(insertsRawHtml).map(({ path }) => path);
