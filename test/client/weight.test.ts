/** What every page fetches stays tiny; the map and the search are fetched only when asked for. */
import { mkdtempSync, readFileSync } from "node:fs";
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

describe("scripts of a page", () => {
  it("begin with one small file, with the way out and the beginning of the search, that imports nothing at once", () => {
    expect(assets.weight(["site.js"])).toBeLessThan(3600);
    for (const tag of ["exit-page", "search-box"])
      expect(text("site.js")).toContain(`define("${tag}"`);
    expect(text("site.js")).not.toMatch(/(?:^|;)import[{"*\w]/);
  });
  it("with one tiny one in the page itself that imports nothing and cannot close its element", () => {
    expect(assets.inPage?.code.length).toBeLessThan(900);
    expect(assets.inPage?.code).not.toMatch(/<\/|<!--|\bimport\b/);
  });
  it("hold one that runs nearly whole with the first key, and so is compiled while it comes; no other asks for that", () => {
    const hint = "//# allFunctionsCalledOnLoad\n";
    expect(text("bundle.js").startsWith(hint)).toBe(true);
    for (const name of [
      "site.js",
      "service-finder.element.js",
      "place-map.element.js",
      "map.js",
      "admin.js",
    ])
      expect(text(name), name).not.toContain(hint.trim());
  });
  it("of each element are small, and none brings Leaflet", () => {
    for (const [name, most] of [
      ["service-finder", 13_800],
      ["place-map", 12_500],
      ["site-search", 6_000],
    ] as const) {
      expect(assets.weight([`${name}.element.js`]), name).toBeLessThan(most);
      expect(text(`${name}.element.js`)).not.toContain("leaflet");
    }
  });
  it("of the map are fetched with it alone, and weigh less than 58 kB with its style", () => {
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
