/**
 * A number that leads to a desk by its option is never printed without one: without “then option 2”
 * a caller about a child in danger reaches another desk.
 */
import { load } from "cheerio";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { dialled } from "../../src/model/fields/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { phoneBook, lineRows, ownRows } from "../../src/model/phones/phone-book.ts";
import { siteFolder } from "./built-site.ts";

const root = join(import.meta.dirname, "../..");
const { content } = loadContent(root);
const entries = Object.values(content).flat();
const held = phoneBook(entries);

/** Numbers as written, of which every line has an option. */
const withOption = entries
  .filter(({ collection }) => collection === "helplines")
  .flatMap((entry) => ownRows(entry).map((row) => ({ entry, row })))
  .filter(({ entry }) => lineRows(entry).every(({ extension }) => extension !== undefined))
  .map(({ row }) => row.number)
  .filter((number) => held.byNumber.has(dialled(number)));

/** Texts in which the number is followed by no option, with some words around it. */
function bareNumbers(words: string, number: string): string[] {
  const told = words.replace(/\s+/g, " ");
  return told
    .split(number)
    .slice(1)
    .filter((rest) => !/^[,.:]? ?(?:and )?(?:then |choose )?option \d/i.test(rest))
    .map((rest) => `${number}${rest.slice(0, 40)}`);
}

const wordsOf = (html: string): string => {
  // What is shown without script is text to a parser that runs scripts.
  const $ = load(html.replace(/<\/?noscript>/g, ""));
  $("script, style, template, option").remove();
  return $("body").text();
};

describe("numbers with an option", () => {
  it("are seen when they are alone", () => {
    expect(bareNumbers("Ring 01632 960001 today", "01632 960001")).toHaveLength(1);
    expect(bareNumbers("Ring 01632\n960001, then option 2.", "01632 960001")).toEqual([]);
  });

  it("are on this site", () => expect(withOption).not.toEqual([]));

  it("are beside it in every page and message", () => {
    const folder = siteFolder();
    const bare = filesIn(folder)
      .filter((file) => /\.(?:html|txt)$/.test(file) && !/^(?:admin|pagefind)\//.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), "utf8");
        const words = file.endsWith(".html") ? wordsOf(text) : text;
        return withOption.flatMap((number) =>
          bareNumbers(words, number).map((found) => `${file}: ${found}`),
        );
      });
    expect(bare).toEqual([]);
  });
});
