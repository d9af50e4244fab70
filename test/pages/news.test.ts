import { describe, expect, it } from "vitest";
import {
  byArea,
  byGroup,
  byYear,
  freshNews,
  newsAbout,
  pastNews,
} from "../../src/news/published.ts";
import { newsFront } from "../../src/pages/news/news-front.tsx";
import { newsItem } from "../../src/pages/news/news-item.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./markup.ts";

const library = exampleLibrary();
const titles = (items: readonly { title: string }[]): string[] => items.map(({ title }) => title);
const item = (slug: string) => library.entry("news", slug);

describe("the newsletter", () => {
  it("shows on its front what is new: not expired, not of the past, not yet to come", () => {
    expect(titles(freshNews(library))).toEqual([
      "New swings on the quay",
      "A room after violence at home",
    ]);
    expect(titles(freshNews(exampleLibrary({ today: "2026-10-31" })))).toEqual(["Autumn fair"]);
    expect(titles(pastNews(library))).toEqual(["The quay opened"]);
  });
  it("keeps everything in its year", () => {
    expect(byYear(library).map(({ key, items }) => `${key}: ${items.length}`)).toEqual([
      "2026: 3",
      "2018: 1",
    ]);
    expect(titles(byYear(library)[0]?.items ?? [])).toContain("Autumn fair");
  });
  it("has a shelf for each group and each area", () => {
    expect(byGroup(library).map(({ key }) => key)).toEqual(["council", "harbour-friends"]);
    expect(byArea(library).map(({ key }) => key)).toEqual(["harbour"]);
  });
  it("can be asked from the entry it is about", () =>
    expect(titles(newsAbout(library, "services", "toddler-tea"))).toEqual([
      "New swings on the quay",
    ]));
  it("says so when nothing is new", () =>
    expect(words(newsFront(exampleLibrary({ today: "2019-01-01" })))).toContain(
      "There is nothing new just now",
    ));
});

describe("an item", () => {
  it("of the past says so, and from when", () =>
    expect(words(newsItem(item("2018-05-03-quay-opened"), library))).toMatch(
      /This is about the past It happened in 2018/,
    ));
  it("of the past does not ask its readers to follow it, as a new one does", () => {
    const follows = (slug: string): boolean =>
      words(newsItem(item(slug), library)).includes("Follow the newsletter");
    expect([follows("2018-05-03-quay-opened"), follows("2026-11-10-new-swings")]).toEqual([
      false,
      true,
    ]);
  });
  it("that has expired says until when it was news", () =>
    expect(words(newsItem(item("2026-10-01-autumn-fair"), library))).toContain(
      "This was news until 31 October 2026",
    ));
  it("leads to what it is about, to its group and to its year", () => {
    const page = html(newsItem(item("2026-11-10-new-swings"), library));
    for (const url of ["/services/toddler-tea/", "/news/group/harbour-friends/", "/news/2026/"])
      expect(page).toContain(`href="${url}"`);
  });
  it("is described for search engines", () => {
    expect(newsItem(item("2026-11-10-new-swings"), library).head.structured?.[0]).toMatchObject({
      "@type": "NewsArticle",
      headline: "New swings on the quay",
      datePublished: "2026-11-10",
    });
  });
  it("of the past is not told as published then", () => {
    const view = newsItem(item("2018-05-03-quay-opened"), library);
    expect(view.head.structured?.[0]).toMatchObject({ temporalCoverage: "2018-05-03" });
    expect(view.head.structured?.[0]).not.toHaveProperty("datePublished");
    expect(words(view)).toContain("3 May 2018 . Written later by");
    expect(words(newsItem(item("2026-11-10-new-swings"), library))).not.toContain("Written later");
  });
  it("names a day only when the day can be known", () => {
    const old = { ...item("2018-05-03-quay-opened"), date: "2018-01-01" };
    expect(words(newsItem(old, library))).not.toContain("1 January 2018");
  });
});
