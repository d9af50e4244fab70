/** Styles that scripts bring with them. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MAX_COLUMNS } from "../../src/components/compare-columns/compare-columns.tsx";
import { rulesOf } from "../../src/site/script-styles.ts";

it("a sheet becomes one string for each of its outermost rules", async () => {
  expect(
    await rulesOf(
      "/* note */ .a { inset: 0 } @media (min-width: 1px) { .b { top: 0 } .c { left: 0 } }",
      ["chrome80"],
    ),
  ).toEqual([".a{top:0;right:0;bottom:0;left:0}", "@media(min-width:1px){.b{top:0}.c{left:0}}"]);
});

it("each column that can be compared has a rule that hides it", () => {
  const css = readFileSync("src/components/compare-columns/compare-columns.css", "utf8");
  const hidden = Array.from(
    { length: MAX_COLUMNS },
    (_, index) => `--${index + 1}:not(:checked) ~ div .compare-columns__column--${index + 1}`,
  ).filter((rule) => css.includes(rule));
  expect(hidden).toHaveLength(MAX_COLUMNS);
});
