/** Every list of entries, on every page, tells which of them do not run or are in doubt. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { routes } from "../../src/site/routes/index.ts";
import type { PageRoute } from "../../src/site/route.ts";
import { documentOf } from "../components/render.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const more = (number: number) => ({
  id: `7f1c2f0e-3b1a-4d59-9a5e-0000000000${number}`,
  needs: ["baby-and-toddler"],
  levels: ["open-to-all"],
  checked,
});
const service = { ...examples.services["baby-circle"], closure: { reason: "We read it." } };
const course = { ...examples.programmes["calm-days"] };

const library = exampleLibrary({
  more: {
    services: {
      "old-club": { ...service, ...more(11), name: "Old Club", status: "past" },
      "new-club": { ...service, ...more(12), name: "New Club", status: "planned" },
      "shut-club": { ...service, ...more(13), name: "Shut Club", status: "temporarily closed" },
    },
    programmes: {
      "was-course": { ...course, ...more(14), name: "Was Course", local: "was offered" },
      "plan-course": { ...course, ...more(15), name: "Plan Course", local: "planned" },
    },
  },
});

const TOLD: readonly (readonly [string, string])[] = [
  ["/services/old-club/", "Ran in the past, not known to run now"],
  ["/services/new-club/", "Planned, not known to have started"],
  ["/services/shut-club/", "Closed for now"],
  ["/programmes/was-course/", "Ran in the past, not known to run now"],
  ["/programmes/plan-course/", "Planned, not known to have started"],
];

/** Lists of entries, in which an item begins with the name. */
const ITEMS = ".link-list__item, .entry-list__item, .entry-card, .hub-list__hub";

/** Pages that list names and dates of changes and checks, and what is missing of each entry. */
const OF_THE_SITE = /^\/(?:changes|data-health)\//;

const pages = routes(library)
  .filter((route): route is PageRoute => route.kind === "page" && !OF_THE_SITE.test(route.url))
  .map(({ url, view }) => ({ url, $: load(documentOf(view(), library)) }));

describe.each(TOLD)("%s", (address, words) => {
  const items = pages.flatMap(({ url, $ }) =>
    $("main")
      .find(ITEMS)
      .toArray()
      .filter((item) => $(item).find("a").first().attr("href") === address)
      .map((item) => ({ url, text: $(item).text() })),
  );
  it("is in lists of several pages", () =>
    expect(new Set(items.map(({ url }) => url)).size).toBeGreaterThan(2));
  it(`is told of as “${words}” in each`, () =>
    expect(items.filter(({ text }) => !text.includes(words)).map(({ url }) => url)).toEqual([]));
});
