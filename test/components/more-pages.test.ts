/** Which pages of the full-text search are listed, and what is said of them. */
import { describe, expect, it } from "vitest";
import { claimOf, holdsWords } from "../../src/components/site-search/mention.ts";
import { MorePages } from "../../src/components/site-search/more-pages.ts";
import { moreSentence } from "../../src/components/site-search/search-results.ts";

const page = (content: string, title = "A page") => ({
  url: `/${title}/`,
  meta: { title },
  content,
  plain_excerpt: "",
});
const hit = (content: string, title?: string) => ({
  id: content,
  data: () => Promise.resolve(page(content, title)),
});

describe("holdsWords", () => {
  it.each([
    ["volunteer", "Volunteers run it.", true],
    ["volunteers", "A volunteer runs it.", true],
    ["Free", "Freeman Street", false],
    ["free", "Free Wi-Fi", true],
    ["gillick", "Gill", false],
    ["support for carers", "Support for a carer", true],
    ["selective mutism", "A mutual, selected group", false],
    ["?", "?", false],
  ])("%s in “%s”: %s", (typed, content, has) => expect(holdsWords(typed)(page(content))).toBe(has));

  it("reads the title too", () => expect(holdsWords("hall")(page("x", "Town Hall"))).toBe(true));
});

describe("MorePages", () => {
  it("gives no page without the words, and ends when none has them", async () => {
    const hits = Array.from({ length: 20 }, (_, at) => hit(`Freeman Street ${at}`));
    const none = new MorePages(hits, holdsWords("free"));
    expect([await none.next(() => false), none.goesOn]).toEqual([[], false]);
    const one = new MorePages([...hits.slice(0, 8), hit("A free lunch")], holdsWords("free"));
    expect((await one.next(() => false)).map(({ content }) => content)).toEqual(["A free lunch"]);
  });
});

describe("what is said of the pages", () => {
  it("says that one word is mentioned, and that several words are there", () => {
    expect([
      moreSentence(2, 0, claimOf("hall")),
      moreSentence(0, 3, claimOf("Halls, hall")),
      moreSentence(2, 3, claimOf("town hall")),
    ]).toEqual([
      "Some pages mention it.",
      "No other page mentions it.",
      "More pages with all these words are below.",
    ]);
  });
});
