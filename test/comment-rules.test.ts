/** Comments make sense alone and name only what is there, and each rule finds its seeded fault. */
import { describe, expect, test } from "vitest";
import { gonePaths, leaningComments, strayComments } from "./comment-rules.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const code = [
  ...sourceFiles("src", /\.(?:tsx?|css)$/),
  ...sourceFiles("scripts", /\.(?:ts|mjs|cjs)$/),
  ...sourceFiles("test", /\.(?:tsx?|cjs)$/),
];
const scripts = code.filter(({ path }) => /\.tsx?$/.test(path));
const known = new Set(code.map(({ path }) => path));
const file = (text: string): SourceFile => ({ path: "src/a/b.ts", text });

describe("this project", () => {
  test("has code to check", () => expect(scripts.length).toBeGreaterThan(500));
  test("explains each export without the comment before it", () =>
    expect(leaningComments(scripts)).toEqual([]));
  test("has no comment that belongs to no code", () => expect(strayComments(scripts)).toEqual([]));
  test("names only files that are there", () => {
    const without = code.filter(({ path }) => !path.startsWith("test/"));
    expect(gonePaths(without, known)).toEqual([]);
  });
});

describe("a seeded fault is found", () => {
  test.each([
    "/** The same for a list. */\nexport const a = 1;",
    "/** As `b`, sorted. */\nexport function a(): void {}",
    "/**\n * Those of them that\n * run.\n */\nexport const a = 1;",
    "/** Of a date that is over. */\nexport type A = 1;",
  ])("in %j, whose comment needs the one before", (text) =>
    expect(leaningComments([file(text)])).toHaveLength(1),
  );
  test.each([
    "/** The same words in another order. */\nexport const a = 1;",
    "/** The same as `b`. */\nconst a = 1;",
    "/** Often the first. */\nexport const a = 1;",
  ])("and none in %j", (text) => expect(leaningComments([file(text)])).toEqual([]));

  test.each([
    "import a from 'a';\n/** A day. */\n\nconst b = 1;",
    "const a = 1;\n/**\n * A day.\n */\n/** A month. */\nconst b = 1;",
  ])("in %j, whose comment is left over", (text) =>
    expect(strayComments([file(text)])).toEqual(["src/a/b.ts: “A day.” is of nothing."]),
  );
  test("and none in a comment on the file, or right before its code", () =>
    expect(
      strayComments([file("/** The file. */\n\n/** A day. */\nconst a = 1;\n/** B. */\nlet b;")]),
    ).toEqual([]));

  test("in a comment that names a file that has moved", () => {
    const text = "/** See gone/a.ts, a/c.ts and c.ts. */\nlet a; // src/a/c.ts, src/gone.ts\n";
    expect(gonePaths([file(text)], new Set(["src/a/c.ts"]))).toEqual([
      "src/a/b.ts names gone/a.ts, which is not there.",
      "src/a/b.ts names src/gone.ts, which is not there.",
    ]);
  });
  test("and none in code, an address or an example that begins with a dot", () =>
    expect(
      gonePaths([file('const a = "gone/a.ts"; // ./gone/b.css, example.org/c.css')], new Set()),
    ).toEqual([]));
});
