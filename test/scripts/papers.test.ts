/** The documents for engineers name every command, and only files that exist. */
import { existsSync, readFileSync } from "node:fs";
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

/** The paths in a text that do not exist. */
const gone = (text: string): readonly string[] =>
  pathsIn(text).filter((path) => !existsSync(path) && !existsSync(`src/${path}`));

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

const DECISIONS = "src/decisions";
const MAX_DECISION_LINES = 15;
const decisions = filesIn(DECISIONS).filter((path) => path.includes("/") && path.endsWith(".md"));

/** What a decision lacks: a date under its title, one of its three parts, brevity. */
const lacking = (text: string): readonly string[] => [
  ...(/^# .+\n\n\d{4}-\d\d-\d\d\n/u.test(text) ? [] : ["title and date"]),
  ...["Context", "Decision", "Consequences"].filter((part) => !text.includes(`**${part}.** `)),
  ...(text.trimEnd().split("\n").length > MAX_DECISION_LINES ? ["too long"] : []),
];

test("a decision has a date, three parts and at most 15 lines", () => {
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
  const decision = "# A choice\n\n2026-11-21\n\n**Context.** a\n\n**Decision.** b\n";
  test("a decision without its third part, without a date, and one of 16 lines", () => {
    expect(lacking(decision)).toEqual(["Consequences"]);
    const whole = `${decision}\n**Consequences.** c\n`;
    expect(lacking(whole)).toEqual([]);
    expect(lacking(whole.replace("2026-11-21\n", ""))).toEqual(["title and date"]);
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
});
