/** A site without a page that its views link to, and links of `_data/` that lead nowhere. */
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { gather } from "../../../src/model/gate/load.ts";
import { NO_HISTORY, type ContentHistory } from "../../../src/model/gate/content-history.ts";
import { sentence } from "../../../src/model/problem.ts";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const NEEDED = [
  "urgent-help",
  "staying-safe-online",
  "privacy",
  "accessibility",
  "about",
  "post-an-item",
];
const missing = (slug: string): string =>
  `content/pages/${slug}.md: is missing, and other pages link to /${slug}/. Add this file.`;
const stops = (past: ContentHistory = NO_HISTORY): string[] =>
  holdBack(site.root, gather(site.root), past).problems.map(sentence);

describe.each(NEEDED)("a site without its page %s", (slug) => {
  it("is refused, and is not built either", () => {
    site.remove(`content/pages/${slug}.md`);
    expect(site.sentences()).toEqual([missing(slug)]);
    expect(stops()).toEqual([missing(slug)]);
  });
});

test("a needed page with a fault and no earlier version stops the build with that fault", () => {
  site.write("content/pages/urgent-help.md", "");
  expect(stops()).toEqual([
    "content/pages/urgent-help.md: does not start with a line of three hyphens (---). Put the fields between two such lines at the top of the file.",
  ]);
});

test("a needed page that was deleted stays as it was last published", () => {
  const file = "content/pages/urgent-help.md";
  const text = site.read(file);
  site.remove(file);
  const past: ContentHistory = {
    versions: (name) =>
      name === file ? [{ text, on: "2026-05-01", pictures: () => undefined }] : [],
    since: (name) => (name === file ? 1 : undefined),
    removed: () => [file],
    whole: true,
  };
  const { problems, content } = holdBack(site.root, gather(site.root), past);
  expect(problems).toEqual([]);
  expect(content.pages.map(({ url }) => url)).toContain("/urgent-help/");
});

const menu = (url: string) => ({ families: [{ label: "A page", url }] });

describe("a link of the menus", () => {
  test.each([
    ["/bus-times/", "Add it under “Site pages” (content/pages/bus-times.md)"],
    ["/services/gone/", "Add that page"],
    ["/find/need/gone/", "Add that page"],
  ])("to %s, which is no page", (url, remedy) => {
    site.data("navigation", menu(url));
    const said = `_data/navigation.json, At the bottom: for families 1 › Address on this site: “${url}” leads to no page of this site. ${remedy}, or take the link out.`;
    expect(site.sentences()).toEqual([said]);
    expect(stops()).toEqual([said]);
  });

  test.each([
    ["glossary", "/glossary/", "Add it under “Words explained” (content/glossary)"],
    ["levels", "/early-help/levels/", "Add it under “Levels of need” (content/levels)"],
    [
      "guidance",
      "/early-help/professionals/",
      "Add it under “Early help guidance” (content/guidance)",
    ],
    ["guidance", "/young-people/", "Add it under “Early help guidance” (content/guidance)"],
  ])("to a section without an entry in content/%s", (collection, url, remedy) => {
    site.remove(`content/${collection}`);
    site.data("navigation", menu(url));
    expect(site.sentences()).toContain(
      `_data/navigation.json, At the bottom: for families 1 › Address on this site: “${url}” leads to no page of this site. ${remedy}, or take the link out.`,
    );
  });

  test.each([
    "/",
    "/glossary/",
    "/glossary/#family-hub",
    "/early-help/",
    "/early-help/professionals/",
    "/example-campaign/",
    "/services/play-group/",
    "/find/need/play/",
    "/find/area/northfield/",
    "/urgent-help/#example-line",
    "/search/",
    "/data-health/",
    "/news/2026/",
    "/old-privacy/",
  ])("to %s is right", (url) => {
    site.data("navigation", menu(url));
    expect(site.sentences()).toEqual([]);
  });

  test("to an entry with a fault is no second fault", () => {
    site.write("content/hubs/example-hub.md", "");
    site.data("navigation", menu("/hubs/example-hub/"));
    expect(site.sentences().filter((said) => said.includes("navigation"))).toEqual([]);
  });
});

test("links of the search's own pages and of moved pages lead to a page", () => {
  site.data("thesaurus", {
    pages: [{ name: "Buses", url: "/buses/", summary: "When they go.", words: ["bus"] }],
  });
  site.data("redirects", { moved: [{ from: "/a/", to: "/b/", on: "2026-02-01" }] });
  expect(site.sentences()).toEqual([
    "_data/redirects.json, Moved pages 1 › New address: “/b/” leads to no page of this site. Add it under “Site pages” (content/pages/b.md), or take the link out.",
    "_data/thesaurus.json, Pages of this site › Buses: “/buses/” leads to no page of this site. Add it under “Site pages” (content/pages/buses.md), or take the link out.",
  ]);
});

test("a menu without a campaign is right when the campaign is not there", () => {
  site.remove("content/campaigns");
  site.remove("content/tips");
  expect(site.sentences().filter((said) => said.includes("leads to no page"))).toEqual([]);
});
