import { describe, expect, it } from "vitest";
import { endsInWord, fold, joined, stem, stemsOf, wordsOf } from "../../src/search/tokenizer.ts";
import { editDistance } from "../../src/format/edit-distance.ts";
import { meantWords, nearWords, editsAllowed } from "../../src/search/spelling.ts";

describe("one spelling", () => {
  it.each([
    ["Mum’s CAFÉ", "mums cafe"],
    ["łóżeczko", "lozeczko"],
    ["Sauskelnės", "sauskelnes"],
    ["violență școală", "violenta scoala"],
    ["şcoală ţ", "scoala t"],
    ["violência", "violencia"],
    ["إِهْمَال", "اهمال"],
    ["مدرسة", "مدرسه"],
    ["مستشفى", "مستشفي"],
    ["طـــعام", "طعام"],
  ])("of %s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("takes signs for gaps", () =>
    expect(wordsOf("<b>0–5s</b>, self-harm!")).toEqual(["b", "0", "5s", "b", "self", "harm"]));
  it("leaves small words out", () =>
    expect(stemsOf("I have no money for food")).toEqual(["money", "food"]));
  it("keeps them when there is nothing else", () =>
    expect(stemsOf("what do I do")).toHaveLength(4));
  it("joins neighbours", () =>
    expect(joined(["duke", "york", "garden"])).toEqual(["dukeyork", "yorkgarden"]));
});

describe("the end of a text", () => {
  it.each(["food", "food2", "café", "żł", "العنف", "a 𐌰"])("is within a word: %s", (text) =>
    expect(endsInWord(text)).toBe(true),
  );
  it.each(["", "food ", "food.", "(food)", "food…", "food’", "🙂"])("is not: %s", (text) =>
    expect(endsInWord(text)).toBe(false),
  );
});

describe("stems", () => {
  it.each(["constructor", "prototype", "valueof"])(
    "of words that programs have names for too are words: %s",
    (word) => {
      expect(typeof stem(word)).toBe("string");
      expect(stemsOf(word)).toEqual([stem(word)]);
    },
  );
  it.each([
    ["nappies", "nappy"],
    ["bullied", "bullying"],
    ["depressed", "depression"],
    ["pregnancy", "pregnant"],
    ["children", "child"],
    ["womens", "woman"],
    ["homelessness", "homeless"],
    ["neglected", "neglect"],
    ["violence", "violent"],
    ["volunteers", "volunteering"],
    ["الطعام", "طعام"],
  ])("make one word of %s and %s", (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each(["bus", "class", "crisis", "gas", "111"])("leave %s whole", (word) =>
    expect(stem(word)).toBe(word),
  );
});

describe("slips", () => {
  it.each([
    ["pushchiar", "pushchair", 1],
    ["napies", "nappies", 1],
    ["vister", "visitor", 2],
    ["buggy", "buggy", 0],
    ["cat", "house", 3],
  ])("between %s and %s: %i", (a, b, slips) =>
    expect([editDistance(a, b, 2), editDistance(b, a, 2)]).toEqual([slips, slips]),
  );
  it("are allowed by length", () =>
    expect([4, 5, 7, 8, 20].map(editsAllowed)).toEqual([0, 1, 1, 2, 2]));
  it("of four letters, only one that was left out", () => {
    const words = new Map([
      ["b", ["buggy", "bug", "bury"]],
      ["m", ["money", "pony"]],
    ]);
    expect(
      [meantWords("bugy", words), meantWords("mony", words), meantWords("buy", words)].map(
        (found) => found.map(({ word }) => word),
      ),
    ).toEqual([["buggy"], ["money"], []]);
  });
  it("only with the right first letter, or the first two swapped", () => {
    const words = new Map([
      ["n", ["nappy"]],
      ["h", ["happy"]],
      ["a", ["anppy"]],
    ]);
    expect(nearWords("nappi", words).map(({ word }) => word)).toEqual(["nappy"]);
    expect(nearWords("anppy", new Map([["n", ["nappy"]]])).map(({ word }) => word)).toEqual([
      "nappy",
    ]);
  });
});
