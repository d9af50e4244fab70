/** What a page shows for what editors write, paste and leave behind. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/export/plain-text.ts";
import { markdownBlocks, markdownText, renderMarkdown } from "../../src/format/markdown.ts";
import { tidyMarkdown } from "../../src/format/tidy-markdown.ts";
import { markdownFaults } from "../../src/model/gate/markdown.ts";

/** Paper does not print the address again after words that are the address. */
const link = (href: string, words: string): string => {
  const said = words.includes("example.org") ? ' data-said=""' : "";
  const web = href.startsWith("https") ? ` rel="noreferrer noopener"${said}` : "";
  return `<p><a href="${href}"${web}>${words}</a></p>\n`;
};

describe("a link whose words are its address", () => {
  test.each([
    ["<https://example.org/a?b=c>", "https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["<tea@example.org>", "mailto:tea@example.org", "tea@example.org"],
    ["tea@example.org", "mailto:tea@example.org", "tea@example.org"],
    ["www.example.org", "https://www.example.org", "www.example.org"],
    ["example.org/shop", "https://example.org/shop", "example.org/shop"],
    ["http://example.org/x", "https://example.org/x", "http://example.org/x"],
    ["HTTPS://example.org/", "https://example.org/", "HTTPS://example.org/"],
    ["[our rules](http://example.org/)", "https://example.org/", "our rules"],
  ])("%s", (markdown, href, words) => {
    expect(renderMarkdown(markdown)).toBe(link(href, words));
    expect(markdownFaults(markdown)).toEqual([]);
  });
  test.each([
    "Come along.It is free",
    "from 9.30am to 11.am",
    "ftp://example.org",
    "//evil.example",
    "https://me@example.org",
    "http://localhost/",
    "https://192.0.2.1/",
    "javascript:alert(1)",
    "https://xn--pple-43d.org/",
  ])("%s stays words", (markdown) => {
    expect(renderMarkdown(markdown)).not.toContain("<a");
    expect(markdownFaults(markdown)).toEqual([]);
  });
  test("what the gate refuses never becomes a link", () => {
    for (const bad of ["<javascript:alert(1)>", "<vbscript:x>", "[a b](data:text/html,x)"]) {
      expect(renderMarkdown(bad), bad).not.toContain("<a");
      expect(markdownFaults(bad), bad).toHaveLength(1);
    }
  });
});

describe("what a text field leaves behind", () => {
  test.each([
    ["\\    four spaces", "<p>four spaces</p>\n"],
    ["    four spaces", "<p>four spaces</p>\n"],
    ["\u00a0\u00a0\u00a0 Bring a cup", "<p>Bring a cup</p>\n"],
    ["&nbsp;&nbsp;Bring a cup", "<p>Bring a cup</p>\n"],
    ["Tea\n\n&nbsp;\n\nToast", "<p>Tea</p>\n<p>Toast</p>\n"],
    ["Tea\n\n\\\n\nToast", "<p>Tea</p>\n<p>Toast</p>\n"],
    ["Line one\\", "<p>Line one</p>\n"],
    ["- Line one\\\n- Line two\\", "<ul>\n<li>Line one</li>\n<li>Line two</li>\n</ul>\n"],
    ["## Times\\\n\nAt two\\\n", '<h2 id="s-times">Times</h2>\n<p>At two</p>\n'],
    ["Line one\\\nLine two", "<p>Line one<br />\nLine two</p>\n"],
    ["10&nbsp;am, tea &amp; toast", "<p>10 am, tea &amp; toast</p>\n"],
    ["a &lt;b&gt; c", "<p>a &lt;b&gt; c</p>\n"],
    ["\ufeffTea\u200bpot, tea\u00adpot", "<p>Teapot, teapot</p>\n"],
    ["Tea&shy;pot&#8203; &ZeroWidthSpace;two", "<p>Teapot two</p>\n"],
  ])("%j", (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
    expect(renderMarkdown(tidyMarkdown(markdown))).toBe(html);
    expect(markdownFaults(markdown)).toEqual([]);
  });
});

describe("bullets in front of lines become lists", () => {
  const list = "<ul>\n<li>Tombola</li>\n<li>Cakes</li>\n</ul>\n";
  test.each([
    ["·     Tombola\n·     Cakes", list],
    ["•\tTombola\\\n•\tCakes\\\n", list],
    ["There is:\n▪ Tombola\n▪ Cakes", `<p>There is:</p>\n${list}`],
    ["\uf0b7 Tombola\n\uf0b7 Cakes\nCome at two", `${list}<p>Come at two</p>\n`],
    ["o   Tombola\no   Cakes", list],
    ["§  Tombola\n§\u00a0\u00a0Cakes", list],
    ["Ø  Tombola\nü  Cakes", list],
    ["➢ Tombola\n✓ Cakes", list],
  ])("%j", (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
    expect(tidyMarkdown(tidyMarkdown(markdown))).toBe(tidyMarkdown(markdown));
  });
  test.each(["o clock", "Øresund  is far", "ü is a letter"])("%s is none", (line) =>
    expect(renderMarkdown(line)).toBe(`<p>${line}</p>\n`),
  );
  test("a bullet within a line stays", () =>
    expect(renderMarkdown("Tea · toast")).toBe("<p>Tea · toast</p>\n"));
});

test("a message in plain text has no marks of Markdown", () => {
  const text = "Line one\\\nLine two\\\n\n·   Tea with <tea@example.org>";
  expect(plainText(text, "https://example.org")).toBe(
    "Line one\nLine two\n\n- Tea with tea@example.org",
  );
  expect(markdownText(text)).toBe("Line one Line two Tea with tea@example.org");
});

test("a message in plain text has characters in place of their HTML names, and no italics", () =>
  expect(
    plainText("Tea &amp; toast, *now* or _later_: &pound;1\\*\\*, snake_case, 2 * 3 * 4", ""),
  ).toBe("Tea & toast, now or later: £1**, snake_case, 2 * 3 * 4"));

test("words keep no blank where markup stood", () => {
  const text = "Ring **999**.\nIt is *free*, [at once](https://example.org/).\n\n- `One`, two";
  expect(markdownText(text)).toBe("Ring 999. It is free, at once. One, two");
  expect(markdownBlocks(text)[0]?.words).toBe("Ring 999. It is free, at once.");
});

describe("words of a script that runs from right to left", () => {
  test.each([
    ["مرحبا بكم", '<p dir="auto">مرحبا بكم</p>'],
    ["Tea for all.\n\nاردو میں", '<p>Tea for all.</p>\n<p dir="auto">اردو میں</p>'],
    ["- Tea\n- چائے", '<ul>\n<li>Tea</li>\n<li dir="auto">چائے</li>\n</ul>'],
    ["Чай для всіх", "<p>Чай для всіх</p>"],
  ])("%j begin on the side of the first word", (markdown, html) =>
    expect(renderMarkdown(markdown).trim()).toBe(html),
  );

  test("also in a heading", () =>
    expect(renderMarkdown("## اردو")).toContain(' dir="auto">اردو</h2>'));
});
