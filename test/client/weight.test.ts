/** Weight and contents of the built scripts, in bytes as sent (compressed). */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Assets, buildAssets } from "../../src/site/assets.ts";
import { isUnused } from "../../src/site/search-index.ts";

let folder: string;
let assets: Assets;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assets-"));
  assets = await buildAssets(process.cwd(), folder);
}, 60_000);

const text = (name: string): string => readFileSync(join(folder, assets.url(name)), "utf8");

describe("scripts of the site", () => {
  it("site.js, which every page loads, defines <exit-page> and <search-box> and imports nothing", () => {
    expect(assets.weight(["site.js"])).toBeLessThan(3650);
    for (const tag of ["exit-page", "search-box"])
      expect(text("site.js")).toContain(`define("${tag}"`);
    expect(text("site.js")).not.toMatch(/(?:^|;)import[{"*\w]/);
  });
  it("the script inside each page is tiny, imports nothing and holds no end tag", () => {
    expect(assets.inPage?.code.length).toBeLessThan(900);
    expect(assets.inPage?.code).not.toMatch(/<\/|<!--|\bimport\b/);
  });
  it("the search bundle, which comes with the first key in a box, keeps its size", () =>
    expect(assets.weight(["bundle.js"])).toBeLessThan(23_700));
  it("what the first results do without comes after them, in one script of its own", () => {
    expect(assets.weight(["all-later.js"])).toBeLessThan(10_400);
    expect(assets.together?.(["all-later.js"])).toEqual([assets.url("all-later.js")]);
    expect(assets.together?.(["bundle.js"])).not.toContain(assets.url("all-later.js"));
  });
  it("what reads a text with a danger model comes with the model, not with the first key", () => {
    expect(assets.weight(["reader.js"])).toBeLessThan(4_000);
    expect(assets.together?.(["bundle.js"])).not.toContain(assets.url("reader.js"));
  });
  it("the search bundle alone carries the hint to compile it while it loads", () => {
    const hint = "//# allFunctionsCalledOnLoad\n";
    expect(text("bundle.js").startsWith(hint)).toBe(true);
    for (const name of [
      "site.js",
      "all-later.js",
      "service-finder.element.js",
      "place-map.element.js",
      "map.js",
      "admin.js",
    ])
      expect(text(name), name).not.toContain(hint.trim());
  });
  it("the script of each element is small and does not contain Leaflet", () => {
    for (const [name, most] of [
      ["service-finder", 14_800],
      ["place-map", 12_500],
      ["site-search", 6_000],
    ] as const) {
      expect(assets.weight([`${name}.element.js`]), name).toBeLessThan(most);
      expect(text(`${name}.element.js`)).not.toContain("leaflet");
    }
  });
  it("no member with a short name is also written as a text, which would not find it", () => {
    const scripts = readdirSync(join(folder, "assets")).filter((name) => /\.js$/.test(name));
    expect(scripts.length).toBeGreaterThan(9);
    const named = scripts.flatMap((name) =>
      [
        ...readFileSync(join(folder, "assets", name), "utf8").matchAll(
          /["'`](_[a-z]\w*)(?![\w/])/g,
        ),
      ].map(([, member = ""]) => member),
    );
    expect(named.filter((name) => !/^_(?:leaflet_|removeTile$|blank$)/.test(name))).toEqual([]);
  });
  it("Leaflet is in map.js, which weighs less than 58 kB with its style", () => {
    expect(text("map.js")).toContain("leaflet");
    expect(assets.weight(["map.js", "map.css"])).toBeLessThan(58_000);
    expect(assets.weight(["map.js"])).toBeGreaterThan(20_000);
  });
});

describe("files of the search", () => {
  it.each([
    "pagefind-ui.js",
    "pagefind-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
  ])("leave out %s", (file) => expect(isUnused(file)).toBe(true));
  it.each([
    "pagefind.js",
    "pagefind-worker.js",
    "pagefind-entry.json",
    "wasm.en.pagefind",
    "index/en_1.pf_index",
    "fragment/en_1.pf_fragment",
  ])("keep %s", (file) => expect(isUnused(file)).toBe(false));
});
