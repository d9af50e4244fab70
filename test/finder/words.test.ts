import { describe, expect, it } from "vitest";
import { closeness, fold, searchWords, stem, stemsOf, withinOneSlip, wordsOf } from "../../src/finder/words.ts";
import { random } from "./listings.ts";

describe("words", () => {
  it.each([
    ["Women’s Aid", ["womens", "aid"]],
    ["Café, crèche & 0-5s", ["cafe", "creche", "0", "5s"]],
    ["<img onerror=alert(1)>", ["img", "onerror", "alert", "1"]],
    ["", []],
    ["!!! …", []],
  ])("are taken from %j", (text, words) => expect(wordsOf(text)).toEqual(words));

  it("fold accents, apostrophes and capitals", () => expect(fold("Mum’s CAFÉ")).toBe("mums cafe"));

  it.each([
    ["I need help with the baby", ["help", "baby"]],
    ["where can I go", ["go"]],
    ["with the", ["with", "the"]],
    ["baby baby", ["baby"]],
  ])("of the search %j are the telling ones", (query, words) => expect(searchWords(query)).toEqual(words));

  it("of a search have an end, however long it is", () => expect(searchWords("a1 ".repeat(5000)).join("").length).toBeLessThan(200));
});

describe("stems", () => {
  it.each([
    ["nappies", "nappy"],
    ["courses", "course"],
    ["housing", "house"],
    ["parenting", "parents"],
    ["arguing", "argue"],
    ["stopped", "stops"],
    ["toys", "toy"],
  ])("make one word of %s and %s", (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([["bus", "bu"], ["class", "clas"], ["crisis", "crisi"]])("leave %s whole", (word, wrong) => expect(stem(word)).not.toBe(wrong));
});

describe("one slip", () => {
  it.each([
    ["buggy", "bugy"],
    ["buggy", "bugggy"],
    ["buggy", "boggy"],
    ["buggy", "bgugy"],
    ["buggy", "buggy"],
  ])("lies between %s and %s", (a, b) => expect([withinOneSlip(a, b), withinOneSlip(b, a)]).toEqual([true, true]));

  it.each([
    ["buggy", "bagpy"],
    ["buggy", "bug"],
    ["buggy", "gubgy"],
    ["", "ab"],
  ])("is not enough between %s and %s", (a, b) => expect(withinOneSlip(a, b)).toBe(false));

  it("is what any single change makes", () => {
    const next = random(7);
    const letter = (): string => String.fromCharCode(97 + Math.floor(next() * 26));
    for (let round = 0; round < 2000; round++) {
      const word = Array.from({ length: 1 + Math.floor(next() * 9) }, letter).join("");
      const at = Math.floor(next() * word.length);
      const changed = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter() + word.slice(at), word.slice(0, at) + letter() + word.slice(at + 1)];
      if (at + 1 < word.length) changed.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
      for (const other of changed) expect(withinOneSlip(word, other), `${word} ${other}`).toBe(true);
    }
  });
});

describe("closeness", () => {
  const stems = stemsOf("Pram, buggy and pushchair for a baby");
  it("is full for the word and its forms", () => expect([closeness("buggy", stems), closeness("buggies", stems), closeness("prams", stems)]).toEqual([1, 1, 1]));
  it("is less for the beginning of a word and for a slip", () => expect([closeness("push", stems), closeness("bugy", stems), closeness("pushchiar", stems)]).toEqual([0.8, 0, 0.5]));
  it("forgives no slip in a short word", () => expect(closeness("prem", stems)).toBe(0));
});
