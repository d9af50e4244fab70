/** Bad examples of the files in `_data/`, which editors with more rights change. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DataFile, dataFiles } from "../../../src/model/data/index.ts";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const said = (name: string, change: object): string[] => {
  site.data(name, change);
  return site.sentences();
};

describe("the file itself", () => {
  const files: readonly DataFile[] = Object.values(dataFiles);
  const names = files.filter(({ mayBeAbsent }) => !mayBeAbsent).map(({ name }) => name);
  test.each(names)("%s.json must be there", (name) => {
    site.remove(`_data/${name}.json`);
    expect(site.sentences()).toEqual([`_data/${name}.json: is not there. Put it back.`]);
  });
  test.each([
    ["half of it", '{ "moved": ['],
    ["a comma too many", '{ "moved": [], }'],
    ["a prototype", '{ "moved": [], "__proto__": { "polluted": true } }'],
    ["lists in lists without end", "[".repeat(100_000)],
    ["nothing", ""],
  ])("%s is not JSON for us", (_what, text) => {
    site.write("_data/redirects.json", text);
    expect(site.sentences()).toEqual([
      "_data/redirects.json: is not valid JSON. Undo the last change to it.",
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  test("a byte order mark at its beginning changes nothing", () => {
    site.write("_data/redirects.json", '\uFEFF{ "moved": [] }');
    expect(site.sentences()).toEqual([]);
  });
  test("a list instead of fields", () => {
    site.write("_data/redirects.json", "[]");
    expect(site.sentences()).toEqual([
      "_data/redirects.json: should be a group of named fields. Write one field a line: “name: value”.",
    ]);
  });
  test("faults of several files are told together, beside those of the content", () => {
    site.data("site", { nmae: "x" });
    site.data("taxonomy", { ageGroups: "none" });
    site.write("content/pages/privacy.md", "");
    expect(site.sentences()).toEqual([
      "_data/site.json: has a field “nmae” that is not known. Did you mean “name”?",
      "_data/taxonomy.json, Age groups: should be a list. Write each item on a line of its own, with “- ” in front.",
      "content/pages/privacy.md: does not start with a line of three hyphens (---). Put the fields between two such lines at the top of the file.",
    ]);
  });
});

test("the page that explains hubs is one of the guidance", () => {
  const data = JSON.parse(site.read("_data/site.json")) as object;
  site.write("_data/site.json", JSON.stringify({ ...data, hubsGuide: "no-such-page" }));
  expect(site.sentences()).toEqual([
    "_data/site.json, Page that explains family hubs: “no-such-page” is not known. Choose another.",
  ]);
});

describe("terms, holidays and closures", () => {
  test("need not be there", () => {
    site.write("_data/calendar.json", "{");
    expect(site.sentences()).not.toEqual([]);
    site.remove("_data/calendar.json");
    expect(site.sentences()).toEqual([]);
  });
  test("end after they begin, and name what is there", () => {
    const terms = [{ name: "Spring", from: "2027-03-26", to: "2027-01-05" }];
    const closures = [{ why: "Snow", from: "2027-01-05", to: "2027-01-05", hubs: ["harbor-hub"] }];
    site.write("_data/calendar.json", JSON.stringify({ terms, closures }));
    expect(site.sentences()).toEqual([
      "_data/calendar.json, School terms 1: ends before it begins. Change the first or the last day.",
      "_data/calendar.json, Closed days 1: “harbor-hub” is not known. Choose another.",
    ]);
  });
});

describe("moved pages", () => {
  const moved = (...pairs: [string, string][]): string[] =>
    said("redirects", { moved: pairs.map(([from, to]) => ({ from, to, on: "2026-02-01" })) });
  const own = "Write what comes after the site's name, from / to /.";
  test.each<[string, [string, string][], string[]]>([
    ["a step", [["/old/", "/privacy/"]], []],
    ["a step to a word on a page", [["/old/", "/glossary/#family-hub"]], []],
    [
      "a circle of one",
      [["/old/", "/old/"]],
      ["Moved pages 1 › New address: /old/ leads to itself. Take it out."],
    ],
    [
      "a circle of one by capitals",
      [["/old/", "/Old/"]],
      ["Moved pages 1 › New address: /old/ leads to itself. Take it out."],
    ],
    [
      "a chain",
      [
        ["/a/", "/b/"],
        ["/b/", "/privacy/"],
      ],
      [
        "Moved pages 1 › New address: /a/ leads to /b/, which has moved itself. Name the last address.",
      ],
    ],
    [
      "a circle of two",
      [
        ["/a/", "/b/"],
        ["/b/", "/a/"],
      ],
      [
        "Moved pages 1 › New address: /a/ leads to /b/, which has moved itself. Name the last address.",
        "Moved pages 2 › New address: /b/ leads to /a/, which has moved itself. Name the last address.",
      ],
    ],
    [
      "the same twice",
      [
        ["/a/", "/privacy/"],
        ["/A/", "/news/"],
      ],
      ["Moved pages 2 › Old address: /A/ is here twice. Take one out."],
    ],
    [
      "a page that the site has",
      [["/services/", "/privacy/"]],
      ["Moved pages 1 › Old address: /services/ is a page that the site always has. Take it out."],
    ],
    [
      "another site",
      [["/old/", "https://evil.example/"]],
      [`Moved pages 1 › New address: “https://evil.example/” is not a page of this site. ${own}`],
    ],
    [
      "another site by two slashes",
      [["/old/", "//evil.example/"]],
      [`Moved pages 1 › New address: “//evil.example/” is not a page of this site. ${own}`],
    ],
    [
      "a script",
      [["/old/", "javascript:alert(1)"]],
      [`Moved pages 1 › New address: “javascript:alert(1)” is not a page of this site. ${own}`],
    ],
    [
      "a place above the site",
      [["/old/", "/../etc/"]],
      [`Moved pages 1 › New address: “/../etc/” is not a page of this site. ${own}`],
    ],
    [
      "an old address without a slash at its end",
      [["/old", "/privacy/"]],
      [
        "Moved pages 1 › Old address: “/old” is not the address of a page. Write what stood after the site's name, from / to /.",
      ],
    ],
  ])("%s", (_what, pairs, golden) => {
    expect(moved(...pairs)).toEqual(golden.map((sentence) => `_data/redirects.json, ${sentence}`));
  });
});

describe("lists of the site", () => {
  const need = { id: "play", label: "Play", official: "Play", description: "Play.", icon: "baby" };
  const area = {
    id: "northfield",
    name: "Northfield",
    kind: "ward",
    latitude: 51.1,
    longitude: -0.9,
  };
  test("a need that is there twice", () => {
    expect(said("taxonomy", { needs: [need, need, { ...need, id: "money" }] })).toEqual([
      "_data/taxonomy.json, Needs 2: “play” is here twice. Give one another name.",
    ]);
  });
  test("a need whose name cannot be part of an address", () => {
    expect(said("taxonomy", { needs: [need, { ...need, id: "Money & debt" }] })).toEqual([
      "_data/taxonomy.json, Needs 2: “Money & debt” cannot be part of an address. Use small letters, digits and single hyphens.",
    ]);
  });
  test("an area that is there twice", () => {
    expect(said("places", { areas: [area, area] })).toEqual([
      "_data/places.json, Areas 2: “northfield” is here twice. Give one another name.",
    ]);
  });
  test("an area of another kind", () => {
    expect(said("places", { areas: [{ ...area, kind: "wards" }] })).toEqual([
      "_data/places.json, Areas 1 › Kind: “wards” is not one of the choices. Did you mean “ward”?",
    ]);
  });
  test("bounds the wrong way round", () => {
    expect(said("places", { bounds: { south: 51.2, west: -1, north: 51, east: -0.8 } })).toContain(
      "_data/places.json, Bounds of the place: have no inside: South must be less than North, and West less than East. Correct them.",
    );
  });
  test("a helpline and an area that are not there", () => {
    expect(
      said("site", { urgentHelplines: ["example-lines"], areasFirst: ["somewhere-else"] }),
    ).toEqual([
      "_data/site.json, Helplines named first in every urgent box: “example-lines” is not known. Did you mean “example-line”?",
      "_data/site.json, Areas named first: “somewhere-else” is not known. Choose another.",
    ]);
  });
  test("a helpline of a topic that is not there", () => {
    const urgent = { title: "Ring now", helplines: ["example-lines"] };
    expect(said("taxonomy", { needs: [{ ...need, urgent }] })).toContain(
      "_data/taxonomy.json, Needs 1 › Who to ring first: “example-lines” is not known. Did you mean “example-line”?",
    );
  });
  test("words of danger", () => {
    expect(said("safety", { words: [""] })).toEqual([
      "_data/safety.json, Words that everyday talk uses too 1: is empty. Fill it in or take it out.",
    ]);
  });
  test.each([
    "javascript:alert(1)",
    "//evil.example/",
    "https://evil.example/",
    "find/",
    "/%2e%2e/",
  ])("a menu that leads to %s", (url) => {
    expect(said("navigation", { main: [{ label: "Find help", url }] })).toEqual([
      `_data/navigation.json, At the top 1 › Address on this site: “${url}” is not a page of this site. Write what comes after the site's name, from / to /.`,
    ]);
  });
});

describe("leaving the site", () => {
  test.each([
    [
      "ftp://www.example.org/",
      "“ftp://www.example.org/” is not a web address. Copy it from the address bar, so that it starts with https://",
    ],
    [
      "javascript:alert(1)",
      "“javascript:alert(1)” is not a web address. Copy it from the address bar, so that it starts with https://",
    ],
  ])("%s", (url, golden) => {
    expect(said("site", { exit: { url, title: "Weather" } })).toEqual([
      `_data/site.json, Leave this site › Where it leads: ${golden}`,
    ]);
  });
});

describe("a figure of speech", () => {
  const told = (phrase: string): string[] =>
    said("safety", { figures: [{ kind: "A flat battery", phrases: [phrase] }] });
  test("has words beside each other that can be typed", () =>
    expect(told("phone/laptop dead+flat")).toEqual([]));
  test("is more than one word", () =>
    expect(told("dead")).toEqual([
      "_data/safety.json, Figures of speech › A flat battery: “dead” is one word, which then means nothing anywhere. Write the words beside it too.",
    ]));
  test("has no word that is never found", () =>
    expect(told("phone’s dead")[0]).toContain("“phone’s” in “phone’s dead” is never found."));
});
