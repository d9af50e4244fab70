/** What this place's own content must show. Each rule has a seeded fault. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { forAge, forNeed } from "../../src/directory/lists.ts";
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { campaignRoutes } from "../../src/site/routes/campaigns.ts";
import { directoryRoutes } from "../../src/site/routes/directory.ts";
import { earlyHelpRoutes } from "../../src/site/routes/early-help.ts";
import { sitePageRoutes } from "../../src/site/routes/site-pages.ts";
import { html } from "../pages/markup.ts";
import { realLibrary } from "../search/library.ts";
import {
  abbreviationsIn,
  bareFigures,
  copied,
  hasDirectStep,
  hasNextStep,
  holdsFigure,
  runsOf,
  textsOf,
} from "./must-show.ts";

const library = realLibrary();
const { content, data } = library;
const entries = Object.values(content).flat() as readonly AnyEntry[];

describe("every level, age and topic", () => {
  it.each(content.levels.map(({ slug }) => slug))("level %s has services of its own", (slug) =>
    expect(
      content.services.filter(({ levels, status }) => status === "active" && levels.includes(slug))
        .length,
    ).toBeGreaterThan(0),
  );
  it.each(data.taxonomy.ageGroups.map(({ id }) => id))("age %s has services of its own", (id) =>
    expect(
      forAge(library.ageGroup(id), library).suits.filter(({ status }) => status === "active")
        .length,
    ).toBeGreaterThan(0),
  );
  it.each(data.taxonomy.needs.map(({ id }) => id))("topic %s has something to go to", (id) => {
    const { entries: listed, helplines } = forNeed(library.need(id), library);
    expect(listed.length + helplines.length).toBeGreaterThan(0);
  });
});

describe("every figure", () => {
  // Pages about the site itself have no sources: their figures are its own.
  const told = entries.filter(({ collection }) => collection !== "pages");
  it("has its year and its source", () => expect(told.flatMap(bareFigures)).toEqual([]));
  it.each([
    ["25% of parents", true],
    ["17,734 calls", true],
    ["up to £500", true],
    ["1 in 10 children", true],
    ["Ring 999, or {phone:nhs-111}.", false],
    ["In 2019 they met.", false],
    ["Ring 01632 960123 at DN31 2ES", false],
  ])("“%s” is a figure: %s", (text, is) => expect(holdsFigure(text)).toBe(is));
  it("without a year, or on an entry without a source, is seen", () => {
    const [service] = content.services;
    if (service === undefined) throw new Error("There is no service.");
    expect(bareFigures({ ...service, summary: "It helps 25% of parents." })).toHaveLength(1);
    expect(
      bareFigures({
        ...service,
        summary: "In 2019 it helped 25% of parents.",
        sources: [],
        body: "",
      }),
    ).toHaveLength(1);
  });
});

/** Names and everyday short forms that need no explanation here; each is said in full beside it. */
const PLAIN = [
  "AA",
  "BBC",
  "CARE",
  "EASS",
  "EHRC",
  "EMU",
  "FLAG",
  "GO",
  "HAF",
  "OK",
  "PDF",
  "SHOUT",
  "SLC",
  "UK",
  "WCAG",
  "YMCA",
  "QR",
  "GOV",
  "LGBT",
];

describe("every short form", () => {
  const explained = content.glossary.flatMap(({ term, abbreviation, meaning }) => [
    ...abbreviationsIn(`${term} ${abbreviation ?? ""} ${meaning}`),
  ]);
  const known = new Set([...PLAIN, ...explained]);
  const unknown = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => abbreviationsIn(text).filter((short) => !known.has(short)));
  it("is in the glossary", () =>
    expect(
      entries.flatMap((entry) =>
        unknown(textsOf(entry)).map((short) => `${entry.collection}/${entry.slug}: ${short}`),
      ),
    ).toEqual([]));
  it("is reported when it is not in the glossary", () =>
    expect(unknown(["Ask for a QZX."])).toEqual(["QZX"]));
});

describe("every page of an entry", () => {
  const urls = new Set(
    entries.filter(({ collection }) => collection !== "news").map(({ url }) => url),
  );
  const pages = [campaignRoutes, directoryRoutes, earlyHelpRoutes, sitePageRoutes]
    .flatMap((routes) => routes(library))
    .flatMap((route) => (route.kind === "page" && urls.has(route.url) ? [route] : []));
  it("has a next step: a person, a number, a form or a place", () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter(({ view }) => !hasNextStep(html(view()))).map(({ url }) => url)).toEqual(
      [],
    );
  });
  it("of help has it on the page itself", () =>
    expect(
      pages
        .filter(({ url }) => /^\/(?:services|hubs|programmes|early-help|young-people)\//.test(url))
        .filter(({ view }) => !hasDirectStep(html(view())))
        .map(({ url }) => url),
    ).toEqual([]));
  it("that only leads on has no direct step", () =>
    expect(hasDirectStep('<a href="/find/">Find help</a>')).toBe(false));
  it.each([
    ["<main><p>Words.</p></main>", false],
    ['<details class="sources"><a href="tel:01632960123">x</a></details>', false],
    ['<p><a href="tel:01632960123">Ring</a></p>', true],
    ['<p><a href="/find/">Find help</a></p>', true],
  ])("%s leads on: %s", (page, leads) => expect(hasNextStep(page)).toBe(leads));
});

/** Folders of texts that the content was made from; they are no part of the project. */
const sources = process.env["SOURCE_TEXTS"] ?? "";
const facts = process.env["SOURCE_FACTS"] ?? "";

/** Names and terms with one wording. */
const NAMES = [
  "Yarborough Academy, Wellspring, Phoenix Park, Ormiston Maritime and Queen Mary Infants",
  "Signs of Safety, restorative practice, family group conferencing",
  "NSPCC, North East Lincolnshire Council, the Local Safeguarding",
  "healthy relationships, my body and being safe",
  ...entries.flatMap((entry) => ("name" in entry ? [entry.name] : [])),
  ...content.glossary.map(({ term }) => term),
];

describe.skipIf(!existsSync(sources))("no sentence of the sources (SOURCE_TEXTS)", () => {
  const theirs = existsSync(sources)
    ? runsOf(
        readdirSync(sources)
          .map((file) => readFileSync(join(sources, file), "utf8"))
          .join(" "),
      )
    : new Set<string>();
  it("is in our content", () =>
    expect(
      entries.flatMap((entry) =>
        textsOf(entry).flatMap((text) =>
          copied(text, theirs, NAMES)
            .slice(0, 1)
            .map((run) => `${entry.collection}/${entry.slug}: ${run}`),
        ),
      ),
    ).toEqual([]));
});

describe("a sentence of somebody else's", () => {
  const theirs = runsOf("The quick brown fox jumps over the lazy dog near the old river bank.");
  it("is seen, with other signs between its words", () =>
    expect(
      copied("We say: the quick, brown fox jumps over the lazy dog near it.", theirs, []).length,
    ).toBeGreaterThan(0));
  it("is none when it is a name", () =>
    expect(
      copied("Ask The Quick Brown Fox Jumps Over The Lazy Dog.", theirs, [
        "The Quick Brown Fox Jumps Over The Lazy Dog",
      ]),
    ).toEqual([]));
});

interface Fact {
  readonly value: string;
}

/** Values that must not be published, from lists of facts. */
function heldBack(value: unknown): readonly Fact[] {
  if (value === null || typeof value !== "object") return [];
  const record = value as Readonly<Record<string, unknown>>;
  const own = record["publish"] === "no" && record["value"] !== undefined;
  return [
    ...(own ? [{ value: String(record["value"]) }] : []),
    ...Object.values(record).flatMap(heldBack),
  ];
}

/** What of such a value would give it away: the whole of it, its numbers and addresses. */
const tracesOf = (value: string): readonly string[] =>
  [value, ...(value.match(/0\d[\d ]{8,}\d|[A-Z]{1,2}\d{1,2} \d[A-Z]{2}|\S+@\S+/g) ?? [])].filter(
    ({ length }) => length > 4,
  );

describe.skipIf(!existsSync(facts))("no fact that must not be published (SOURCE_FACTS)", () => {
  it("is in the content or the data", () => {
    const all = JSON.stringify([content, data]).toLowerCase();
    const held = existsSync(facts)
      ? readdirSync(facts)
          .filter((file) => file.endsWith(".json"))
          .flatMap((file) => heldBack(JSON.parse(readFileSync(join(facts, file), "utf8"))))
      : [];
    expect(held.length).toBeGreaterThan(0);
    expect(
      held.flatMap(({ value }) =>
        tracesOf(value).filter((trace) => all.includes(trace.toLowerCase())),
      ),
    ).toEqual([]);
  });
});

describe("a fact that must not be published", () => {
  it("is found by its number", () =>
    expect(
      heldBack({ a: [{ value: "ring 01632 960123", publish: "no" }] }).flatMap(({ value }) =>
        tracesOf(value),
      ),
    ).toContain("01632 960123"));
});
