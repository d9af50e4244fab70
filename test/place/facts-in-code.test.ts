/** No fact of this place stands in the program: another place runs it with its own content. */
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

/** Names that are no word of every day: of two words or more, or long. */
const names = [
  data.site.name,
  data.site.place,
  ...data.places.areas.map(({ name }) => name),
  ...data.places.towns.map(({ name }) => name),
].filter((name) => /\s/.test(name) || name.length > 7);

const numbers = content.helplines
  .filter(({ national }) => national !== true)
  .flatMap(({ phones }) => phones.map(({ number }) => digits(number)))
  .filter((number) => number.length > 6);

/** Where some words stand in the code, in any case. */
const places = (words: string, has: (text: string, words: string) => boolean): string[] =>
  code.filter(({ text }) => has(text.toLowerCase(), words.toLowerCase())).map(({ path }) => path);

describe("the program", () => {
  it.each(names)("does not name %s", (name) =>
    expect(places(name, (text, words) => text.includes(words))).toEqual([]),
  );
  it.each(numbers)("does not hold the number %s", (number) =>
    expect(places(number, (text, words) => text.replace(/\D/g, "").includes(words))).toEqual([]),
  );
  it("holds no postcode of the place", () => {
    const codes = data.places.outcodes.map(({ code: outcode }) => outcode);
    expect(codes.length).toBeGreaterThan(0);
    for (const outcode of codes)
      expect(
        places(outcode, (text, words) => text.includes(`${words} `)),
        outcode,
      ).toEqual([]);
  });
});
