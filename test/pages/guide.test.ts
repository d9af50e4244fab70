import { describe, expect, it } from "vitest";
import { guideRoutes } from "../../src/site/routes/guide.ts";
import { earlyHelpStart } from "../../src/pages/early-help/starts.tsx";
import { homePage } from "../../src/pages/home.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { headings, html, words, viewAt, viewsOf } from "./markup.ts";

const library = exampleLibrary();
const pages = viewsOf(guideRoutes(library));
const view = (url: string) => viewAt(pages, url);

describe("the guide", () => {
  it("has a page for each question and ending", () =>
    expect([...pages.keys()]).toEqual([
      "/where-to-start/",
      "/where-to-start/who/",
      "/where-to-start/child/",
      "/where-to-start/home/",
    ]));
  it("leads from danger straight to urgent help", () =>
    expect(html(view("/where-to-start/"))).toMatch(
      /class="choice-list__link choice-list__link--urgent" href="\/urgent-help\/"/,
    ));
  it("needs no script: every answer is a link to a page that is there", () => {
    for (const [url, page] of pages) {
      const text = html(page);
      expect(text).not.toMatch(/<script|<button[^>]*onclick/);
      for (const [, to = ""] of text.matchAll(/choice-list__link[^>]*href="([^"]*)"/g))
        expect(pages.has(to) || to === "/urgent-help/", `${url} → ${to}`).toBe(true);
    }
  });
  it("ends with words to begin with, a number and the next page", () => {
    const said = words(view("/where-to-start/child/"));
    expect(said).toContain("You could say Can you help us?");
    expect(said).toMatch(/Who to ring .*01632 960/);
    expect(html(view("/where-to-start/child/"))).toContain('href="/find/"');
  });
  it("says nothing in the tab of an ending that could put a reader in danger", () => {
    const { head } = view("/where-to-start/home/");
    expect(head.sensitive).toBe(true);
    expect(`${head.title} ${head.description} ${head.crumb ?? ""}`).not.toMatch(/hurt|home who/i);
    expect(words(view("/where-to-start/home/"))).toContain("Could somebody see your phone?");
  });
  it("has words of its own in each tab, also of endings with the same heading", () => {
    const { guide } = library.data;
    const twice = [...guide.endings, { ...guide.endings[0]!, id: "again" }];
    const some = exampleLibrary({ data: { guide: { ...guide, endings: twice } } });
    const titles = guideRoutes(some).flatMap((route) =>
      route.kind === "page" ? [route.view().head.title] : [],
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
  it("offers the helpline that a question names when no answer fits, else the one of the site", () => {
    const [first, ...others] = library.data.guide.questions;
    if (first === undefined) throw new Error("The example has no question.");
    const [line] = library.content.helplines.filter(({ status }) => status === "active");
    const guide = { ...library.data.guide, questions: [{ ...first, ask: line?.slug }, ...others] };
    const own = { ...library, data: { ...library.data, guide } };
    const shown = (of: typeof library): string =>
      guideRoutes(of)
        .flatMap((route) =>
          route.kind === "page" && route.url === "/where-to-start/" ? [words(route.view())] : [],
        )
        .join("")
        .replace(/^.*None of these fits\?/, "");
    expect(shown(own)).toContain(line?.name);
    expect(shown(library)).not.toContain(line?.name);
  });
  it("has one first heading on each page and skips none", () => {
    for (const page of pages.values()) {
      const levels = headings(page).map((heading) => Number(heading[0]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).toBeLessThan(2));
    }
  });
  it("is named on the first page and where early help starts, while a place has it", () => {
    const link = 'href="/where-to-start/"';
    expect(html(homePage(library))).toContain(link);
    expect(html(earlyHelpStart(library))).toContain(link);
    const without = exampleLibrary({ data: { guide: { questions: [], endings: [] } } });
    expect(html(homePage(without))).not.toContain(link);
    expect(html(earlyHelpStart(without))).not.toContain(link);
    expect(guideRoutes(without)).toEqual([]);
  });
});
