/** A number that is no longer answered is offered nowhere: on no page, sheet, file or message. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { routes } from "../../src/site/routes/index.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { ASSETS, documentOf } from "../components/render.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary, type Written } from "../fixtures/library.ts";

/** Every page and file of a site that has a number, by address. */
function holding(number: RegExp, library: Library): readonly string[] {
  // The index finds an entry by its number too; what it gives to ring is tested below.
  const all = routes(library).filter(({ url }) => !/^\/(?:admin|find\/box)\b/.test(url));
  const pages = all.filter((route) => route.kind === "page");
  return all
    .filter((route) =>
      number.test(
        route.kind === "page"
          ? documentOf(route.view(), library)
          : route.text({ pages, assets: ASSETS, pictures: (() => undefined) as never }),
      ),
    )
    .map(({ url }) => url);
}

const STATES = ["defunct", "inactive", "temporarily closed", "past"];

describe("a helpline that has stopped", () => {
  const slug = "child-line-example";
  const line: Written = examples.helplines[slug];
  const NUMBER = /01632 ?960003/;
  const urls = (status: string) =>
    holding(NUMBER, exampleLibrary({ more: { helplines: { [slug]: { ...line, status } } } }));

  it("was on most pages while it ran", () => expect(urls("active").length).toBeGreaterThan(50));
  it.each(["active", ...STATES])("has a number in the search when it runs alone: %s", (status) => {
    const library = exampleLibrary({ more: { helplines: { [slug]: { ...line, status } } } });
    const document = searchDocuments(library).find(({ key }) => key === `helplines/${slug}`);
    expect(document?.tel).toBe(status === "active" ? "01632 960003" : "");
  });
  it.each(STATES)("is offered nowhere when it is %s", (status) => expect(urls(status)).toEqual([]));
});

describe("what has closed for good", () => {
  const phones = [{ number: "01632 960077" }];
  const NUMBER = /01632 ?960077/;
  const more = (status: string) => {
    const closure = status === "defunct" ? { closure: { on: "2026", reason: "It ended." } } : {};
    return {
      programmes: {
        "calm-days": { ...examples.programmes["calm-days"], status, phones, ...closure },
      },
      organisations: {
        "harbour-friends": { ...examples.organisations["harbour-friends"], status, phones },
      },
      services: {
        "toddler-tea": { ...examples.services["toddler-tea"], status, phones, ...closure },
      },
      hubs: { "harbour-hub": { ...examples.hubs["harbour-hub"], status, phones, ...closure } },
    };
  };
  it.each(["programmes", "organisations", "services", "hubs"] as const)(
    "keeps its page and loses its number: %s",
    (name) => {
      const of = (status: string) =>
        holding(NUMBER, exampleLibrary({ more: { [name]: more(status)[name] } }));
      expect(of("active").length).toBeGreaterThan(0);
      expect(of("defunct")).toEqual([]);
    },
  );
});
