/**
 * Which folder of `src/` may lean on which, and a few things that stand nowhere. Reads text only,
 * so that it can be tried on made-up files.
 */
import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

interface Lean {
  /** Folders whose values may be imported. */
  readonly on: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
}

/** Pure folders that turn records into something else; none of them knows a page or the site. */
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

export const LEANS: Readonly<Record<string, Lean>> = {
  model: { on: ["format"] },
  format: { on: [] },
  locations: { on: ["format"], types: ["model"] },
  news: { on: ["format", "locations"], types: ["model"] },
  calendar: { on: ["format", "locations", "news"], types: ["model"] },
  search: { on: ["format"] },
  "intent-training": { on: ["search", "model"] },
  finder: { on: ["format", "calendar", "search"], types: ["model"] },
  directory: { on: ["format", "locations", "calendar", "finder"], types: ["model"] },
  "search-index": {
    on: ["format", "news", "locations", "calendar", "search", "directory", "finder"],
    types: ["model"],
  },
  map: { on: ["format", "locations", "directory", "finder"], types: ["model"] },
  freshness: {
    on: ["model", "format", "locations", "news", "calendar", "directory", "finder"],
  },
  newsletter: { on: ["model", "format", "locations", "news", "calendar"] },
  shortlist: {
    on: ["format", "locations", "calendar", "directory", "finder", "freshness"],
    types: ["model"],
  },
  export: { on: ["model", ...PURE] },
  components: { on: [...PURE], types: ["model"] },
  pages: { on: ["components", "export", ...PURE], types: ["model"] },
  cms: { on: ["model", "components", "pages", "export", ...PURE] },
  client: { on: ["components"] },
  "post-function": { on: ["model", "format", "calendar", "newsletter"] },
};

/** Files of the model with words for a choice and with addresses, which a view may show. */
const CONSTANTS = /^src\/model\/(?:shared|words|addresses|collections\/[a-z-]+)\.ts$/;

export interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /\b(import|export)\s+(type\s+)?(?:[\w*{][^"';]*?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** A source without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** The imports of a file; those of our own as paths from the project's root. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, , type, written = "", lazy = ""]) => {
    const target = written || lazy;
    return {
      from: path,
      target: target.startsWith(".") ? posix.join(posix.dirname(path), target) : target,
      typeOnly: type !== undefined,
    };
  });
}

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";

function leanFault({ from, target, typeOnly }: Import): string[] {
  const [own, other] = [folderOf(from), folderOf(target)];
  const lean = LEANS[own];
  if (own === "site" || own === "" || !target.startsWith("src/") || own === other) return [];
  if (!lean)
    return [
      `${from}: the folder src/${own} has no rule. Say in test/architecture-rules.ts on what it may lean.`,
    ];
  if (lean.on.includes(other) || (typeOnly && lean.types?.includes(other))) return [];
  if (lean.types?.includes(other) && CONSTANTS.test(target)) return [];
  return [
    `${from} imports ${target}, but src/${own} may not lean on src/${other}${lean.types?.includes(other) ? " except for its types" : ""}.`,
  ];
}

/** Imports that go against the rules, each as a sentence. */
export const leanFaults = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => importsOf(file).flatMap(leanFault));

/** Everything that a file brings with it at run time, itself too. */
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
 * What a phone number is and what tells of a secret place: the form that posts an item asks by the
 * same rules as the gate. Small, and without the rest of the model.
 */
const IN_BROWSER =
  /^src\/model\/(?:quote|fields\/(?:typed-time|typed-values|calendar-day)|picture-file|secret-place|phones\/(?:fault|fold|in-words))\.ts$/;

/**
 * What a reader's browser would be sent and must not: the model, pages, the site, Preact, or
 * anything of Node.
 */
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
    .map(({ from, target }) => `${from} imports ${target}. Only src/site knows Eleventy.`);

/** Files that are too long to be read at one go. */
export function longFiles(files: readonly SourceFile[], most: number): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines. Keep it to ${most}.`);
}

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** A regular expression after a sign or at the beginning of a line, where no division can be. */
const REGEXP = /(^|[=(,:!&|?[{;])(\s*)\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//gm;
const withoutStrings = (text: string): string =>
  withoutComments(text).replace(STRING, '""').replace(REGEXP, '$1$2""');
const ANY = /[:<|&=]\s*any\b(?=\s*(?:[;,)>\]|&={[]|$))|\bas any\b|,\s*any\s*>/m;

/** Files that switch the compiler off. */
export function looseFiles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(ANY.test(withoutStrings(text))
      ? [`${path} uses the type “any”. Say what it is, or “unknown”.`]
      : []),
    ...(/@ts-(?:ignore|nocheck)/.test(text)
      ? [`${path} silences the compiler. Mend what it says.`]
      : []),
  ]);
}

/**
 * Fields that one room answers for: `read` finds code that reads them, `rooms` may. The model
 * declares and checks them all.
 */
export const SINGLE_READERS = [
  {
    what: "locations",
    read: /\.locations\b|\{[^{}]*\blocations\b[^{}]*\}\s*(?::\s*\w|=[^>]|\)\s*(?:=>|:))/,
    rooms: /^src\/(?:model|locations)\//,
    ask: "src/locations, which returns public ones only",
  },
  {
    what: "schedules",
    read: /\.schedules\b|\{[^{}]*\bschedules\b[^{}]*\}\s*(?::\s*\w|=[^>]|\)\s*(?:=>|:))/,
    rooms: /^src\/(?:model|calendar|finder)\//,
    ask: "src/calendar/times.ts or src/calendar/state.ts",
  },
  {
    what: "news",
    read: /\bcontent\.news\b|\bcontent\s*:\s*\{[^{}]*\bnews\b|\{[^{}]*\bnews\b[^{}]*\}\s*=\s*[\w.]*content\b/,
    rooms: /^src\/(?:model\/|news\/published\.ts|site\/pictures\.ts)/,
    ask: "src/news/published.ts, which knows what is published",
  },
  {
    what: "the status of an event",
    read: /\bstatus\b\s*[!=]==?\s*"(?:scheduled|cancelled|postponed)"/,
    rooms: /^src\/(?:model|calendar)\//,
    ask: "eventState in src/calendar/state.ts",
  },
] as const;

/** Code that reads a field for which one room answers. */
export const secondReaders = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    SINGLE_READERS.filter(
      ({ read, rooms }) => !rooms.test(path) && read.test(withoutComments(text)),
    ).map(({ what, ask }) => `${path} reads ${what}. Ask ${ask}.`),
  );

const EXPORTED =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Names that two files export, so that a reader must ask which of them is meant. */
export function sharedNames(files: readonly SourceFile[]): string[] {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [, name = ""] of withoutComments(text).matchAll(EXPORTED))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  return [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name} is exported by ${[...paths].join(" and ")}. Rename one.`);
}

/** Files that put a string into a page as it stands. */
export const rawMarkupFiles = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ text }) =>
      /dangerouslySetInnerHTML|\.innerHTML\s*\+?=|insertAdjacentHTML/.test(withoutComments(text)),
    )
    .map(({ path }) => path);
