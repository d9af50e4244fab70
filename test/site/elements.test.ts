/** A page names the scripts of the elements in it, and the script of every page loads those. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BuiltPage, pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { namesIn } from "./names-in.ts";

/** Part of the script of every page. */
const IN_EVERY_PAGE = new Set(["exit-page", "search-box"]);

/** Elements of the site's own in a page, and those whose scripts it names. */
function elementsOf({ $ }: BuiltPage) {
  const addresses = ($("head > meta[name=elements]").attr("content") ?? "").split(" ");
  return {
    there: [...namesIn($).elements]
      .filter((name) => name.includes("-") && !IN_EVERY_PAGE.has(name))
      .sort(),
    named: addresses
      .flatMap((address) => /\/([a-z-]+)\.element-\w+\.js$/.exec(address)?.[1] ?? [])
      .sort(),
    addresses,
  };
}

it("each page names the scripts of its elements, which are there", () => {
  const folder = siteFolder();
  const found = pagesOf(folder).pages.map((page) => ({ url: page.url, ...elementsOf(page) }));
  expect(found.filter(({ there, named }) => there.join(" ") !== named.join(" "))).toEqual([]);
  const files = new Set(found.flatMap(({ addresses }) => addresses).filter((one) => one !== ""));
  expect(files.size).toBeGreaterThan(5);
  expect([...files].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

it("a page that does not name the script of an element is noticed", () => {
  const { there, named } = elementsOf(pageFrom("/", "<place-map></place-map>"));
  expect([there, named]).toEqual([["place-map"], []]);
});
