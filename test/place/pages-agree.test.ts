/** Pages of this place that tell of one thing tell it alike, and send nobody to a dead end. */
import { describe, expect, it } from "vitest";
import { MAX_COLUMNS } from "../../src/components/compare-columns/compare-columns.tsx";
import { whenText } from "../../src/components/entry-card/card-facts.ts";
import { shortHours } from "../../src/format/phones.ts";
import { guideUrl } from "../../src/model/addresses.ts";
import { youngStart } from "../../src/pages/early-help/starts.tsx";
import { familyProgrammes } from "../../src/pages/programmes/family-programmes.ts";
import { html } from "../pages/markup.ts";
import { help, keys, library } from "./help-for-text.ts";

const { content, data } = library;
const all = Object.values(content).flat();
const LINE = "childrens-services";

/** Each text of an entry: fields, steps and paragraphs. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? value.split("\n\n")
    : Array.isArray(value)
      ? value.flatMap(textsOf)
      : typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([name, inner]) =>
            name === "sources" || name === "searchWords" ? [] : textsOf(inner),
          )
        : [];

/** Files of entries of which a text passes. */
const filesWith = (entries: readonly { readonly file: string }[], is: (text: string) => boolean) =>
  entries.filter((entry) => textsOf(entry).some(is)).map(({ file }) => file);

describe("a young person with nowhere to stay", () => {
  const ending = data.guide.endings.find(({ youngStart: words }) => words !== undefined);
  const page = content.guidance.find(({ slug }) => slug === "places-to-go");
  it("is told the same at the end of the guide and among the places to go", () => {
    const told = (page?.body ?? "").replace(/ on \d[\d ]*(?:, then option \d)?/g, "");
    const sentences = (ending?.text ?? "").split(/(?<=\.) /);
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !told.includes(sentence))).toEqual([]);
  });
  it("finds it from the first page for young people", () =>
    expect(html(youngStart(library))).toContain(
      `href="${guideUrl(data.guide, ending?.id ?? "")}"`,
    ));
  it("is sent to nobody of whom no number and no website is known", () => {
    const tonight = data.taxonomy.needs.flatMap(({ today }) =>
      /tonight/.test(today?.question ?? "") ? (today?.services ?? []) : [],
    );
    const named = [
      ...(ending?.links ?? []).map(({ url }) => url),
      ...library.entries("services", tonight).map(({ url }) => url),
    ];
    const unreachable = content.services.filter(
      ({ phones, website, email, locations }) =>
        phones.length === 0 &&
        website === undefined &&
        email === undefined &&
        !locations.some(({ postcode }) => postcode !== undefined),
    );
    expect(unreachable.length).toBeGreaterThan(0);
    expect(unreachable.filter(({ url }) => named.includes(url)).map(({ slug }) => slug)).toEqual(
      [],
    );
  });
});

describe("whom Childline tells", () => {
  const RULE =
    "Childline tells somebody if you ask, or if a life is in danger. It also does if the person who hurts you works with other children, or if you are badly hurting somebody. Otherwise it stays private.";
  it("is told in one sentence wherever Childline is called private", () => {
    const isPrivate = (text: string): boolean =>
      /\bChildline\b/.test(text) && /\b(?:private|confidential)\b/.test(text);
    const files = [...filesWith(all, isPrivate), "content/helplines/childline.md"];
    const withRule = filesWith(all, (text) => text.includes(RULE));
    expect(withRule.length).toBeGreaterThan(2);
    expect(files.filter((file) => !withRule.includes(file))).toEqual([]);
  });
  it("is told in no other words", () =>
    expect(
      filesWith(all, (text) => /\bmay have to tell somebody to keep you safe\b/.test(text)),
    ).toEqual([]));
});

describe("somebody who works with children", () => {
  const pages = [
    ...content.guidance.filter(({ audience }) => audience === "professional"),
    ...content.campaigns,
  ];
  it("is told to ring now, not some time that day, where serious harm is likely", () => {
    expect(
      filesWith(pages, (text) =>
        text
          .split(/(?<=[.?]) (?=[A-Z])/)
          .some(
            (_sentence, at, sentences) =>
              /\b(?:serious|significant)(?:ly)? harm/i.test(sentences[at] ?? "") &&
              /\bsame day\b/.test(`${sentences[at]} ${sentences[at + 1] ?? ""}`),
          ),
      ),
    ).toEqual([]);
    expect(filesWith(pages, (text) => /[Ss]erious harm likely\? Ring now/.test(text))).not.toEqual(
      [],
    );
  });
  it("is told what to do as the lead, wherever the lead is to be asked", () => {
    const asks = filesWith(pages, (text) => /\b(?:your|own) safeguarding lead\b/.test(text));
    expect(asks.length).toBeGreaterThan(3);
    expect(
      asks.filter(
        (file) => !filesWith(pages, (text) => /\byou are the lead\b/.test(text)).includes(file),
      ),
    ).toEqual([]);
  });
  it("may go to the LADO at any time, and reads of no order that is not known here", () => {
    const about = filesWith(pages, (text) => /\bask for the \**LADO/.test(text));
    const atAnyTime = filesWith(pages, (text) => /\bAt any time\b.*\bLADO\b/.test(text));
    expect(about.length).toBeGreaterThan(1);
    expect(about.filter((file) => !atAnyTime.includes(file))).toEqual([]);
    const ordered = (text: string) =>
      /\bLADO\b/.test(text) && /\b[Tt]ell your safeguarding lead\b/.test(text);
    expect(filesWith(pages, ordered)).toEqual([]);
  });
});

describe("the hours of children’s services", () => {
  const line = library.entry("helplines", LINE);
  const words = shortHours(line.hours ?? "");
  it("are the same on its card as on its page, and known to the search box", () => {
    expect(words).not.toBe("");
    expect(whenText(library.entry("services", LINE), library)).toBe(words);
    // The search box has no room for them, and does not call them unknown.
    expect(help.said?.map((number) => keys[number])).toContain(`helplines/${LINE}`);
  });
});

it("all programmes for families can be put side by side", () =>
  expect(familyProgrammes(library).length).toBeLessThanOrEqual(MAX_COLUMNS));

it("bleeding or pain in pregnancy names 999, then the maternity number, then 111", () => {
  const told = all
    .flatMap(textsOf)
    .filter((text) => /\bbleeding\b/.test(text) && /\bbaby\b/.test(text));
  expect(told.length).toBeGreaterThan(0);
  for (const text of told)
    expect(text).toMatch(/In an emergency, ring 999\b.*\bmaternity number\b.*\b111\b/);
});
