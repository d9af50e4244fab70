/** Bad examples of pages in other languages and of easy read. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const words =
  "title intro unchecked danger linesTitle askTitle interpreterTitle interpreter phrase";
const language = (change: object) => ({
  ...Object.fromEntries(words.split(" ").map((name) => [name, "Words"])),
  code: "pl",
  name: "Polski",
  english: "Polish",
  lines: [{ helpline: "example-line", text: "Help" }],
  ...change,
});
const said = (...languages: object[]): string[] => {
  site.write("_data/languages.json", JSON.stringify({ languages }));
  return site.sentences();
};
const easy = (...rows: object[]): string[] => {
  site.write("_data/easyread.json", JSON.stringify({ pages: [{ id: "ask", title: "Ask", rows }] }));
  return site.sentences();
};

test("a language without a fault", () => expect(said(language({}))).toEqual([]));
test("a language twice", () =>
  expect(said(language({}), language({}))).toEqual([
    "_data/languages.json, Languages 2: “pl” is here twice. Take one of them out.",
  ]));
test("a code that no address can have", () =>
  expect(said(language({ code: "p l" }))).toEqual([
    "_data/languages.json, Languages 1: “p l” cannot be part of an address. Use small letters, digits and single hyphens.",
  ]));
test("nobody to ring", () =>
  expect(said(language({ lines: [] }))).toEqual([
    "_data/languages.json, Languages 1: “pl” names nobody to ring. Add a helpline.",
  ]));
test("a helpline that is not there", () =>
  expect(said(language({ lines: [{ helpline: "exampel-line", text: "Help" }] }))).toEqual([
    "_data/languages.json, Languages 1: “exampel-line” is not known. Did you mean “example-line”?",
  ]));
test("a line of easy read that is too long", () =>
  expect(
    easy({
      symbol: "phone",
      text: "You can ring this number at any time of the day or night if you want to talk.",
      helpline: "example-line",
    }),
  ).toEqual([
    "_data/easyread.json, Pages 1: “You can ring this number at any time of the day or night if you want to talk.” is longer than 15 words. Say it in two lines.",
  ]));
test("a drawing that is not there", () =>
  expect(easy({ symbol: "rocket", text: "Ring.", helpline: "example-line" })).toHaveLength(1));
