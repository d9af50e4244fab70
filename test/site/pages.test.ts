/** Every built page, as a reader gets it. */
import { describe, expect, it } from "vitest";
import { pagesOf, siteFolder } from "./built-site.ts";
import { faultsOf } from "./page-rules.ts";

const { pages } = pagesOf(siteFolder());

describe("every page", () => {
  it("is there at all", () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  it.each(pages.map((page) => [page.url, page] as const))("%s is whole", (_url, page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("has a title of its own", () => {
    const titles = pages.map(({ $ }) => $("head > title").text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("shows help in the same place, in the same order of landmarks", () => {
    const orders = new Set(pages.map(({ $ }) => $("body").find("exit-page, header, main, footer").toArray().map((element) => element.tagName).filter((tag, index, all) => all.indexOf(tag) === index).join(" ")));
    expect([...orders]).toHaveLength(1);
  });
});
