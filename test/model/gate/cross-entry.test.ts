/** Faults between entries that are valid by themselves. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CollectionName } from "../../../src/model/collections/index.ts";
import { changed, entryPath, entryWith, makeSite, picturesOf } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

function add(collection: CollectionName, slug: string, change = "---\n---\n", index = 1): void {
  site.write(entryPath(collection, slug), entryWith(collection, change, index));
}

describe("addresses", () => {
  test("a page and a campaign", () => {
    add("pages", "play-week");
    add("campaigns", "play-week");
    expect(site.sentences()).toEqual([
      "content/pages/play-week.md: would have the address /play-week/, which belongs to the campaign “Example campaign” (content/campaigns/play-week.md). Write it again as a new entry with another name, and take this one off the site.",
    ]);
  });
  test("a tip and a page of the partnership cannot meet, but a page of professionals and a list can", () => {
    add("guidance", "professionals", "---\naudience: family\n---\n");
    add("guidance", "for-professionals", "---\naudience: professional\n---\n");
    expect(site.sentences()).toEqual([
      "content/guidance/professionals.md: would have the address /early-help/professionals/, which belongs to the guidance page “Ask for help” (content/guidance/for-professionals.md). Write it again as a new entry with another name, and take this one off the site.",
    ]);
  });
  test.each([
    ["pages", "find"],
    ["pages", "glossary"],
    ["campaigns", "services"],
    ["pages", "news"],
  ] as const)("%s/%s, which the site itself has", (collection, slug) => {
    add(collection, slug);
    expect(site.sentences()).toEqual([
      `content/${collection}/${slug}.md: would have the address /${slug}/, which the site needs for a page of its own. Write it again as a new entry with another name, and take this one off the site.`,
    ]);
  });
  test.each([
    ["pages", "admin", "/admin/"],
    ["pages", "pagefind", "/pagefind/"],
    ["news", "2026", "/news/2026/"],
  ] as const)("%s/%s, which the site keeps for itself", (collection, slug, url) => {
    add(collection, slug);
    if (collection === "news")
      for (const { name, bytes } of picturesOf(collection))
        site.write(`content/news/2026/${name}`, bytes);
    expect(site.sentences()).toEqual([
      `${entryPath(collection, slug)}: would have the address ${url}, which the site needs for a page of its own. Write it again as a new entry with another name, and take this one off the site.`,
    ]);
  });
  test("an address that has moved away", () => {
    add("pages", "old-privacy");
    expect(site.sentences()).toEqual([
      "content/pages/old-privacy.md: would have the address /old-privacy/, which belongs to a page that has moved (_data/redirects.json). Write it again as a new entry with another name, and take this one off the site.",
    ]);
  });
});

describe("identifiers", () => {
  const id = "id: 00000000-0000-4000-8000-000000000002";
  test("the same in two collections", () => {
    add("hubs", "second-hub", `---\n${id}\n---\n`);
    expect(site.sentences()).toEqual([
      "content/services/play-group.md, Identifier: is the same as in the family hub “Example hub” (content/hubs/second-hub.md). Save the entry in the editor: this box then fills itself.",
    ]);
  });
  test("the same in three entries", () => {
    add("services", "a", `---\n${id}\n---\n`);
    add("services", "b", `---\n${id}\nphones: []\n---\n`);
    expect(site.sentences()).toHaveLength(2);
  });
});

test("two first pages of a section", () => {
  add("about", "a", "---\nkind: start\n---\n");
  add("about", "b", "---\nkind: start\n---\n");
  expect(site.sentences()).toEqual([
    "content/about/b.md, Kind of page: is “start”, and so is that of the page on the partnership “How it began” (content/about/a.md). Only one page can be the first.",
    "content/about/how-it-began.md, First page of its section: should be “a”, the name of the first page. Choose it.",
  ]);
});

test("a page that is not under the first page, and a first page under another", () => {
  add("about", "a", "---\nkind: start\n---\n");
  site.write(
    "content/about/how-it-began.md",
    changed(site.read("content/about/how-it-began.md"), "---\nunder: a\n---\n"),
  );
  expect(site.sentences()).toEqual([]);
  expect(site.load().content.about.map(({ url }) => url)).toEqual(["/a/", "/a/how-it-began/"]);
  add("about", "a", "---\nkind: start\nunder: how-it-began\n---\n");
  expect(site.sentences()).toEqual([
    "content/about/a.md, First page of its section: is filled in, but this is the first page. Leave it empty.",
  ]);
});

describe("a file with a fault", () => {
  test("is still known by its name to others", () => {
    site.write(
      "content/hubs/example-hub.md",
      changed(site.read("content/hubs/example-hub.md"), "---\nname:\n---\n"),
    );
    expect(site.sentences()).toEqual([
      "content/hubs/example-hub.md, Name: is missing. Fill it in.",
    ]);
  });
  test("has all its faults told at once, whichever check finds them", () => {
    add(
      "services",
      "many-faults",
      `---
name:
organisation: example-familys
website: ftp://www.example.org
minimumAge: 9
maximumAge: 3
phones:
  - number: 101
hubs:
  - example-hub
  - exampel-hub
locations:
  - latitude: 40
    longitude: -0.9
checked:
  on: 2026-04-01
  by: Site editor
  nextDue: 2026-03-01
  confidence: sure
---

[Here](http://www.example.org) and <b>there</b>.
`,
    );
    expect(site.sentences()).toEqual(
      [
        "Name: is missing. Fill it in.",
        "Phone numbers 1 › Number: is read as 101, so a first 0 is lost. Open it in the editor, write the number as it is dialled, like 01632 960000, and save.",
        "Website: “ftp://www.example.org” is not a web address. Copy it from the address bar, so that it starts with https://",
        "Last checked › How sure we are: “sure” is not one of the choices. Choose one of: confirmed, reported, not confirmed.",
        "More about it: at “Here and there.”: contains “<b>”, which is code for a web page. Take it out and write plain words.",
        "More about it: at “Here and there.”: contains “</b>”, which is code for a web page. Take it out and write plain words.",
        "More about it: at “Here and there.”: has a link with the words “Here”. Say where it leads.",
        "Up to age (years): 3 is below the youngest age, 9. Change one of them.",
        "Who runs it: “example-familys” is not the name of anything under “Organisations and groups”. Did you mean “example-families”?",
        "Family hubs it works from 2: “exampel-hub” is not the name of anything under “Family hubs”. Did you mean “example-hub”?",
        "Places 1 › Latitude: 40, -0.9 lies outside the place (latitude 51 to 51.2, longitude -1 to -0.8). Correct it or leave both empty.",
      ].map((sentence) => `content/services/many-faults.md, ${sentence}`),
    );
  });
  test("keeps out of the content, and the others stay", () => {
    add("services", "bad", "---\nname:\n---\n");
    const { content } = site.load();
    expect(content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
  });
});

test("the faultless site gives one checked entry or two in every collection, with its address", () => {
  const { content, data, problems } = site.load();
  expect(problems).toEqual([]);
  expect(data?.site.name).toBe("Together for Exampleton");
  expect(
    Object.fromEntries(
      Object.entries(content).map(([name, entries]) => [name, entries.map(({ url }) => url)]),
    ),
  ).toEqual({
    news: ["/news/2026-05-02-plant-swap/"],
    events: ["/whats-on/2026-06-20-fun-day/"],
    services: ["/services/play-group/"],
    hubs: ["/hubs/example-hub/"],
    programmes: ["/programmes/example-course/"],
    helplines: ["/urgent-help/#example-line"],
    organisations: ["/organisations/example-families/"],
    campaigns: ["/example-campaign/"],
    tips: ["/example-campaign/sing-at-bath-time/"],
    guidance: ["/early-help/ask-for-help/", "/early-help/professionals/ask-with-a-family/"],
    levels: ["/early-help/levels/a-little-extra/"],
    about: ["/how-it-began/"],
    pages: [
      "/about/",
      "/accessibility/",
      "/post-an-item/",
      "/privacy/",
      "/staying-safe-online/",
      "/urgent-help/",
    ],
    glossary: ["/glossary/#family-hub"],
  });
});
