/** The documents for engineers name every command, and only files that exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { isCopied } from "../../scripts/new-place/start.ts";

const PAPERS = [
  "README.md",
  "CONTRIBUTING.md",
  "src/README.md",
  "src/WHERE-TO-CHANGE.md",
  "admin/README.md",
  "scripts/README.md",
  "scripts/new-place/README.md",
];
const read = (path: string): string => readFileSync(path, "utf8");

const { scripts } = JSON.parse(read("package.json")) as {
  scripts: Readonly<Record<string, string>>;
};

/** The commands of package.json that a text does not name, by their names there. */
const unnamed = (text: string, commands: readonly string[]): readonly string[] =>
  commands.filter(
    (name) => !new RegExp(`(?:npm (?:run )?|also |, | and )${name}(?![\\w:-])`).test(text),
  );

const ROOTS = "src|test|scripts|\\.ci|\\.github";

/** The paths that a text names, from the root of the project or of `src/`. */
const pathsIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      new RegExp("`((?:" + ROOTS + ")/[\\w./-]*|[a-z-]+/[\\w./-]+\\.(?:tsx?|css))`", "g"),
    ),
  ].map(([, path = ""]) => path);

/** Data files that commands write: absent until they have run. */
const WRITTEN = /^_data\/(?:imported\.json|streets\/)$/;

/** Paths below `_data/` and below the folders of `src/`, and names of files of code alone. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w-]+\/[\w./-]*|[\w-]+(?:\.test)?\.tsx?)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => {
      const [folder = ""] = path.split("/");
      return !path.includes("/") || folder === "_data" || existsSync(`src/${folder}`);
    });

/** Names of all files of code. */
const codeFiles = new Set(
  ["src", "scripts", "test"].flatMap((folder) => filesIn(folder)).map((path) => basename(path)),
);

/** The paths in a text that do not exist. */
const gone = (text: string): readonly string[] =>
  [...new Set([...pathsIn(text), ...namedIn(text)])].filter(
    (path) =>
      !existsSync(path) &&
      !existsSync(`src/${path}`) &&
      !codeFiles.has(path) &&
      !WRITTEN.test(path),
  );

/** Names that a text says are in a file (“`A` and `B` in `x/y.ts`”), and that are not. */
const goneFrom = (text: string): readonly string[] =>
  [...text.matchAll(/((?:`\w+`(?:, | and | or )?)+) in `([\w./-]+\.\w+)`/g)].flatMap(
    ([, names = "", path = ""]) => {
      const file = [path, `src/${path}`].find((each) => existsSync(each));
      const code = file === undefined ? "" : read(file);
      return [...names.matchAll(/\w+/g)]
        .filter(([name]) => !code.includes(name))
        .map(([name]) => `${name} in ${path}`);
    },
  );

/** The paths in a text that the project of another place does not have. */
const ofThisPlace = (text: string): readonly string[] =>
  pathsIn(text).filter((path) => !isCopied(path.replace(/\/$/u, "")));

test("scripts/README.md names every command", () => {
  expect(Object.keys(scripts).length).toBeGreaterThan(20);
  expect(unnamed(read("scripts/README.md"), Object.keys(scripts))).toEqual([]);
});

test.each(PAPERS)("every path that %s names is there", (paper) => {
  expect(gone(read(paper))).toEqual([]);
});

test.each(PAPERS)("every name that %s finds in a file is there", (paper) => {
  expect(goneFrom(read(paper))).toEqual([]);
});

test("the table of src/README.md has each folder of src/ that holds code", () => {
  const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && filesIn(`src/${entry.name}`).some((path) => /\.(?:tsx?|css)$/.test(path))
      ? [`${entry.name}/`]
      : [],
  );
  const rows = [...read("src/README.md").matchAll(/^\| `([\w-]+\/)` \|/gmu)].map(([, row]) => row);
  expect(rows.toSorted()).toEqual(folders.toSorted());
});

const DECISIONS = "src/decisions";
const MAX_DECISION_LINES = 15;
const decisions = filesIn(DECISIONS).filter((path) => path.includes("/") && path.endsWith(".md"));

/** A figure beside those in the names of files, or openly that there is none. */
const hasMeasurement = (text: string): boolean =>
  /Not measured: |(?<![\w.-])\d|\bhalf\b|\btwo or three\b/.test(
    text.replace(/^# .+\n\n.+\n/, "").replace(/`[^`]*`/g, ""),
  );

/** What a decision lacks: a date under its title, one of its three parts, brevity, a figure. */
const lacking = (text: string): readonly string[] => [
  ...(/^# .+\n\n\d{4}-\d\d-\d\d\n/u.test(text) ? [] : ["title and date"]),
  ...["Context", "Decision", "Consequences"].filter((part) => !text.includes(`**${part}.** `)),
  ...(text.trimEnd().split("\n").length > MAX_DECISION_LINES ? ["too long"] : []),
  ...(hasMeasurement(text) ? [] : ["a figure, or “Not measured: …”"]),
];

test("a decision has a date, three parts, a figure and at most 15 lines", () => {
  expect(decisions.length).toBeGreaterThan(40);
  expect(
    decisions.flatMap((path) =>
      lacking(read(`${DECISIONS}/${path}`)).map((fault) => `${path}: ${fault}`),
    ),
  ).toEqual([]);
});

test("src/decisions/README.md lists each decision once, by its title and date", () => {
  const listed = [...read(`${DECISIONS}/README.md`).matchAll(/^- (\[.+\]\(.+\), .+)$/gmu)];
  const expected = decisions.map((path) => {
    const [, title, date] = /^# (.+)\n\n(.+)\n/u.exec(read(`${DECISIONS}/${path}`)) ?? [];
    return `[${title}](${path}), ${date}`;
  });
  expect(listed.map(([, line]) => line).sort()).toEqual(expected.sort());
});

test.each(PAPERS)("every path that %s names is also in the project of another place", (paper) => {
  expect(ofThisPlace(read(paper))).toEqual([]);
});

describe("a fault is found:", () => {
  const decision = "# A choice\n\n2026-11-21\n\n**Context.** a\n\n**Decision.** 7 b\n";
  test("a decision without its third part, a date or a figure, and one of 16 lines", () => {
    expect(lacking(decision)).toEqual(["Consequences"]);
    const whole = `${decision}\n**Consequences.** c\n`;
    expect(lacking(whole)).toEqual([]);
    expect(lacking(whole.replace("2026-11-21\n", ""))).toEqual(["title and date"]);
    expect(lacking(whole.replace("7 b", "b of `a-7.ts`"))).toEqual([
      "a figure, or “Not measured: …”",
    ]);
    expect(lacking(whole.replace("7 b", "Not measured: b"))).toEqual([]);
    expect(lacking(whole + "d\n".repeat(7))).toEqual(["too long"]);
  });
  test("a command that is not named, whose name begins another", () =>
    expect(unnamed("npm start, `npm run test:unit`", ["start", "test", "test:unit"])).toEqual([
      "test",
    ]));
  test("a test of this place’s content, which another place does not get", () =>
    expect(
      ofThisPlace("`test/place`, `test/place/any-place.test.ts`, `test/place/languages.test.ts`"),
    ).toEqual(["test/place/languages.test.ts"]));
  test("a file that is gone, and one of `src/`", () =>
    expect(gone("`src/model/`, `src/gone.ts`, `finder/gone.ts`, `finder/filters.ts`")).toEqual([
      "src/gone.ts",
      "finder/gone.ts",
    ]));
  test("a folder of `src/`, a data file and a name of a file alone that are gone", () =>
    expect(
      gone(
        "`finder/`, `finder/gone/`, `_data/site.json`, `_data/gone.json`, `query.ts`, `gone.ts`",
      ),
    ).toEqual(["finder/gone/", "_data/gone.json", "gone.ts"]));
  test("a name that its file does not have", () =>
    expect(goneFrom("`FILTERS` and `GONE` in `finder/filters.ts`")).toEqual([
      "GONE in finder/filters.ts",
    ]));
});
