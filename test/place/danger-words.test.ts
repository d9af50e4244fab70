import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listedAs, hasDangerWord } from "../../src/search/danger-words.ts";

const safety = JSON.parse(readFileSync("_data/safety.json", "utf8")) as {
  sure: string[];
  words: string[];
  harmless: string[];
};

describe("words of danger", () => {
  it.each(["i want to throw my baby out the window", "feel like chucking the baby at the wall"])(
    "are sure in “%s”, whatever the model says",
    (typed) => expect(listedAs(typed, safety)).toBe("sure"),
  );
  it.each([
    "he is hitting me",
    "Hurting myself",
    "SUICIDE",
    "self-harm",
    "my son self harms",
    "I am scared",
    "suicde",
    "he strangled me",
    "domestic abuse",
    "overdosed",
    "he hist me, slef harm",
    "slef harming",
    "i was sexually assualted",
    "want to end my lfie",
  ])("are found in “%s”", (typed) => {
    expect(hasDangerWord(typed, safety)).toBe(true);
  });
  it.each([
    "buggy",
    "food",
    "stay and play",
    "things for a toddler",
    "diet",
    "dance",
    "skills",
    "I miss my mum",
    "rap music",
    "white goods",
    "police non emergency",
    "hti the shops",
    "slime and salps",
    "",
  ])("are not found in “%s”", (typed) => {
    expect(hasDangerWord(typed, safety)).toBe(false);
  });
});
