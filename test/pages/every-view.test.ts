/** Rules for every view of the newsletter, campaigns, early help and the pages about the site. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { campaignRoutes } from "../../src/site/routes/campaigns.ts";
import { earlyHelpRoutes } from "../../src/site/routes/early-help.ts";
import { followRoutes } from "../../src/site/routes/follow.ts";
import { newsRoutes } from "../../src/site/routes/news.ts";
import { sitePageRoutes } from "../../src/site/routes/site-pages.ts";
import { whatsOnRoutes } from "../../src/site/routes/whats-on.ts";
import type { PageRoute } from "../../src/site/route.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { headings, html } from "./markup.ts";

const pagesOf = (library: Library): readonly PageRoute[] =>
  [newsRoutes, followRoutes, whatsOnRoutes, campaignRoutes, earlyHelpRoutes, sitePageRoutes]
    .flatMap((routes) => routes(library))
    .filter((route) => route.kind === "page");

const library = exampleLibrary();
const pages = pagesOf(library);
const bare = {
  ...library,
  content: {
    ...library.content,
    news: [],
    events: [],
    guidance: [],
    levels: [],
    glossary: [],
    helplines: [],
    tips: [],
    services: [],
    programmes: [],
    hubs: [],
    about: [],
  },
};

describe.each(pages.map(({ url, view }) => [url, view()] as const))("%s", (url, view) => {
  it("has one first heading and skips none", () => {
    const levels = headings(view).map((heading) => Number(heading[0]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? level), headings(view).join(" | ")).toBeLessThanOrEqual(
        1,
      ),
    );
  });
  it("says what it is", () => {
    expect(view.head.url).toBe(url);
    expect(view.head.title.length).toBeGreaterThan(3);
    expect(view.head.description.length).toBeGreaterThanOrEqual(20);
    expect(view.head.description.length).toBeLessThanOrEqual(320);
  });
  it("prints nothing that is not there", () =>
    expect(html(view)).not.toMatch(/undefined|\[object|NaN/));
  it("has no id twice", () => {
    const ids = [...html(view).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

it("no two views have one title", () => {
  const titles = pages.map(({ view }) => view().head.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it("the tab of a sensitive page is discreet, and nothing of it is handed to search engines", () => {
  const sensitive = pages.map(({ view }) => view().head).filter((head) => head.sensitive);
  expect(sensitive.map(({ title }) => title)).toEqual([
    "News from 5 November 2026",
    "Say something early",
  ]);
  for (const { structured } of sensitive) expect(structured).toEqual([]);
});

it("the pages that the site itself needs are there and whole, even with no content for them", () => {
  const urls = ["/news/", "/whats-on/", "/404.html"];
  const views = pagesOf(bare).filter(({ url }) => urls.includes(url));
  expect(views.map(({ url }) => url).toSorted()).toEqual(urls.toSorted());
  for (const { view } of views) expect(html(view())).toMatch(/<h1/);
});

it.each([
  "/early-help/",
  "/early-help/professionals/",
  "/early-help/levels/",
  "/young-people/",
  "/glossary/",
])("%s is not published while nothing is in it", (url) => {
  expect(pagesOf(bare).map((page) => page.url)).not.toContain(url);
});
