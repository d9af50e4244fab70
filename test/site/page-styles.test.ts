/** The names that are recorded while a page is rendered are those of the page that readers get. */
import { expect, it } from "vitest";
import postcss from "postcss";
import { allAsked, pageStyles } from "../../src/site/page-styles.ts";
import { sheetOf } from "../browser/unstyled.ts";
import { pagesOf, siteFolder } from "./built-site.ts";
import { namesIn } from "./names-in.ts";

const blockOf = (name: string): string => name.replace(/(?:__|--).*$/, "");

/** Each selector of a sheet with the styles that it sets. */
const selectorsOf = (css: string): Set<string> => {
  const found = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    if (rule.selector === ":root") return;
    for (const one of rule.selectors)
      found.add(`${one}{${(rule.nodes ?? []).map(String).join(";")}}`);
  });
  return found;
};

it("each page has the styles of all names in it, and of no block that is not", () => {
  const folder = siteFolder();
  const stylesOf = pageStyles(sheetOf(folder));
  const wrong = pagesOf(folder).pages.filter(({ $ }) => {
    const sent = $("head > style").first().text();
    const has = selectorsOf(sent);
    const names = namesIn($);
    // The script of <short-list> adds the block of a code, scripts set states and add elements.
    const blocks = new Set(["qr-code", ...[...names.classes, ...names.elements].map(blockOf)]);
    return (
      [...selectorsOf(stylesOf(names).css)].some((one) => !has.has(one)) ||
      allAsked(sent)
        .flat()
        .some(
          (name) => name !== "data-sheet" && !name.startsWith("<") && !blocks.has(blockOf(name)),
        )
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});
