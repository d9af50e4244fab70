/** The documents for engineers name every command, and only files that exist. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const PAPERS = [
  "README.md",
  "CONTRIBUTING.md",
  "src/README.md",
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

/** The paths in a text, from the root of the project or of `src/`, that do not exist. */
const gone = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      new RegExp("`((?:" + ROOTS + ")/[\\w./-]*|[a-z-]+/[\\w./-]+\\.(?:tsx?|css))`", "g"),
    ),
  ]
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(path) && !existsSync(`src/${path}`));

test("scripts/README.md names every command", () => {
  expect(Object.keys(scripts).length).toBeGreaterThan(20);
  expect(unnamed(read("scripts/README.md"), Object.keys(scripts))).toEqual([]);
});

test.each(PAPERS)("every path that %s names is there", (paper) => {
  expect(gone(read(paper))).toEqual([]);
});

describe("a fault is found:", () => {
  test("a command that is not named, whose name begins another", () =>
    expect(unnamed("npm start, `npm run test:unit`", ["start", "test", "test:unit"])).toEqual([
      "test",
    ]));
  test("a file that is gone, and one of `src/`", () =>
    expect(gone("`src/model/`, `src/gone.ts`, `finder/gone.ts`, `finder/filters.ts`")).toEqual([
      "src/gone.ts",
      "finder/gone.ts",
    ]));
});
