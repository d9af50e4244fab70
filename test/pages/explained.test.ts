/** A word of the glossary is explained where it first occurs, on every kind of page. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { View } from "../../src/components/page/view.ts";
import { aboutPage } from "../../src/pages/about/about-page.tsx";
import { campaignPage } from "../../src/pages/campaigns/campaign-page.tsx";
import { explained } from "../../src/pages/explained.ts";
import { hubPage } from "../../src/pages/hub-page.tsx";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html } from "./markup.ts";

const summary = "A start with early help.";
const body = "## More\n\nFirst of all.\n\nThen universal services.\n\nThen an end.";
const ABOUT_SLUG = Object.keys(examples.about)[0] as keyof typeof examples.about;

const library = exampleLibrary({
  more: {
    services: {
      "toddler-tea": { ...examples.services["toddler-tea"], summary, body },
      "baby-circle": { ...examples.services["baby-circle"], name: "Early help", summary },
      "night-walk": { ...examples.services["night-walk"], summary, body },
    },
    hubs: { "harbour-hub": { ...examples.hubs["harbour-hub"], summary, body } },
    programmes: { "calm-days": { ...examples.programmes["calm-days"], summary, body } },
    campaigns: {
      "little-moments": {
        ...examples.campaigns["little-moments"],
        terms: ["universal"],
        summary,
        body,
      },
    },
    about: { [ABOUT_SLUG]: { ...examples.about[ABOUT_SLUG], summary, body } },
  },
});

const pages: readonly (readonly [string, View])[] = [
  ["a service", servicePage(library.entry("services", "toddler-tea"), library)],
  ["a closed service", servicePage(library.entry("services", "night-walk"), library)],
  ["a hub", hubPage(library.entry("hubs", "harbour-hub"), library)],
  ["a programme", programmePage(library.entry("programmes", "calm-days"), library)],
  ["a campaign", campaignPage(library.entry("campaigns", "little-moments"), library)],
  ["a page on the partnership", aboutPage(library.entry("about", ABOUT_SLUG), library)],
];

describe.each(pages)("%s", (_kind, view) => {
  const $ = load(html(view));
  const notes = $(".term-note");
  it("explains a word of its head before its text, and one of its text under the paragraph", () => {
    expect(notes.toArray().map((note) => $(note).find("summary").text())).toEqual([
      "What does “early help” mean?",
      "What does “universal services” mean?",
    ]);
    expect(notes.eq(0).parents(".prose")).toHaveLength(0);
    expect(notes.eq(1).prev().text().trim()).toMatch(/Then universal services\.$/);
  });
  it("does so without leading away, and lists no word twice", () => {
    expect(notes.find("a")).toHaveLength(0);
    const words = notes.toArray().map((note) => $(note).find("summary").text());
    expect(new Set(words).size).toBe(words.length);
  });
});

it("does not explain a page's own name", () =>
  expect(html(servicePage(library.entry("services", "baby-circle"), library))).not.toContain(
    "term-note",
  ));

it("explains a word of its other names and of what is not known, where it stands", () => {
  const told = exampleLibrary({
    more: {
      services: {
        "toddler-tea": {
          ...examples.services["toddler-tea"],
          summary: "A start.",
          terms: ["universal"],
          otherNames: ["early help"],
          notConfirmed: ["We do not know which universal services."],
        },
      },
    },
  });
  const $ = load(html(servicePage(told.entry("services", "toddler-tea"), told)));
  expect($(".also-said").closest("section").next().text()).toMatch(/early help/);
  expect($(".callout--unsure").parent().next().text()).toMatch(/universal services/);
});

it("explains no word that an editor chose and that is nowhere on the page", () => {
  const chosen = { terms: ["universal", "universal"] };
  expect(explained(chosen, ["A start."], undefined, library).parts).toEqual([[]]);
  const used = explained(chosen, ["A start.", "Universal services."], undefined, library);
  expect(used.parts.map((terms) => terms.map(({ slug }) => slug))).toEqual([[], ["universal"]]);
});

it("gives an abbreviation only where the page uses it", () => {
  const short = (text: string): readonly (string | undefined)[] =>
    explained({ terms: [] }, [text], undefined, library)
      .parts.flat()
      .map(({ abbreviation }) => abbreviation);
  expect(short("A start with early help.")).toEqual([undefined]);
  expect(short("A start with early help (EH).")).toEqual(["EH"]);
  expect(short("A start with EH.")).toEqual(["EH"]);
});

it("begins with a small letter only where the page writes the word so", () => {
  const named = (text: string): readonly string[] =>
    explained({ terms: [] }, [text], undefined, library)
      .parts.flat()
      .map(({ term }) => term);
  expect(named("A start with early help.")).toEqual(["early help"]);
  expect(named("Early help is a start.")).toEqual(["Early help"]);
});
