/**
 * The browser's own bar takes the colour of the strip at the top of the page, which is in the
 * tokens.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tokensOf } from "./contrast.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");

it("the head names the colours of the tokens", () => {
  const { light, dark } = tokensOf(read("styles/tokens.css"));
  const [, inLight, inDark] =
    /theme-color" content="(#\w+)" media="\(prefers-color-scheme: light\)".*?theme-color" content="(#\w+)" media="\(prefers-color-scheme: dark\)"/s.exec(
      read("components/page/page-head.tsx"),
    ) ?? [];
  expect([inLight, inDark]).toEqual([light.get("structure-deep"), dark.get("structure-deep")]);
});

it("no style sheet of a component uses a colour that has no name", () => {
  const sheets = [...read("styles/site.css").matchAll(/@import "\.\.\/(components\/[^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(sheets.length).toBeGreaterThan(10);
  const used = (css: string): string =>
    css.replace(/@media print[\s\S]*/, "").replace(/--[\w-]+:[^;]+;/g, "");
  expect(
    sheets.filter((path) =>
      /:[^;{]*(#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\()/i.test(used(read(path))),
    ),
  ).toEqual([]);
});
