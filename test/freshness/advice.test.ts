import { describe, expect, it } from "vitest";
import { NOT_ANSWERED } from "../../src/model/phones/fill.ts";
import { adviceOn, adviceOnAll, deskOf, RULES } from "../../src/freshness/advice/index.ts";
import { linkWords } from "../../src/freshness/advice/link-text.ts";
import { textBlocks } from "../../src/format/markdown.ts";
import { sentencesOf, wordsIn } from "../../src/freshness/advice/sentences.ts";
import type { AnyEntry, CollectionName } from "../../src/model/collections/index.ts";
import { examples } from "../fixtures/examples.ts";
import { entry, exampleLibrary, type Written } from "../fixtures/library.ts";

const LONG = `We ${"walk and ".repeat(13)}rest.`;
const library = exampleLibrary();
const desk = deskOf(library);
const tea: Written = examples.services["toddler-tea"];
const phone = (number: string): Written => ({ ...tea, phones: [{ number }] });
const news: Written = { ...examples.news["2026-10-01-autumn-fair"], expires: undefined };
const [course = {}] = Object.values<Written>(examples.programmes);
const walk: Written = examples.events["2026-11-28-lantern-walk"];
const {
  schedules: [session],
} = examples.services["toddler-tea"];

/** A rule, a seeded example, and the expected advice; undefined for none. */
const cases: readonly (readonly [
  keyof typeof RULES & string,
  string,
  CollectionName,
  Written,
  RegExp | undefined,
])[] = [
  [
    "longSentences",
    "28 words",
    "services",
    { ...tea, applicationProcess: LONG },
    /^How to ask, and what happens next: has a sentence of 28 words \(“We walk and walk and walk …”\)/,
  ],
  [
    "longSentences",
    "28 words in two sentences",
    "services",
    { ...tea, applicationProcess: LONG.replace("and walk and walk", "and walk. We walk") },
    undefined,
  ],
  [
    "longSentences",
    "a long list in the text",
    "services",
    { ...tea, body: `- ${"one two three\n- ".repeat(20)}end` },
    undefined,
  ],
  [
    "longSentences",
    "a long source",
    "services",
    { ...tea, sources: [{ title: LONG.slice(0, 150) }] },
    undefined,
  ],
  [
    "jargon",
    "a word of the glossary",
    "services",
    { ...tea, eligibility: "Anybody in early help." },
    /^Who it is for: uses “Early help” without the meaning.*Words explained/,
  ],
  [
    "jargon",
    "its abbreviation",
    "services",
    { ...tea, eligibility: "Anybody in EH." },
    /uses “EH”/,
  ],
  [
    "jargon",
    "letters inside a word",
    "services",
    { ...tea, eligibility: "BEHIND the quay." },
    undefined,
  ],
  [
    "jargon",
    "a word that the entry explains",
    "services",
    { ...tea, eligibility: "Anybody in early help.", terms: ["early-help"] },
    undefined,
  ],
  [
    "jargon",
    "a word that is linked",
    "news",
    { ...news, body: "Ask for [early help](/glossary/#early-help)." },
    undefined,
  ],
  [
    "jargon",
    "a word in an item of news",
    "news",
    { ...news, body: "Ask for early help." },
    /^The item: uses “Early help” without the meaning\. Use everyday words, or link/,
  ],
  [
    "jargon",
    "guidance for professionals",
    "guidance",
    { ...examples.guidance.consent, body: "Early help." },
    undefined,
  ],
  [
    "missingFacts",
    "nothing said",
    "services",
    { ...tea, costOptions: [], access: [], minimumAge: undefined, maximumAge: undefined },
    /^Cost: is not stated.*\n^From age.*\n^How to get in: /m,
  ],
  ["missingFacts", "all said", "services", tea, undefined],
  ["missingFacts", "a closed service", "services", examples.services["night-walk"], undefined],
  [
    "pastDates",
    "news that has just expired",
    "news",
    { ...news, expires: "2026-11-20" },
    /^Last day on the front page: 2026-11-20 is past/,
  ],
  ["pastDates", "news that expires today", "news", { ...news, expires: "2026-11-21" }, undefined],
  ["pastDates", "news of the archive", "news", { ...news, expires: "2026-10-21" }, undefined],
  [
    "pastDates",
    "an event of last week",
    "events",
    { ...walk, date: "2026-11-14" },
    /^Date: 2026-11-14 is past, and the event is still marked as going ahead/,
  ],
  [
    "pastDates",
    "an event on its last day",
    "events",
    { ...walk, date: "2026-11-14", lastDate: "2026-11-21" },
    undefined,
  ],
  [
    "pastDates",
    "an event put off and forgotten",
    "events",
    { ...walk, date: "2025-11-14", status: "postponed" },
    /Give it its new date/,
  ],
  ["pastDates", "an event of last year", "events", { ...walk, date: "2025-11-14" }, undefined],
  [
    "pastDates",
    "sessions that have ended",
    "services",
    { ...tea, schedules: [{ ...session, validTo: "2026-11-20" }] },
    /^Days and times 1 › Last date, or dates confirmed to: 2026-11-20 is past/,
  ],
  [
    "pastDates",
    "a check on a day to come",
    "services",
    { ...tea, checked: { ...examples.services["baby-circle"].checked, on: "2026-11-22" } },
    /^Last checked › Read on: 2026-11-22 is still to come/,
  ],
  ["phones", "a number as it should be", "services", phone("01632 960001"), undefined],
  [
    "phones",
    "a number in one piece, which is read in its printed form",
    "services",
    phone("01632960001"),
    undefined,
  ],
  [
    "phones",
    "a London number in odd groups",
    "services",
    phone("0207 946 0001"),
    /Write it like 020 7946 0000/,
  ],
  ["phones", "a freephone number", "services", phone("0808 157 0001"), undefined],
  ["phones", "a short freephone number", "services", phone("0800 1111"), undefined],
  [
    "phones",
    "a mobile number",
    "services",
    phone("07700 900001"),
    /belongs to a role or a group, not to a person/,
  ],
  [
    "phones",
    "a number that costs more",
    "services",
    phone("0844 957 0001"),
    /costs more than a local call/,
  ],
  [
    "phones",
    "a number twice",
    "services",
    { ...tea, phones: [{ number: "01632 960001" }, { number: "+44 1632 960001" }] },
    /^Phone numbers 2 › Number: .* is here twice/,
  ],
  [
    "linkText",
    "a link that says find out more",
    "services",
    { ...tea, body: "[Find out more](/hubs/)" },
    /^More about it: has a link that says only “Find out more”/,
  ],
  [
    "linkText",
    "a bold “read more”",
    "services",
    { ...tea, body: "[**Read more …**](/hubs/)" },
    /says only “Read more …”/,
  ],
  [
    "linkText",
    "an address",
    "services",
    { ...tea, body: "[https://example.org/a](https://example.org/a)" },
    /shows an address/,
  ],
  [
    "linkText",
    "a link with a name",
    "services",
    { ...tea, body: "See the [family hubs near here](/hubs/)." },
    undefined,
  ],
  [
    "stoppedNumbers",
    "a number of a line that has closed",
    "services",
    { ...tea, body: `Ring ${NOT_ANSWERED}.` },
    /^More about it: names the number of a line that has closed or stopped/,
  ],
  [
    "wholeRatings",
    "a mark without its scale",
    "programmes",
    { ...course, rating: "3 in July 2016" },
    /is “3 in July 2016”\. Say out of how many/,
  ],
  [
    "wholeRatings",
    "a mark with its scale, and a study in words",
    "programmes",
    { ...course, rating: "4+ out of 4+, Example Foundation, July 2016" },
    undefined,
  ],
  [
    "unnotedAccess",
    "words on access in the summary, none at the place",
    "services",
    { ...tea, locations: [{ name: "The Hall" }], summary: "A hall with a ramp at the door." },
    /is empty, and the text says “ramp”\./,
  ],
  [
    "unnotedAccess",
    "words on access at the place too",
    "services",
    {
      ...tea,
      locations: [{ name: "The Hall", accessibilityNotes: "There is a ramp." }],
      summary: "A hall with a ramp at the door.",
    },
    undefined,
  ],
];

describe("advice to editors", () => {
  it.each(cases)("%s: %s", (name, _what, collection, written, expected) => {
    const one = entry(collection, "2026-01-01-seeded", written) as unknown as AnyEntry;
    const own = adviceOn(one, desk).filter(({ message }) =>
      RULES[name]?.(one, desk).some((hint) => hint.message === message),
    );
    const said = own.map(({ field, message }) => `${field}: ${message}`).join("\n");
    if (expected === undefined) expect(said).toBe("");
    else expect(said).toMatch(expected);
  });

  it("has a seeded example for every rule", () =>
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual(Object.keys(RULES).sort()));
  it("names files, in order", () => {
    const files = adviceOnAll(library).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files).toEqual([...files].sort());
  });
});

describe("sentences", () => {
  it("end at full stops, not at short forms or figures", () =>
    expect(
      sentencesOf(
        "Ask Mrs. Day, e.g. at 9.30 a.m. or later. “Come in!” Then sit. It is £2.50 now.",
      ),
    ).toEqual([
      "Ask Mrs. Day, e.g. at 9.30 a.m. or later.",
      "“Come in!”",
      "Then sit.",
      "It is £2.50 now.",
    ]));
  it("count a number with spaces as one word", () =>
    expect(wordsIn("Ring 01632 960 001 – now.")).toBe(3));
  it("do not run from a heading into the text", () =>
    expect(textBlocks("## What it is\n\nHelp & *more*.\n\n- one\n- two")).toEqual([
      "What it is",
      "Help & more.",
      "one",
      "two",
    ]));
  it("find the words of links", () =>
    expect(linkWords("![x](a.png) [**Here**](/a/) and [there](/b/)")).toEqual(["Here", "there"]));
});
