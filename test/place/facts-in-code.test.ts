/** No fact of this place is in the program: another place runs it with its own content. */
import { describe, expect, it } from "vitest";
import { digits } from "../../src/format/phones.ts";
import { realLibrary } from "../search/library.ts";
import { sourceFiles } from "../source-files.ts";

const { content, data } = realLibrary();

/** The code without its comments, which may give examples. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[^]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

const code = ["src", "scripts"]
  .flatMap((folder) => sourceFiles(folder, /\.(tsx?|mjs|css)$/))
  .map(({ path, text }) => ({ path, text: codeOf(text) }));

/** Names of places that are also words of every day, as “South” of a corner on a map. */
const EVERYDAY: readonly string[] = ["Park", "South"];
/** Names of the place, each found as a whole word with its capitals. */
const names = [
  data.site.name,
  data.site.place,
  ...data.places.areas.map(({ name }) => name),
  ...data.places.towns.map(({ name }) => name),
].filter((name) => !EVERYDAY.includes(name));
const isNamedIn = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`).test(text);

const numbers = [
  ...content.helplines.filter(({ national }) => national !== true),
  ...content.organisations,
  ...content.hubs,
  ...content.services,
]
  .flatMap(({ phones }) => phones.map(({ number }) => digits(number)))
  .filter((number) => number.length > 6);

/** Slugs in quotes, other than those of pages: the program has pages of its own by such names. */
const quotedSlugs = (text: string, slugs: ReadonlySet<string>): readonly string[] =>
  Array.from(
    text.matchAll(/(?<!\b(?:id|class)=)"([a-z\d]+(?:-[a-z\d]+)+)"/g),
    ([, slug = ""]) => slug,
  ).filter((slug) => slugs.has(slug));

const slugs = new Set(
  Object.entries(content)
    .filter(([collection]) => collection !== "pages")
    .flatMap(([, entries]) => entries.map(({ slug }) => slug)),
);
/** An entry with an address of its own in `model/addresses.ts`. */
const OWN_ADDRESS = "for-professionals";

/** Codes of languages in quotes, or as the names of properties. */
const languageCodes = (text: string, codes: ReadonlySet<string>): readonly string[] =>
  Array.from(
    text.matchAll(/"([a-z]{2,3})"|\b([a-z]{2,3}): [{"]/g),
    ([, quoted, key]) => quoted ?? key ?? "",
  ).filter((code) => codes.has(code));

const codes = new Set([
  ...data.languages.languages.map(({ code: own }) => own),
  ...data.thesaurus.rows.flatMap(({ language }) => language ?? []),
]);
/** Words of languages, by which a posted item is read, and an ending of addresses. */
const WITH_CODES = ["src/format/markdown.ts", "src/newsletter/questions/private-words.ts"];

/** Where some words are in the code, in any case. */
const places = (words: string, has: (text: string, words: string) => boolean): string[] =>
  code.filter(({ text }) => has(text.toLowerCase(), words.toLowerCase())).map(({ path }) => path);

describe("the program", () => {
  it.each(names)("does not name %s", (name) =>
    expect(code.filter(({ text }) => isNamedIn(text, name)).map(({ path }) => path)).toEqual([]),
  );
  it("holds no phone number of an entry", () => {
    expect(numbers.length).toBeGreaterThan(20);
    const all = code.map(({ path, text }) => ({ path, own: text.replace(/\D/g, "") }));
    expect(
      all.flatMap(({ path, own }) =>
        numbers.filter((number) => own.includes(number)).map((number) => `${path}: ${number}`),
      ),
    ).toEqual([]);
  });
  it("holds no postcode of the place", () => {
    const codes = data.places.outcodes.map(({ code: outcode }) => outcode);
    expect(codes.length).toBeGreaterThan(0);
    for (const outcode of codes)
      expect(
        places(outcode, (text, words) => text.includes(`${words} `)),
        outcode,
      ).toEqual([]);
  });
  it("names no entry, but those with an address of their own", () => {
    const found = code.flatMap(({ path, text }) =>
      quotedSlugs(text, slugs)
        .filter((slug) => slug !== OWN_ADDRESS)
        .map((slug) => `${path}: ${slug}`),
    );
    expect(found).toEqual([]);
  });
  it("has no rule for one of the languages", () => {
    const found = code.filter(({ text }) => languageCodes(text, codes).length > 0);
    expect(found.map(({ path }) => path)).toEqual(WITH_CODES);
  });
});

describe("a seeded fault is found", () => {
  it.each(names)("the name %s, as a whole word with its capitals", (name) => {
    expect(isNamedIn(`const TOWN = "${name}";`, name)).toBe(true);
    expect(isNamedIn(`const TOWN = "${name}x";`, name)).toBe(false);
    expect(isNamedIn(`const TOWN = "${name.toLowerCase()}";`, name)).toBe(false);
  });
  it.each([
    ['const EXPLAINED = "hubs-explained";', ["hubs-explained"]],
    ['<section id="hubs-explained">', []],
    ['import { a } from "./hubs-explained.ts";', []],
  ])("an entry in %s", (text, found) =>
    expect(quotedSlugs(text, new Set(["hubs-explained"]))).toEqual(found),
  );
  it.each([
    ['languageOf(one) === "pl"', ["pl"]],
    ['const FORM_OF = { ckb: "ku" };', ["ckb"]],
    ['const order = ["en"];', []],
    ["const pl = 3;", []],
  ])("a language in %s", (text, found) =>
    expect(languageCodes(text, new Set(["pl", "ckb"]))).toEqual(found),
  );
});
