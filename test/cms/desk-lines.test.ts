import { describe, expect, it, test } from "vitest";
import { plainError } from "../../src/cms/browser/plain-errors.ts";
import { entryLines } from "../../src/cms/desk/entry-line.ts";
import { formAddress, formOf, holdsAnother, parseRoute } from "../../src/cms/desk/route.ts";
import {
  heldWords,
  type HeldRow,
  inSentences,
  onSite,
  readSiteFiles,
} from "../../src/cms/desk/site-state.ts";
import { shortHashInBrowser as inBrowser } from "../../src/cms/browser/site-files.ts";
import { shortHash } from "../../scripts/held-back-files.ts";

const row: HeldRow = {
  entry: "services/x",
  stands: "earlier",
  since: "2026-05-01",
  text: "11111111",
  reasons: ["Cost: write “…”"],
};
const files = { entries: { "services/x": "22222222", "services/#ab": "33333333" }, held: [row] };

test("reasons name no file and no line to somebody who sees a form", () => {
  const copied =
    "Number: “x” is already in the helpline “A” (content/helplines/a.md). Take it out.";
  expect(inSentences([copied])).not.toContain("content/");
  for (const line of ["line 3: is indented with a tab. Use spaces.", "line 12: a bracket is open."])
    expect(inSentences([line])).toMatch(/^Its file was changed outside this editor/);
});

describe("whether a text is on the site", () => {
  const names = ["services/x", "services/#zz"];
  test.each([
    ["22222222", "on the site"],
    ["11111111", "held back"],
    ["44444444", "another text"],
  ])("%s: %s", (hash, kind) => expect(onSite({ names, hash }, files).kind).toBe(kind));

  it("knows an entry by its hash alone, and one that is not there", () => {
    const ask = (name: string) => onSite({ names: [name], hash: "33333333" }, files).kind;
    expect([ask("services/#ab"), ask("services/new")]).toEqual(["on the site", "not there"]);
  });

  it("takes nothing but what a build writes", () => {
    expect(readSiteFiles({ entries: {} }, { held: [] })).toEqual({ entries: {}, held: [] });
    expect(readSiteFiles(undefined, { held: [] })).toBeUndefined();
    expect(readSiteFiles({ entries: {} }, "<!doctype html>")).toBeUndefined();
  });

  it("hashes in the browser as a build does", async () => {
    for (const text of ["\uFEFFa\r\nb", "Café – £1\n"])
      expect(await inBrowser(text)).toBe(shortHash(text));
  });
});

test("what was held back is said in whole sentences, and marked when it is urgent", () => {
  expect(heldWords(row)).toBe(
    "Held back, because of this: Cost: write “…”. The version of 1 May 2026 is on the site.",
  );
  expect(heldWords({ ...row, urgent: true, stands: "nothing" }, ["No number."])).toBe(
    "These are numbers that people ring in danger. Held back, because of this: No number. It is not on the site.",
  );
});

describe("the line about the open entry", () => {
  const facts = {
    draft: false,
    published: true,
    problems: [],
    page: "/services/x/",
    waited: 0,
    savedHere: true,
  };
  const said = (more: object): readonly string[] =>
    entryLines({ ...facts, on: undefined, ...more }).map(({ text }) => text);
  test.each([
    [{ on: { kind: "on the site" } }, "On the site."],
    [{ published: false, draft: true }, "A draft. It is not on the site yet."],
    [
      { on: { kind: "another text" }, problems: ["The file has no fields"] },
      "It cannot go on the site, because of this: The file has no fields.",
    ],
    [{}, "We cannot see at the moment whether this is on the site."],
    [
      { on: { kind: "not there" }, waited: 21 },
      "Not on the site yet, after 20 minutes. Tell whoever looks after the site.",
    ],
  ])("%o", (more, words) => expect(said(more)).toEqual([words]));

  it("names a draft beside what is on the site", () => {
    expect(said({ on: { kind: "on the site" }, draft: true })).toHaveLength(2);
  });
});

test.each([
  ["#/due", { kind: "due" }],
  ["#/collections/news", { kind: "elsewhere" }],
  ["#/collections/services/entries/x", { kind: "entry", collection: "services", slug: "x" }],
  [
    "#/collections/news/entries/2026-05-02-a/index",
    { kind: "entry", collection: "news", slug: "2026-05-02-a/index" },
  ],
  ["#/collections/services/entries/%E0%A4%A", { kind: "elsewhere" }],
  ["#/collections/services/new", { kind: "elsewhere" }],
])("%s", (hash, place) => expect(parseRoute(hash)).toEqual(place));

describe("errors of the git host", () => {
  const failed = (message: string, more: object = {}): Error =>
    Object.assign(new Error(message), { name: "API_ERROR" }, more);
  test.each([
    [new TypeError("Failed to fetch"), /no connection/],
    [new TypeError("NetworkError when attempting to fetch resource."), /no connection/],
    [new TypeError("Load failed"), /no connection/],
    [failed("Bad credentials", { status: 401 }), /signed out/],
    [failed("Resource not accessible", { status: 403 }), /does not allow/],
    [failed("Update is not a fast forward", { status: 422 }), /at the same moment/],
    [failed("upstream", { status: 502 }), /does not answer/],
    [new TypeError("x is undefined"), /did not work/],
    ["a string", /did not work/],
  ])("%s", (error, words) => {
    expect(plainError(error)).toMatch(words);
    expect(plainError(error)).not.toMatch(/error|fetch|undefined|\d/i);
  });

  it("leaves alone what is in words, and how Decap asks for a draft", () => {
    expect(plainError(Object.assign(new Error("Somebody else …"), { name: "" }))).toBeUndefined();
    expect(plainError(failed("no", { notUnderEditorialWorkflow: true }))).toBeUndefined();
  });
});

describe("a form that holds another entry than its address names", () => {
  const centre = {
    collection: "organisations",
    path: "content/organisations/centre.md",
    isNew: false,
    slug: "centre",
    hasChanges: true,
  };
  const fresh = { collection: "news", path: "", isNew: true, slug: "", hasChanges: true };
  const empty = { ...fresh, hasChanges: false };
  const saved = { ...empty, slug: "2026-05-02-plants/index" };
  test.each([
    ["#/collections/organisations/entries/doorstep", centre, true],
    ["#/collections/news/entries/2026-05-02-plants/index", centre, true],
    ["#/collections/organisations/new", centre, true],
    ["#/collections/organisations/entries/doorstep", fresh, true],
    ["#/collections/organisations/new", fresh, true],
    ["#/collections/news/entries/2026-05-02-plants/index", fresh, true],
    ["#/collections/organisations/entries/centre", centre, false],
    ["#/collections/organisations", centre, false],
    ["#/workflow", centre, false],
    ["#/collections/news/new?title=x", fresh, false],
    ["#/collections/news/entries/2026-05-02-plants/index", empty, true],
    ["#/collections/news/entries/2026-06-07-picnic/index", saved, true],
    ["#/collections/news/entries/2026-05-02-plants/index", saved, false],
    ["#/collections/news/new", saved, false],
  ])("%s over a form of %o: %s", (hash, held, wrong) =>
    expect(holdsAnother(hash, held)).toBe(wrong),
  );

  test("has an address of its own, to which it goes back", () => {
    expect(formAddress(centre)).toBe("#/collections/organisations/entries/centre");
    expect(formAddress(fresh)).toBe("#/collections/news/new");
    expect(holdsAnother(formAddress(centre), centre)).toBe(false);
  });

  test("may be a file of the site's data", () => {
    const site = { ...centre, collection: "data", path: "_data/site.json" };
    expect(holdsAnother("#/collections/data/entries/site", site)).toBe(false);
    expect(holdsAnother("#/collections/data/entries/places", site)).toBe(true);
  });
});

test("a version that somebody else saved is not said to be saved here", () => {
  const facts = {
    draft: false,
    published: true,
    problems: [],
    page: "/services/x/",
    waited: 0,
    on: { kind: "another text" } as const,
  };
  const said = (savedHere: boolean) => entryLines({ ...facts, savedHere })[0]?.text;
  expect(said(true)).toMatch(/^Saved\. It goes on the site/);
  expect(said(false)).toMatch(/^The version that was saved last goes on the site/);
});

describe("the form of the entry that a page shows", () => {
  const group = {
    collection: "services",
    url: "/services/play-group/",
    file: "content/services/play-group.md",
  } as const;
  const item = {
    collection: "news",
    url: "/news/2026-05-02-plants/",
    file: "content/news/2026-05-02-plants/index.md",
  } as const;
  test.each([
    [group, "/admin/#/collections/services/entries/play-group"],
    [item, "/admin/#/collections/news/entries/2026-05-02-plants/index"],
  ])("%o", (entry, address) => expect(formOf(entry.url, [item, group])).toEqual({ address }));

  test("is none for a page of the site itself, and it says where to look", () =>
    expect(formOf("/find/", [item, group])).toEqual({
      words: "No entry has that page to itself. Look for what it shows among the kinds of content.",
    }));

  test("cannot be told while the list of entries is not there, and it says what to do", () =>
    expect(formOf("/services/play-group/", undefined)).toEqual({
      words: "The list of entries did not come. Check your connection and load the page again.",
    }));
});
