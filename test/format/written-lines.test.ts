import { describe, expect, it } from "vitest";
import { joinWrapped, linesAsMarkdown } from "../../src/format/written-lines.ts";
import { renderMarkdown } from "../../src/format/markdown.ts";

describe("lines that a program wrapped", () => {
  it.each([
    [
      "a mail of 72 characters",
      "We are a small group of parents and carers who meet in the back room of\nExample Hall. Come as you are and stay as long as you like, with or\nwithout a baby.",
      "We are a small group of parents and carers who meet in the back room of Example Hall. Come as you are and stay as long as you like, with or without a baby.",
    ],
    [
      "a narrow column with words broken",
      "Our allot-\nment is open to every-\nbody who likes to\ndig.",
      "Our allotment is open to everybody who likes to dig.",
    ],
    [
      "a hyphen of the word's own",
      "Come to our drop-\nin on Mondays",
      "Come to our drop-in on Mondays",
    ],
    [
      "a line that goes on in small letters",
      "Please bring a coat, a hat and something warm to drink for yourself and\nfor your child",
      "Please bring a coat, a hat and something warm to drink for yourself and for your child",
    ],
  ])("are joined: %s", (_, written, joined) => {
    expect(joinWrapped(written)).toBe(joined);
  });

  it.each([
    ["short lines", "Toy swap\nFriday 4 December\nFree"],
    [
      "long lines of unlike length",
      "Mon 7 Dec: toddler group with songs, toast and a story at ten\nTue 8 Dec: baby weigh-in\nWed 9 Dec: cooking together, bring an apron and a large bowl",
    ],
    ["items of a list", "- tea\n- toast and jam"],
    ["paragraphs", "One.\n\nTwo."],
    ["a day with a dash at the end", "Open from 10 -\nall welcome"],
  ])("and others stay: %s", (_, written) => {
    expect(joinWrapped(written)).toBe(written);
  });
});

describe("plain words as Markdown", () => {
  const lines = (text: string): string[] =>
    renderMarkdown(linesAsMarkdown(text))
      .split(/<\/(?:p|li|h2)>/)
      .map((part) => part.replace(/<[^>]+>/g, "").trim())
      .filter((part) => part !== "");

  it.each([
    ["lines of a poster", "Toy swap\nFriday 4 December\nFree", 3],
    ["bullets", "We have:\n• tea\n· toast\nSee you there", 4],
    ["one emoji before each", "We have:\n🔹 tea\n🔹 toast\n🔹 time", 4],
    ["numbers", "1. Ring us\n2. Come\nBye", 3],
  ])("keep their lines: %s", (_, text, count) => {
    expect(lines(text)).toHaveLength(count);
  });

  it("are a list where every line begins with the same emoji", () => {
    expect(linesAsMarkdown("👉 Songs\n👉 Toast")).toBe("- Songs\n- Toast");
    expect(linesAsMarkdown("📅 Monday\n📍 The hall")).toBe("📅 Monday\n\n📍 The hall");
  });

  it("keep the second line of an item in the item", () => {
    expect(linesAsMarkdown("- Songs\n  and rhymes\n- Toast")).toBe(
      "- Songs\n  and rhymes\n- Toast",
    );
  });
});
