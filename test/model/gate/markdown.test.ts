/** Valid Markdown. Invalid Markdown is among the bad examples of the news. */
import { describe, expect, test } from "vitest";
import { isOwnAddress, linkFault, markdownFaults } from "../../../src/model/gate/markdown.ts";

describe("allowed", () => {
  test.each([
    "Plain words, **strong**, *soft*.",
    "## A heading\n\n### One below it\n\n## Another",
    "- one\n- two\n  - two and a half\n\n1. first\n2. second",
    "> Somebody's words",
    "[What is on](/whats-on/) and [the hub](/hubs/example-hub/#times)",
    "[Rules of the fund](https://www.example.org/rules?year=2026#three)",
    "[Our channel](https://www.example.org/@group)",
    "[Write to us](mailto:hello@example.org) or [ring 01632 960001](tel:01632960001) or [from abroad](tel:+441632960001)",
    "[Further down](#what-to-bring)",
    "<https://www.example.org/>",
    "[our rules][1]\n\n[1]: https://www.example.org/",
    "5 < 6 and 7 > 6, AT&T, a \\<b\\>",
    "A line  \nand another\n\n---\n\nand a line across",
    "[1]: javascript:alert(1)",
    "Write to <play@example.org> or see http://www.example.org/a",
    "    four spaces\n\n\\    and a backslash\\",
    "10&nbsp;am &amp; later",
    "ftp://example.org, //evil.example and https://me@example.org are only words",
  ])("%j", (markdown) => {
    expect(markdownFaults(markdown)).toEqual([]);
  });
});

describe("links of this site", () => {
  test.each([
    "/",
    "/news/",
    "/find/?needs=play&near=northfield",
    "/urgent-help/#example-line",
    "/404.html",
  ])("%s is one", (href) => {
    expect([isOwnAddress(href), linkFault(href)]).toEqual([true, undefined]);
  });
  test.each([
    "//evil.example",
    "/a//b",
    "/../",
    "/a/..",
    "/\\evil",
    "/%2e%2e/",
    "/a b",
    "news/",
    "",
    "/\u202e/",
    "/\t/evil.example",
  ])("%j is none", (href) => {
    expect(isOwnAddress(href)).toBe(false);
    expect(linkFault(href)).toMatch(/^the link “.*” .+\.$/);
  });
});

describe("what is wrong is said in a sentence", () => {
  test.each([
    [
      "https://www.example.org/a b",
      "the link “https://www.example.org/a b” contains a space or a character that no address has. Copy it again.",
    ],
    [
      "https://www.example.org\\evil",
      "the link “https://www.example.org\\evil” contains a space or a character that no address has. Copy it again.",
    ],
    [
      "https://www.example.org/caf\u00e9",
      "the link “https://www.example.org/café” contains a character that no address has. Copy it from the address bar.",
    ],
    [
      "HTTPS://www.example.org/",
      "the link “HTTPS://www.example.org/” cannot be used. Link to a page of this site, to a web address that starts with https://, to an e-mail address or to a phone number.",
    ],
    [
      "https://",
      "the link “https://” is not a web address. Copy it from the address bar, so that it starts with https://",
    ],
    [
      "#What to bring",
      "the link “#What to bring” contains a space or a character that no address has. Copy it again.",
    ],
    [
      `javascript:${"a".repeat(100)}`,
      `the link “javascript:${"a".repeat(46)}…” cannot be used. Link to a page of this site, to a web address that starts with https://, to an e-mail address or to a phone number.`,
    ],
  ])("%s", (href, golden) => {
    expect(linkFault(href)).toBe(golden);
  });
  test.each(["Ring 0&#8238;1", "a&#x2066;b"])("hidden characters as code: %s", (markdown) => {
    expect(markdownFaults(markdown).join()).toMatch(/contains a hidden/);
  });
  test("each part has its own", () => {
    expect(
      markdownFaults("# One\n\nWords and [this link](/news/).\n\n##### Five\n\n<hr>\n"),
    ).toEqual([
      "at “One”: has a heading of the size of the page's title, which is the first heading. Use “Heading 2”.",
      "at “Words and this link.”: has a link with the words “this link”. Say where it leads.",
      "at “Five”: has a heading that is too small. Use “Heading 2” or “Heading 3”.",
      "contains “<hr>”, which is code for a web page. Take it out and write plain words.",
    ]);
  });
});

describe("marks that a page would show as they are written are refused", () => {
  test.each([
    [
      "See [a page](https://example.org/x y) today",
      /^at “See .+”: contains a link that cannot be read/,
    ],
    ["[ring us](tel:01632 960001)", /contains a link that cannot be read/],
    ["[our page\\](https://example.org)", /contains a link that cannot be read/],
    ["\\[our page](https://example.org)", /contains a link that cannot be read/],
    ["|Day|Time|\n|---|---|\n|Mon|10am|", /is laid out as a table/],
    ["Day | Time\n:-- | --:\nMon | 10am", /is laid out as a table/],
    ["Tea at ~~nine~~ ten", /contains words that are struck out/],
  ])("%j", (markdown, words) => {
    expect(markdownFaults(markdown)).toEqual([expect.stringMatching(words)]);
  });
  test.each(["[ ] Tea", "See [1] (page 2)", "10 | 11 | 12", "~ten~ and ~~", "a --- b | c"])(
    "%j is taken",
    (markdown) => expect(markdownFaults(markdown)).toEqual([]),
  );
});
