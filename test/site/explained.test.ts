/** Every word that a built page explains stands on that page, in the form that is explained. */
import { expect, it } from "vitest";
import { isWritten } from "../../src/format/first-uses.ts";
import { type BuiltPage, pageFrom, pagesOf, siteFolder } from "./built-site.ts";

/** Names of words in the summary of a note: “NEL” of “What do “NEL” and “DA” mean?”. */
const namesIn = (summary: string): readonly string[] =>
  [...summary.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);

const isAbbreviation = (name: string): boolean => /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(name);

/** Abbreviations that a page explains and does not use. */
function unused({ url, html }: BuiltPage): readonly string[] {
  // A blank between elements, so that words of two do not become one.
  const { $ } = pageFrom(url, html.replace(/</g, " <"));
  const names = $(".term-note summary")
    .toArray()
    .flatMap((summary) => namesIn($(summary).text()));
  $(".term-note, script, style").remove();
  const text = $("main").text();
  return names
    .filter((name) => isAbbreviation(name) && !isWritten(name, text))
    .map((name) => `${url} explains “${name}”`);
}

const { pages } = pagesOf(siteFolder());

it("explains no abbreviation that a page does not use", () =>
  expect(pages.flatMap(unused)).toEqual([]));

it("notices one that is explained and not used", () => {
  const page = (text: string): BuiltPage =>
    pageFrom(
      "/a/",
      `<main><p>${text}</p><details class="term-note"><summary>What do “NEL” and “Early help” mean?</summary><p>NEL</p></details></main>`,
    );
  expect(unused(page("Early help in North East Lincolnshire."))).toHaveLength(1);
  expect(unused(page("Early help in NEL."))).toEqual([]);
});
