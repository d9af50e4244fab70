/** The rules of architecture hold, and each rule finds its seeded fault. */
import { describe, expect, test } from "vitest";
import {
  browserFaults,
  eleventyFaults,
  layerFaults,
  longFiles,
  ownComparisons,
  ownCopying,
  ownLinksToRing,
  ownListings,
  ownTimeWords,
  rawMarkupFiles,
  sharedNames,
} from "./architecture-rules.ts";
import { secondReaders, SINGLE_READERS } from "./single-readers.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const code = sourceFiles("src", /\.tsx?$/);
const everything = [...code, ...sourceFiles("src", /\.css$/)];
const exporting = [...code, ...sourceFiles("scripts", /\.ts$/)];
const file = (path: string, text: string): SourceFile => ({ path, text });

describe("this project", () => {
  test("has code to check", () => expect(code.length).toBeGreaterThan(50));
  test("imports only from folders that the layer rules allow", () =>
    expect(layerFaults(code)).toEqual([]));
  test("sends the browser nothing of the model, the pages, the site, Preact or Node", () => {
    const starts = code
      .map(({ path }) => path)
      .filter((path) => /^src\/client\/|\.element\.ts$/.test(path));
    expect(starts).not.toEqual([]);
    expect(browserFaults(code, starts)).toEqual([]);
  });
  test("imports Eleventy only in src/site", () => expect(eleventyFaults(code)).toEqual([]));
  test("has no file of more than 300 lines", () => expect(longFiles(everything, 300)).toEqual([]));
  test("exports each name from one file", () => expect(sharedNames(exporting)).toEqual([]));
  test("compares texts for sorting in one place only", () =>
    expect(ownComparisons(exporting)).toEqual([]));
  test("builds links to ring and to text in one place only", () =>
    expect(ownLinksToRing(exporting)).toEqual([]));
  test("puts text on the clipboard in one place only", () => expect(ownCopying(code)).toEqual([]));
  test("spells out days, times and what recurs in one place only", () =>
    expect(ownTimeWords(exporting)).toEqual([]));
  test("lists what is below a folder in one place only", () =>
    expect(ownListings([...exporting, ...sourceFiles("test", /\.tsx?$/)])).toEqual([]));
  test("inserts raw HTML in one place only, and in the preview of the CMS", () => {
    expect(rawMarkupFiles(code).filter((path) => path !== "src/cms/browser/previews.ts")).toEqual([
      "src/components/prose/prose.tsx",
    ]);
  });
});

describe("one question has one answer", () => {
  test("locations, schedules, news and the status of entries and events are read only in their own folders", () => {
    expect(secondReaders(exporting)).toEqual([]);
  });
  const seeded = [
    ["src/pages/a.tsx", "const [place] = hub.locations;", "locations"],
    ["src/export/a.ts", "const { name, locations } = event;", "locations"],
    ["src/map/a.ts", "const at = ({ locations }: Hub) => locations[0];", "locations"],
    ["src/pages/a.tsx", "library.content.news.map(link)", "news"],
    ["src/pages/a.tsx", "const { services, news } = library.content;", "news"],
    ["src/pages/a.tsx", "const { news: items } = content;", "news"],
    ["src/pages/a.tsx", 'library.content["news"]', "news"],
    ["src/export/a.ts", "({ content: { news } }: Library) => news", "news"],
    ["src/pages/a.tsx", "const c = library.content; c.news.map(link);", "news"],
    ["src/pages/a.tsx", "const { content: all } = library; const { news } = all;", "news"],
    ["src/export/a.ts", "const of = ({ content: all }: Library) => all.news;", "news"],
    ["src/export/a.ts", "Object.values(library.content).flat()", "every entry"],
    ["scripts/a.ts", "const { content: all } = settled; Object.entries(all);", "every entry"],
    ["scripts/a.ts", "collectionNames.flatMap((name) => content[name])", "every entry"],
    ["src/pages/a.tsx", "entry.schedules.length", "schedules"],
    [
      "src/newsletter/a.ts",
      "const when = ({ schedules }: Regular): string => schedules;",
      "schedules",
    ],
    ["src/pages/a.tsx", 'event.status === "cancelled"', "the status of an event"],
    ["src/pages/a.tsx", 'if (status !== "scheduled") return;', "the status of an event"],
    ["src/pages/a.tsx", 'entry.status === "active"', "the status of an entry"],
    ["src/export/a.ts", 'const shown = status !== "defunct";', "the status of an entry"],
    ["src/export/a.ts", 'if ("defunct" === entry.status) return;', "the status of an entry"],
    ["src/export/a.ts", 'switch (entry.status) { case "past": }', "the status of an entry"],
    ["src/export/a.ts", '["active"].includes(entry.status)', "the status of an entry"],
    [
      "src/export/a.ts",
      'const RUNS = new Set(["active"]);\nRUNS.has(entry.status);',
      "the status of an entry",
    ],
    [
      "src/export/a.ts",
      'const { status: now } = entry;\nnow === "defunct";',
      "the status of an entry",
    ],
    [
      "src/export/a.ts",
      'const now = entry.status;\nif (now === "defunct") return;',
      "the status of an entry",
    ],
    ["src/export/a.ts", '({ past: "It was" })[entry.status]', "the status of an entry"],
    [
      "src/export/a.ts",
      'const WORDS = { past: "It was" };\nWORDS[status];',
      "the status of an entry",
    ],
    [
      "src/directory/a.ts",
      'checked.confidence === "confirmed"',
      "whether a check is confirmed or in doubt",
    ],
    ["src/freshness/a.ts", 'course.local === "offered"', "whether a course is offered here"],
    ["src/model/gate/a.ts", 'entry.status === "defunct"', "the status of an entry"],
    ["scripts/a.ts", 'if (status === "active") read();', "the status of an entry"],
    ["src/model/phones/a.ts", 'hub.status === "temporarily closed"', "the status of an entry"],
  ] as const;
  test("every single-reader rule has a seeded fault", () => {
    const shown = new Set<string>(seeded.map(([, , what]) => what));
    expect(SINGLE_READERS.map(({ what }) => what).filter((what) => !shown.has(what))).toEqual([]);
  });
  test.each(seeded)("%s: %s", (path, text, what) => {
    const [fault, ...more] = secondReaders([file(path, text)]);
    expect(fault).toMatch(`${path} reads ${what}. Ask `);
    expect(more).toEqual([]);
  });
  test.each([
    ["src/locations/a.ts", "entry.locations"],
    ["src/calendar/a.ts", "entry.schedules"],
    ["src/pages/a.tsx", 'answer.status === "ok"'],
    ["src/format/standing.ts", 'status === "defunct"'],
    ["src/freshness/a.ts", 'data["status"] === "scheduled"'],
    ["src/pages/a.tsx", "site.news.length"],
    ["src/pages/a.tsx", "content.services.length + rows[name].length"],
    ["src/pages/a.tsx", "const { services: all } = content; Object.values(all);"],
    ["src/pages/a.tsx", 'STATUS[entry.status]; ["ok"].includes(answer.status);'],
    ["src/pages/a.tsx", 'switch (answer.status) { case "ok": }'],
    ["src/pages/a.tsx", "// library.content.news\nconst locations = 'entry.locations';"],
    ["src/directory/a.ts", "return { name, schedules: timesOf(entry, library) };"],
  ])("and nothing else: %s %s", (path, text) => {
    expect(secondReaders([file(path, text)])).toEqual([]);
  });
});

describe("a fault is found", () => {
  test.each([
    [
      "src/model/a.ts",
      'import { b } from "../calendar/b.ts";',
      "src/model/a.ts imports src/calendar/b.ts, but src/model may not import src/calendar.",
    ],
    [
      "src/format/a.ts",
      'import type { B } from "../model/b.ts";',
      "src/format/a.ts imports src/model/b.ts, but src/format may not import src/model.",
    ],
    [
      "src/components/a/a.tsx",
      'import { load } from "../../model/gate/load.ts";',
      "src/components/a/a.tsx imports src/model/gate/load.ts, but src/components may not import src/model except for its types.",
    ],
    [
      "src/components/a/a.tsx",
      'import { type B } from "../../pages/b.tsx";',
      "src/components/a/a.tsx imports src/pages/b.tsx, but src/components may not import src/pages.",
    ],
    [
      "src/pages/a.tsx",
      'export { b } from "../site/b.ts";',
      "src/pages/a.tsx imports src/site/b.ts, but src/pages may not import src/site.",
    ],
    [
      "src/export/a.ts",
      'const b = await import("../site/b.ts");',
      "src/export/a.ts imports src/site/b.ts, but src/export may not import src/site.",
    ],
    [
      "src/client/a.ts",
      'import "../model/b.ts";',
      "src/client/a.ts imports src/model/b.ts, but src/client may not import src/model.",
    ],
    [
      "src/new/a.ts",
      'import "../model/b.ts";',
      "src/new/a.ts: the folder src/new has no rule. Say in test/architecture-rules.ts what it may import.",
    ],
  ])("%s %s", (path, text, golden) => {
    expect(layerFaults([file(path, text)])).toEqual([golden]);
  });
  test.each([
    ["src/components/a/a.tsx", 'import type { Service } from "../../model/collections/index.ts";'],
    ["src/components/a/a.tsx", 'import { STATUS } from "../../model/shared.ts";'],
    ["src/pages/a.tsx", 'import {\n  A,\n  B,\n} from "../components/a/a.tsx";'],
    ["src/model/gate/a.ts", 'import { b } from "../fields/b.ts";'],
    ["src/site/a.ts", 'import { b } from "../pages/b.tsx";'],
    ["src/model/a.ts", '// import { b } from "../site/b.ts";\n/* import "../pages/a.tsx" */'],
  ])("and nothing else: %s %j", (path, text) => {
    expect(layerFaults([file(path, text)])).toEqual([]);
  });

  test("finds an import that reaches the browser through another file", () => {
    const files = [
      file("src/client/a.ts", 'import "../finder/b.ts";'),
      file(
        "src/finder/b.ts",
        'import { c } from "../model/c.ts"; import type { D } from "../site/d.ts";',
      ),
    ];
    expect(browserFaults(files, ["src/client/a.ts"])).toEqual([
      "src/client/a.ts brings src/model/c.ts to the browser.",
    ]);
  });
  test("terminates on circular imports", () => {
    const files = [
      file("src/client/a.ts", 'import "./b.ts";'),
      file("src/client/b.ts", 'import "./a.ts";'),
    ];
    expect(browserFaults(files, ["src/client/a.ts"])).toEqual([]);
  });
  test("finds an import of Eleventy outside src/site", () => {
    const files = [
      file("src/export/a.ts", 'import { b } from "@11ty/eleventy";'),
      file("src/export/b.ts", 'import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";'),
      file("src/site/a.ts", 'import { b } from "@11ty/eleventy";'),
    ];
    expect(eleventyFaults(files)).toEqual([
      "src/export/a.ts imports @11ty/eleventy. Only src/site may depend on Eleventy.",
    ]);
  });
  test.each([
    ["export interface Row { a: string }", "export type Row = string;"],
    ["export const row = 1;", "export async function row() {}"],
    ["export class Row {}", "export function Row() {}"],
  ])("a name that two files export: %s %s", (first, second) => {
    const name = /row/i.exec(first)?.[0] ?? "";
    expect(sharedNames([file("src/a.ts", first), file("scripts/b.ts", second)])).toEqual([
      `${name} is exported by src/a.ts and scripts/b.ts. Rename one.`,
    ]);
  });
  test.each([
    ["export const row = 1;", "const row = 1;"],
    ["export const row = 1;", "// export const row = 1;"],
    ["export const row = 1;", 'export { row } from "./a.ts";'],
    ["export function row(a: string);\nexport function row(a: number) {}", ""],
  ])("and not: %s %s", (first, second) => {
    expect(sharedNames([file("src/a.ts", first), file("src/b.ts", second)])).toEqual([]);
  });
  test.each([
    'list.sort((a, b) => a.name.localeCompare(b.name, "en"));',
    "const { compare } = new Intl.Collator();",
    "list.sort((a, b) => (a < b ? -1 : 1));",
    "const last = (a: string, b: string) => (a > b ? 1 : -1);",
  ])("finds a comparison of texts beside the one: %s", (text) => {
    expect(ownComparisons([file("src/pages/a.ts", text)])).toEqual([
      "src/pages/a.ts compares texts by itself. Take byName or ascending of src/format/sort-order.ts.",
    ]);
  });
  test.each(["list.sort((a, b) => a.far - b.far);", "const step = back ? -1 : 1;"])(
    "and not: %s",
    (text) => {
      expect(ownComparisons([file("src/pages/a.ts", text)])).toEqual([]);
    },
  );
  test.each(["const href = `tel:${digits(number)}`;", 'link.href = "sms:" + number;'])(
    "finds a link to ring beside the one: %s",
    (text) => {
      expect(ownLinksToRing([file("src/pages/a.ts", text)])).toEqual([
        "src/pages/a.ts builds a link to ring or to text. Take telHref or smsHref of src/format/phones.ts.",
      ]);
    },
  );
  test.each(['href.startsWith("tel:")', "const said = `Ring ${number}`;"])(
    "and not: %s",
    (text) => {
      expect(ownLinksToRing([file("src/pages/a.ts", text)])).toEqual([]);
    },
  );
  test.each([
    ["const DAY = /\\b(?:mon|tue|wed)day/i;", "weekdays or months", "format/time-words.ts"],
    [
      'const DAY = "(?:mon(?:day)?|tue(?:s(?:day)?)?)";',
      "weekdays or months",
      "format/time-words.ts",
    ],
    ["const AT = `${DAY} (?:jan(?:uary)?|feb)`;", "weekdays or months", "format/time-words.ts"],
    ['const ONE = "(?:(?:noon|midday)|\\\\d{1,2})";', "times of day", "format/time-words.ts"],
    ["const AGAIN = /every|each|weekly/i;", "what recurs", "newsletter/questions/recurrence.ts"],
    ["const AGAIN = /(?:weekly|monthly)/i;", "what recurs", "newsletter/questions/recurrence.ts"],
  ])("finds words of days and times beside the one: %s", (text, what, home) => {
    expect(ownTimeWords([file("src/cms/a.ts", text)])).toEqual([
      `src/cms/a.ts spells out ${what}. Ask src/${home}.`,
    ]);
    expect(ownTimeWords([file(`src/${home}`, text)])).toEqual([]);
  });
  test.each(['const days = ["Mon", "Tue"];', "// every|each\nconst a = 1;", "const a = /noon/;"])(
    "and not: %s",
    (text) => {
      expect(ownTimeWords([file("src/cms/a.ts", text)])).toEqual([]);
    },
  );
  test("finds a text that is put on the clipboard beside the one", () => {
    const copies = "await navigator.clipboard.writeText(text);";
    expect(
      ownCopying([file("src/cms/a.ts", copies), file("src/cms/b.ts", `// ${copies}`)]),
    ).toEqual([
      "src/cms/a.ts puts a text on the clipboard. Take toClipboard of src/components/share-tools/copy-text.ts.",
    ]);
  });
  test("finds a listing of folders beside the one", () => {
    const files = [
      file("test/a.ts", "readdirSync(folder, { recursive: true, withFileTypes: true });"),
      file("test/b.ts", "rmSync(folder, { recursive: true });\nreaddirSync(folder);"),
    ];
    expect(ownListings(files)).toEqual([
      "test/a.ts lists folders by itself, and follows links by the version of Node. Take scripts/files-in.ts.",
    ]);
  });
  test("finds a file that is too long", () => {
    expect(
      longFiles([file("src/a.ts", "x\n".repeat(200)), file("src/b.ts", "x\n".repeat(201))], 200),
    ).toEqual(["src/b.ts has 201 lines. Keep it to 200."]);
  });
  test.each([
    "<p dangerouslySetInnerHTML={{ __html: a }} />",
    "a.innerHTML = b;",
    'a.insertAdjacentHTML("beforeend", b)',
  ])("%s", (text) => {
    expect(rawMarkupFiles([file("src/a.tsx", text)])).toEqual(["src/a.tsx"]);
  });
});
