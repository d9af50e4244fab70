/** The accessibility stage must not pass on nothing (page-walk.test.ts: it finds what is there). */
import { describe, expect, it } from "vitest";
import { brokeDown, complaints, missingPages, pagesOf } from "../pa11y.ts";
import { temporary } from "../scripts/temporary.ts";

const page = "<!doctype html><title>Example page</title>";
const moved = '<!doctype html><meta http-equiv="refresh" content="0; url=/">';
const origin = "http://127.0.0.1:1";

describe("the list of pages", () => {
  it("holds pages in and outside the sitemap, but not the editor, messages to be sent, nor pages that have moved", () => {
    expect(
      pagesOf(
        temporary({
          "index.html": page,
          "404.html": page,
          "a/index.html": page,
          "admin/index.html": page,
          "mail/2019.html": page,
          "old/index.html": moved,
        }),
      ),
    ).toEqual(["/", "/404.html", "/a/"]);
  });

  it("names a page of the sitemap that was not built", () => {
    const sitemap =
      "<urlset><url><loc>https://example.org/</loc></url><url><loc>https://example.org/gone/</loc></url></urlset>";
    expect(missingPages(temporary({ "index.html": "", "sitemap.xml": sitemap }))).toEqual([
      "/gone/",
    ]);
  });
});

describe("brokeDown", () => {
  it("tells a browser that gave up from a barrier that a rule has found", () => {
    expect(brokeDown(undefined)).toBe(true);
    expect(brokeDown([{ message: "Protocol error" }])).toBe(true);
    expect(brokeDown([{ message: "No alt", code: "image-alt" }])).toBe(false);
    expect(brokeDown([])).toBe(false);
  });
});

describe("complaints", () => {
  it("says that there was no page to test", () =>
    expect(complaints([], {}, origin)).toEqual([
      "There was no page to test. Build the site first.",
    ]));
  it("names a page that was never tested", () => {
    expect(complaints(["/", "/a/"], { [`${origin}/`]: [] }, origin)).toEqual([
      "/a/: was not tested.",
    ]);
  });
  it("names each kind of barrier once, with the first place", () => {
    const pale = (selector: string) => ({ message: "Too pale.", code: "contrast", selector });
    expect(
      complaints(
        ["/"],
        { [`${origin}/`]: [pale("p"), pale("h1"), { message: "No name.", code: "name" }] },
        origin,
      ),
    ).toEqual(["/: Too pale. At p and 1 more", "/: No name."]);
  });
  it("names a page that did not load", () => {
    expect(complaints(["/"], { [`${origin}/`]: [{ message: "Pa11y timed out" }] }, origin)).toEqual(
      ["/: Pa11y timed out"],
    );
  });
});
