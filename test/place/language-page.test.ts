/** The page in another language: its numbers come before the note that nobody has checked it. */
import { expect, it } from "vitest";
import { languagePage } from "../../src/pages/languages/languages.tsx";
import { html } from "../components/render.ts";
import { outOfOrder } from "../in-order.ts";
import { realLibrary } from "../search/library.ts";

it("names the danger, then the numbers, then that nobody has checked the words", () => {
  const library = realLibrary();
  const { languages } = library.data.languages;

  for (const language of languages) {
    const markup = html(languagePage(language, library).body as never);
    const note = language.checked === undefined ? ["has checked this page yet"] : [];
    const parts = ["in-language__danger", "in-language__lines", "number-row", ...note];
    expect(outOfOrder(markup, ...parts), language.english).toEqual([]);
  }
  expect(languages.length).toBeGreaterThan(1);
});
