/** Every phone number in the words of a page rings when it is pressed. */
import { describe, expect, it } from "vitest";
import { bareNumbers, bareShortNumbers, linkedNumbers } from "./bare-numbers.ts";
import { pageFrom, pagesOf, siteFolder } from "./built-site.ts";

const page = (main: string) => pageFrom("/a/", `<main>${main}</main>`);
const BOOK = new Set(["01632960001", "116123", "85258"]);

describe("a number in running words", () => {
  it.each([
    "<p>Ring 01632 960001 now.</p>",
    "<ul><li><strong>Tea</strong>: 01632 960001, option 2</li></ul>",
    "<dl><dd>Ring 116&nbsp;123</dd></dl>",
    "<p>Text SHOUT to 85258.</p>",
  ])("is found when it does not ring: %s", (words) =>
    expect(bareNumbers(page(words), BOOK)).toHaveLength(1),
  );

  it.each([
    '<p>Ring <a href="tel:01632960001">01632 960001</a> now.</p>',
    "<button>Copy 01632 960001</button>",
    "<div data-paper><p>Ring 01632 960001</p></div>",
    "<p>Charity number 9601632.</p>",
    '<p>Room <a href="/x/">01632</a> 960001</p>',
  ])("is none, or needs no link: %s", (words) =>
    expect(bareNumbers(page(words), BOOK)).toEqual([]),
  );

  it.each(["<p>Ring 999.</p>", "<p>If it is bad, call NHS <b>111</b></p>"])(
    "of three digits is found: %s",
    (words) => expect(bareShortNumbers(page(words))).toHaveLength(1),
  );

  it("of three digits is let pass where it rings or is none", () =>
    expect(
      bareShortNumbers(page('<p>Ring <a href="tel:999">999</a>. We are 111 people.</p>')),
    ).toEqual([]));
});

describe("the built site", () => {
  const { pages } = pagesOf(siteFolder());
  const book = linkedNumbers(pages);

  it("holds numbers", () => expect(book.size).toBeGreaterThan(20));

  it.each(pages.map((one) => [one.url, one] as const))(
    "has none that does not ring: %s",
    (_, one) => expect([...bareNumbers(one, book), ...bareShortNumbers(one)]).toEqual([]),
  );
});
