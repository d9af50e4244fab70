import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../src/cms/page-names.ts";
import { atomFeed } from "../../src/export/feed-formats.ts";
import { newsFeed } from "../../src/export/feeds.ts";
import { changeLog } from "../../src/freshness/change-log.ts";
import {
  freshNews,
  headlines,
  newsAbout,
  newsOfGroup,
  newsToSend,
  pastNews,
  publishedNews,
} from "../../src/news/published.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { routes } from "../../src/site/routes/index.ts";
import { ASSETS, documentOf } from "../components/render.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const future = {
  title: "Pirates land in spring",
  date: "2027-03-01",
  group: "harbour-friends",
  summary: "A ship comes.",
  areas: ["harbour"],
  services: ["toddler-tea"],
  hubs: ["harbour-hub"],
  programmes: ["calm-days"],
  events: ["2026-11-28-lantern-walk"],
  body: "Ahoy.",
};
const slug = "2027-03-01-pirates-land";
const at = (today: string) =>
  exampleLibrary({
    today,
    more: { news: { [slug]: future } },
    data: {
      // With an editor, whose page and previews have files of their own.
      cms: { ...placeData().cms, backend: "gitlab", repo: "our-group/our-site", appId: "x" },
      changes: {
        ...placeData().changes,
        changes: [
          {
            on: "2026-11-20",
            kind: "added",
            entry: `news/${slug}`,
            name: "Pirates land in spring",
            fields: [],
          },
        ],
      },
    },
  });
const titles = (items: readonly { readonly title: string }[]): string[] =>
  items.map(({ title }) => title);

describe("published news", () => {
  const library = at("2026-11-21");
  it("is what its day has come for, newest first", () => {
    expect(titles(publishedNews(library))).toEqual([
      "New swings on the quay",
      "A room after violence at home",
      "Autumn fair",
      "The quay opened",
    ]);
    expect(titles(publishedNews(at("2027-03-01")))[0]).toBe("Pirates land in spring");
  });
  it("is told apart by age, by what may be sent and by what is on the front page", () => {
    expect(titles(freshNews(library))).toEqual([
      "New swings on the quay",
      "A room after violence at home",
    ]);
    expect(titles(pastNews(library))).toEqual(["The quay opened"]);
    expect(titles(headlines(library, 9))).toEqual(["New swings on the quay"]);
    expect(titles(newsToSend(library))).not.toContain("A room after violence at home");
  });
  it("is with the entries it is about and the group that writes it", () => {
    expect(titles(newsAbout(library, "services", "toddler-tea"))).toEqual([
      "New swings on the quay",
    ]);
    expect(newsAbout(library, "hubs", "harbour-hub")).toEqual([]);
    expect(titles(newsAbout(at("2027-03-01"), "hubs", "harbour-hub"))).toEqual([
      "Pirates land in spring",
    ]);
    expect(titles(newsOfGroup(library, "harbour-friends"))).toEqual([
      "New swings on the quay",
      "Autumn fair",
    ]);
  });
  it("leaks nowhere before its day: no page, file, feed or index names it", () => {
    const naming = (day: string): string[] => {
      const then = at(day);
      const all = routes(then);
      const pages = all.filter((route) => route.kind === "page");
      return all.flatMap((route) => {
        const text =
          route.kind === "page"
            ? documentOf(route.view(), then)
            : route.text({ pages, assets: ASSETS, pictures: () => undefined });
        return text.includes("Pirates") || text.includes(slug) ? [route.url] : [];
      });
    };
    expect(naming("2026-11-21")).toEqual([]);
    expect(naming("2027-03-01")).toEqual(
      expect.arrayContaining(["/hubs/harbour-hub/", "/news/feed.xml", ADDRESS.library]),
    );
    expect(searchDocuments(library).map(({ name }) => name)).not.toContain(
      "Pirates land in spring",
    );
    expect(atomFeed(newsFeed(library))).not.toContain("Pirates");
    expect(JSON.stringify(changeLog(library))).not.toContain("Pirates");
    expect(JSON.stringify(changeLog(at("2027-03-01")))).toContain("Pirates");
  });
});
