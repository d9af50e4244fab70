/** The site's address on paper: there where it leads to the site, and nowhere else. */
import { describe, expect, it } from "vitest";
import { PrintMasthead } from "../../src/components/page/print-masthead.tsx";
import { isReal } from "../../src/format/addresses.ts";
import type { Library } from "../../src/model/library.ts";
import { routes } from "../../src/site/routes/index.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { html } from "./markup.ts";

const HOST = "town.example";
const at = (url: string): Library =>
  exampleLibrary({ data: { site: { ...placeData().site, url } } });

/** The markup of every page and of the head of a printed one, each without its attributes. */
function papers(library: Library): readonly (readonly [url: string, markup: string])[] {
  const pages = routes(library).flatMap((route) =>
    route.kind === "page" ? [[route.url, html(route.view())] as const] : [],
  );
  const body = PrintMasthead({ library, url: "/find/" });
  return [...pages, ["masthead", html({ body } as never)]];
}

/** An element that is not printed, with what is in it: none of them holds one of its own kind. */
const NOT_PRINTED = /<(\w+) class="[^"]*qr-code--not-printed".*?<\/\1>/gs;

describe("an address of the site on paper", () => {
  it("is no reserved one, and neither is a code", () => {
    const wrong = papers(at(`https://${HOST}`)).filter(([, markup]) => {
      const printed = markup.replace(NOT_PRINTED, "");
      return printed.replace(/<[^>]*>/g, "").includes(HOST) || /class="qr-code/.test(printed);
    });
    expect(wrong.map(([url]) => url)).toEqual([]);
  });
  it("is printed where it is the site's own", () => {
    const all = papers(at("https://families.town.uk"));
    expect(all.filter(([, markup]) => markup.includes("not-printed"))).toEqual([]);
    const [, masthead = ""] = all.at(-1) ?? [];
    expect(masthead).toContain("families.town.uk/find");
    expect(all.filter(([, markup]) => markup.includes('class="qr-code"')).length).toBeGreaterThan(
      9,
    );
  });
  it.each([
    ["https://families.town.uk", true],
    ["https://example.town.uk", true],
    ["https://town.example", false],
    ["https://www.example.org/a/", false],
    ["http://families.town.uk", false],
  ])("%s leads to a site: %s", (url, real) => expect(isReal(url)).toBe(real));
});
