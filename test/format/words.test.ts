import { describe, expect, it } from "vitest";
import { hasRightToLeft, withoutDrawn } from "../../src/format/letters.ts";
import { joinAnd, joinOr } from "../../src/format/lists.ts";
import { capital, count, paragraphs, withFullStop, small } from "../../src/format/words.ts";

describe("words", () => {
  it("are joined as they are said", () => {
    expect([joinAnd([]), joinAnd(["a"]), joinAnd(["a", "b"]), joinAnd(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(joinOr(["drop in", "ask"])).toBe("drop in or ask");
  });

  it("agree with their number", () => {
    expect([
      count(0, "service"),
      count(1, "service"),
      count(2, "service"),
      count(2, "entry", "entries"),
      count(1200, "hub"),
    ]).toEqual(["no services", "1 service", "2 services", "2 entries", "1,200 hubs"]);
  });

  it.each([
    ["A professional asks", "a professional asks"],
    ["Ask for yourself", "ask for yourself"],
    ["NHS nurse", "NHS nurse"],
    ["I am worried", "I am worried"],
    ["", ""],
  ])("%s inside a sentence", (text, words) => expect(small(text)).toBe(words));

  it("begin and end a sentence", () => {
    expect(capital("every day")).toBe("Every day");
    expect([withFullStop("Yes"), withFullStop("Yes."), withFullStop("Yes? ")]).toEqual([
      "Yes.",
      "Yes.",
      "Yes?",
    ]);
  });

  it("fall into paragraphs at empty lines", () =>
    expect(paragraphs("One\ntwo\n\n\n three \n")).toEqual(["One\ntwo", "three"]));
});

describe("letters", () => {
  it.each([
    ["𝗞𝗻𝗶𝘁 & 𝓃𝒶𝓉𝓉𝑒𝓇", "Knit & natter"],
    ["Ｔｅａ ２ｐｍ", "Tea 2pm"],
    ["Ⓣⓔⓐ", "Tea"],
    ["Café, ½ price, чай, چائے 🍰", "Café, ½ price, чай, چائے 🍰"],
  ])("%s drawn as symbols are plain ones", (drawn, plain) =>
    expect(withoutDrawn(drawn)).toBe(plain),
  );

  it("of Arabic and Hebrew run from right to left", () =>
    expect(["چائے", "תה", "чай", "tea", "茶"].map(hasRightToLeft)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]));
});
