/** Headings for professionals have links to copy; words are explained where they first stand. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { guidancePage } from "../../src/pages/early-help/guidance-page.tsx";
import { levelsPage } from "../../src/pages/early-help/level-pages.tsx";
import { Prose } from "../../src/components/prose/prose.tsx";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html } from "./markup.ts";

const SLUG = Object.keys(examples.guidance)[0] as keyof typeof examples.guidance;

function pageFor(audience: "family" | "professional") {
  const library = exampleLibrary({
    more: {
      guidance: {
        [SLUG]: {
          ...examples.guidance[SLUG],
          audience,
          steps: [{ title: "Ring", text: "Ring first." }],
          askForYourself: "Ring us.",
          services: ["toddler-tea"],
          terms: ["universal"],
          notConfirmed: ["Whether it is so."],
          helplines: ["child-line-example"],
          body: "## First\n\nWords.\n\n## Then\n\nMore.",
        },
      },
    },
  });
  return load(html(guidancePage(library.entry("guidance", SLUG), library)));
}

describe("the headings of a page of guidance", () => {
  it("for professionals all have a link to themselves, but for the tools and the cards", () => {
    const $ = pageFor("professional");
    const without = $("h2")
      .toArray()
      .filter((heading) => {
        const id = $(heading).attr("id") ?? $(heading).closest("[id]").attr("id");
        return id === undefined || $(`a.heading-link[href="#${id}"]`).length === 0;
      })
      .map((heading) => $(heading).text().trim());
    expect(without).toEqual(["Keep, share or correct this page"]);
    const ids = $("[id]")
      .toArray()
      .map((one) => $(one).attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("for families have none", () => expect(pageFor("family")(".heading-link")).toHaveLength(0));
});

it("the page of all levels explains the words that it uses, under the level that uses each", () => {
  const [slug = ""] = Object.keys(examples.levels);
  const level = examples.levels[slug as keyof typeof examples.levels];
  const library = exampleLibrary({
    more: { levels: { [slug]: { ...level, forFamilies: "Some universal services." } } },
  });
  const $ = load(html(levelsPage(library)));
  const note = $(".level-pair .term-note summary").first();
  expect(note.text()).toContain("universal services");
});

it("a word that only a heading uses is explained under the paragraph after it", () => {
  const library = exampleLibrary();
  const terms = [library.entry("glossary", "universal")];
  const markdown = "## Universal services\n\nFor everybody.\n\nThe end.";
  const $ = load(renderToString(h(Prose, { markdown, terms })));
  expect($(".term-note").prev().text().trim()).toMatch(/For everybody\.$/);
});
