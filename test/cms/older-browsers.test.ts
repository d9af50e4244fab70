/** The editor starts in browsers of 2020: Chrome 87 and Safari 14.1. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { adminPage, EDITOR_NEEDS } from "../../src/cms/admin-page.ts";
import { fillIn } from "../../src/cms/browser/older-browsers.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { sourceFiles } from "../source-files.ts";

/** Safari before 16.4 throws on them where a file is read, so that nothing in it runs. */
const LOOK_BEHIND = /\(\?<[=!]/;
/** Folders that run at build time alone. */
const BUILD = /^src\/(?:site|search-index|intent-training)\//;
const faultsIn = (files: readonly { readonly path: string; readonly text: string }[]): string[] =>
  files
    .filter(({ path, text }) => !BUILD.test(path) && LOOK_BEHIND.test(text))
    .map(({ path }) => path);

describe("patterns in code that a browser may load", () => {
  it("contain no look-behind", () => expect(faultsIn(sourceFiles("src", /\.tsx?$/))).toEqual([]));
  it("and a seeded one is found", () =>
    expect(faultsIn([{ path: "src/cms/x.ts", text: "/(?<!a)b/" }])).toEqual(["src/cms/x.ts"]));
});

describe("what is missing", () => {
  const USES = `[
    Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString"),
    [1, 2].at(-1), "ab".at(-1), [1].at(4),
    [3, 1, 2].toSorted().join(), [1, 3, 2].toSorted((a, b) => b - a).join(),
    URL.canParse("https://example.org"), URL.canParse("no address"), URL.canParse("/a", "https://example.org"),
  ]`;
  const RIGHT = [true, false, 2, "b", undefined, "1,2,3", "3,2,1", true, false, true];
  const older = () => {
    const Address = function (address: string, base?: string): URL {
      return new URL(address, base);
    };
    const context = createContext({ URL: Address });
    runInContext(
      "delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.at; delete Array.prototype.toSorted;",
      context,
    );
    return context;
  };

  it("is filled in", () => {
    const context = older();
    expect(() => runInContext(USES, context) as unknown).toThrow();
    const parts = runInContext("({ Array, Object, String, URL })", context) as Parameters<
      typeof fillIn
    >[0];
    fillIn(parts);
    expect([...(runInContext(USES, context) as unknown[])]).toEqual(RIGHT);
  });

  it("and what is there stays", () => {
    const own = { Array, Object, String, URL };
    const before = [Array.prototype.at, Object.hasOwn, URL.canParse];
    fillIn(own);
    expect([Array.prototype.at, Object.hasOwn, URL.canParse]).toEqual(before);
  });
});

describe("what the page of the editor says that it needs", () => {
  /** Newer than the browsers that the page names: look-behind and class blocks of Safari 16.4. */
  const tooNew = (code: string): readonly string[] =>
    [/\(\?<[=!]/, /\bstatic\s*\{/].flatMap((form) => form.exec(code)?.[0] ?? []);

  it("is what Decap's own script needs", () => {
    const file = createRequire(import.meta.url).resolve("decap-cms/dist/decap-cms.js");
    expect(tooNew(readFileSync(file, "utf8"))).toEqual([]);
  });
  it("and a seeded newer feature is found", () =>
    expect(tooNew("class A { static { a = /(?<=b)c/; } }")).toHaveLength(2));

  it("is shown where the editor does not start, with another way to post", () => {
    const { data } = exampleLibrary();
    const page = adminPage(data, { policy: "", script: "", styles: "", ready: true });
    const status = /<p role="status">(.*?)<\/p>/.exec(page)?.[1] ?? "";
    expect(status).toContain(EDITOR_NEEDS);
    expect(status).toContain('href="/post-an-item/"');
    const paper = readFileSync(new URL("../../admin/README.md", import.meta.url), "utf8");
    expect(paper).toContain(EDITOR_NEEDS);
  });
});
