/**
 * All imports of the search box are requested at once, as each nested import costs a round trip.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { type Assets, buildAssets } from "../../src/site/assets.ts";

let assets: Assets;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "side-by-side-"));
  assets = await buildAssets(process.cwd(), folder);
}, 60_000);

/** Files that some files import at once and that are not among them. */
function missing(urls: readonly string[]): string[] {
  const known = new Set(urls.map((url) => basename(url)));
  const imported = urls.flatMap((url) =>
    [...readFileSync(join(folder, url), "utf8").matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  return imported.filter((name) => !known.has(name));
}

it("what is in every page comes in one file", () =>
  expect(assets.together?.(["site.js"])).toEqual([assets.url("site.js")]));

it("what comes with the first key is one file and at most 1.35 kB that other scripts share", () => {
  const [first, ...shared] = assets.together?.(["bundle.js"]) ?? [];
  expect(first).toBe(assets.url("bundle.js"));
  expect(missing([assets.url("bundle.js"), ...shared])).toEqual([]);
  const sizes = shared.map((url) => readFileSync(join(folder, url)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1350);
});

it("of a script that imports others, all are named, the largest first", () => {
  const urls = assets.together?.(["service-finder.element.js"]) ?? [];
  expect(urls).toContain(assets.url("service-finder.element.js"));
  expect(missing(urls)).toEqual([]);
  const sizes = urls.map((url) => readFileSync(join(folder, url)).length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(
    missing([assets.url("service-finder.element.js")]),
    "the list would be found wanting without one of them",
  ).not.toEqual([]);
});
