/** Content is data: nothing in it runs, writes a file or reads outside its folder. */
import { readdirSync } from "node:fs";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { collectionNames } from "../../../src/model/collections/index.ts";
import { readEntry } from "../../../src/model/gate/read-entry.ts";
import { sentence } from "../../../src/model/problem.ts";
import { pick, seeded } from "../../seeded.ts";
import { badFixtures, place } from "../bad-fixtures.ts";
import { changed, entryWith, listing, makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());
afterAll(() => vi.restoreAllMocks());

const untouched = (): void => {
  expect(Object.hasOwn(globalThis, "contentRan")).toBe(false);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};
const pageWith = (body: string): string => entryWith("pages", `---\n---\n${body}`);

describe("with every bad example in one site", () => {
  test("nothing runs, nothing is polluted and no file changes", () => {
    for (const fixture of badFixtures) place(site, fixture);
    const before = listing(site.root);
    const here = readdirSync(process.cwd());
    const log = vi.spyOn(console, "log");
    expect(site.load().problems.length).toBeGreaterThanOrEqual(badFixtures.length);
    untouched();
    expect(listing(site.root)).toEqual(before);
    expect(readdirSync(process.cwd())).toEqual(here);
    expect(log).not.toHaveBeenCalled();
  });
});

describe("code in the text is only text", () => {
  test.each([
    [
      "a second block of code",
      "Some words.\n\n---js\nglobalThis.contentRan = true\n---\n\nMore words.",
    ],
    [
      "Nunjucks and Liquid",
      "{{ ''.constructor.constructor('globalThis.contentRan = true')() }} {% include '/etc/passwd' %}",
    ],
    [
      "other templates",
      "<%= globalThis.contentRan = true %>".replace(/[<>]/g, "\\$&") +
        " ${globalThis.contentRan = true}",
    ],
    ["a shortcode", "{% renderFile './package.json' %}"],
    ["YAML", "--- !!js/function 'function () {}'"],
  ])("%s", (_what, body) => {
    site.write("content/pages/privacy.md", pageWith(body));
    const { content, problems } = site.load();
    expect(problems).toEqual([]);
    expect(content.pages.find(({ slug }) => slug === "privacy")?.body).toBe(body);
    untouched();
  });
});

describe("characters with a meaning in other formats are plain text", () => {
  const strings = [
    "=cmd|' /C calc'!A1",
    "+1+1 plant",
    "@SUM(A1)",
    "' onmouseover='alert(1)",
    "]]> plant",
    "BEGIN:VEVENT",
    "ATTENDEE:mailto:all@example.org",
    "__proto__",
    "constructor",
    "👨‍👩‍👧 family day",
    "Ünïcode ẞ",
  ];
  test.each(strings)("%s", (title) => {
    site.write(
      "content/pages/privacy.md",
      changed(site.read("content/pages/privacy.md"), `---\ntitle: ${JSON.stringify(title)}\n---\n`),
    );
    const { content, problems } = site.load();
    expect(problems).toEqual([]);
    expect(content.pages.find(({ slug }) => slug === "privacy")?.title).toBe(
      title.normalize("NFC"),
    );
    untouched();
  });
});

describe("markup and templates in a title are refused", () => {
  test.each([
    ['"><script>alert(1)</script>', "<script>"],
    ["Fair </script><b>", "</script>"],
    ["Fair <img src=x onerror=alert(1)", "<img src=x onerror=alert(1)"],
    ["Fair <!-- here", "<!-- here"],
    ["Fair {{ 7 * 7 }}", "{{"],
    ["Fair {% include 'a' %}", "{%"],
    ["Fair {# no #}", "{#"],
    ["Fair <%= 1 %>", "<%"],
    ["Fair ${1}", "${"],
  ])("%s", (title, shown) => {
    site.write(
      "content/pages/privacy.md",
      changed(site.read("content/pages/privacy.md"), `---\ntitle: ${JSON.stringify(title)}\n---\n`),
    );
    expect(site.sentences()).toEqual([
      `content/pages/privacy.md, Title: contains “${shown}”, which is code for a web page. Take it out and write plain words.`,
    ]);
  });
});

describe("files with random mistakes", () => {
  const bits = [
    "---",
    "\n",
    ": ",
    "- ",
    '"',
    "'",
    "[",
    "{",
    "!!",
    "&a ",
    "*a",
    "\t",
    "#",
    "__proto__: x\n",
    "\u202e",
    "\u0000",
    "\ud800",
    "<b>",
    "](javascript:",
    "9".repeat(30),
    "null",
    "~",
    "|",
    "%",
    "é",
    "  ",
  ] as const;

  function damaged(source: string, random: () => number): string {
    let text = source;
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
      const at = Math.floor(random() * text.length);
      const gone = random() < 0.5 ? Math.floor(random() * 12) : 0;
      text = text.slice(0, at) + (random() < 0.7 ? pick(random, bits) : "") + text.slice(at + gone);
    }
    return text;
  }

  test.each(collectionNames)("%s: either an entry or sentences, never an error", (collection) => {
    const random = seeded(collectionNames.indexOf(collection) + 1);
    const source = entryWith(collection, "---\n---\n");
    for (let times = 0; times < 60; times++) {
      const text = damaged(source, random);
      const { entry, problems } = readEntry({ collection, slug: "x", file: "content/x.md" }, text);
      expect(problems.length > 0, JSON.stringify(text)).toBe(entry === undefined);
      for (const said of problems.map(sentence)) expect(said).toMatch(/^content\/x\.md[:,] ?\S/);
      for (const said of problems.map(sentence))
        expect(said).not.toMatch(/undefined|\[object|[\u0000-\u001f\u202a-\u202e]/);
    }
    untouched();
  });
});
