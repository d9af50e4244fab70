/**
 * Everyday kinds of text in which the model took a word for danger, and danger that it did not hear
 * or answered with the wrong numbers.
 */
import { describe, expect, it } from "vitest";
import { readPhrases } from "../../src/model/gate/phrases.ts";
import { entriesFor } from "../../src/search/intent/help.ts";
import { answer } from "../search/answer.ts";
import { openLibrary } from "../search/open-library.ts";
import { classified, help, keys, library, linesFor } from "./help-for-text.ts";

const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  "whether to come alone": [
    "can i go alone",
    "see a doctor alone",
    "am i allowed in on my own",
    "can i see the optician alone",
    "is it all right if i come in on my own",
  ],
  "animals that are groomed": [
    "grooming a poodle",
    "dog grooming near me",
    "grooming our spaniel",
    "who does dog grooming in town",
  ],
  "paint and make-up": ["face painting bruises", "face paint bruises for a play"],
  "nobody who hurts": ["no one is hurting me", "nobody is hurting us"],
  "gums in pregnancy": ["bleeding gums in pregnancy"],
  "things that are shaken, and a head": [
    "i shake her bottle before her feed",
    "grandad shook his head at the toddler",
    "do you shake the formula or stir it",
  ],
  "who left without somebody": ["she walked off without me", "they went home without us"],
  "who does not talk to somebody": ["my daughter isnt speaking to me", "she is not talking to us"],
  "what asking for help leads to": [
    "what happens if i ask for help",
    "would social services take my baby if i ask for help",
    "do they take your children if you have an assessment",
  ],
  "a name that is given or not": [
    "must i give my name",
    "do i have to give my name when i ring you",
  ],
  "traces on a phone": ["clear everything i searched", "hide what ive looked at on here"],
  "what tires a parent": [
    "the twins run me ragged",
    "teenagers drive me round the bend",
    "toddler is sending me potty",
  ],
  "words that are hard to say": ["choking back tears at the nativity", "he chokes on long words"],
  "what a teenager smokes": ["caught my daughter with a vape", "found cannabis in his drawer"],
};

it.each([
  "the dog was groomed and he hit me",
  "the dog was groomed, the cat was groomed and he hit me",
  "i shook the bottle and then i shook the baby",
  "he shook her head against the wall",
  "she walked off without me and took tablets",
  "will they take my kids if i say he hits me",
  "do i have to give my name if my neighbour beats his kids",
  "delete what i looked at he will kill me",
  "he drives me up the wall and i want to die",
  "child choking on a grape",
  "found weed in his bag and a knife and he says he will stab him",
])("“%s” still brings the panel", (text) => expect(classified(text).answer).toBe("panel"));

describe.each(Object.entries(HARMLESS))("%s", (_kind, texts) => {
  it.each(texts)("“%s” brings no panel", (text) =>
    expect(classified(text).answer).not.toBe("panel"),
  );
});

it.each(["on my own", "worry 9 year old", "home run", "hit a home run"])(
  "“%s” brings nothing",
  (text) => expect(classified(text).answer).toBe("none"),
);

it("none of them is a phrase that the model learned from", () => {
  const learned = new Set(readPhrases(".").map(({ text }) => text));
  const added = ["hit a home run", "can i see the optician alone", "grooming our spaniel"];
  expect(added.filter((text) => learned.has(text))).toEqual([]);
});

const WORRIED = "guidance/if-you-are-worried-about-a-child";

describe("a neighbour’s child who is hit", () => {
  it.each([
    "my neighbours baby screams for hours and gets slapped",
    "our neighbours toddler cries all evening and gets smacked",
    "the baby upstairs gets slapped when it cries",
  ])("is heard in “%s”, with children’s services first", (text) => {
    expect(classified(text).answer).not.toBe("none");
    expect(linesFor(text).slice(1, 2)).toEqual(["childrens-services"]);
    expect(keys[entriesFor(help, classified(text))[0] ?? -1]).toBe(WORRIED);
  });
});

describe("marks that nobody explains", () => {
  it.each([
    "unexplained marks",
    "unexplained marks on a child",
    "marks i cant explain on my daughter",
    "marks nobody can explain on the baby",
    "bruises that no one explains on a toddler",
    "injuries on my niece that nobody can account for",
    "strange marks on my son",
  ])("“%s” rings children’s services, and never Samaritans before them", (text) => {
    expect(classified(text).answer).toBe("panel");
    expect(linesFor(text)[1]).toBe("childrens-services");
  });
  it.each(["exam mark the teacher cannot explain to my son", "pen marks on the sofa"])(
    "“%s” is no such mark",
    (text) => expect(classified(text).answer).not.toBe("panel"),
  );
});

describe("a weapon that is worn, and “no” for “does not”", () => {
  it.each([
    ["knife in his joggers", "carries-a-weapon"],
    ["she carries a blade to college", "carries-a-weapon"],
    ["grandson has a machete down his trackies", "carries-a-weapon"],
    ["wife no wake", "medical-emergency"],
    ["he no breathe", "medical-emergency"],
    ["my son no can breathe", "medical-emergency"],
  ])("“%s” tells %s", (text, kind) => {
    expect(classified(text).answer).toBe("panel");
    expect(classified(text).categories[0]).toBe(kind);
  });
  it.each(["a blade of grass in her sock", "razor blades for shaving"])(
    "“%s” brings no panel",
    (text) => expect(classified(text).answer).not.toBe("panel"),
  );
});

describe("pictures of child abuse", () => {
  it.each(["csam", "iioc", "csam on my brothers laptop"])(
    "“%s” brings the numbers for a child",
    (text) => {
      expect(classified(text).categories[0]).toBe("child-sexual-abuse");
      expect(linesFor(text)).toContain("childrens-services");
    },
  );
  it.each(["csam meeting", "what happens at a csam meeting"])(
    "“%s” means a meeting of that name, and brings no panel",
    (text) => expect(classified(text).answer).not.toBe("panel"),
  );
});

/** The first result where no danger is heard. */
const first = (text: string): string | undefined => {
  const [result] = answer(openLibrary(library).index, text, true).results.slice();
  return keys[result?.entry.number ?? -1];
};

describe("a grown-up who is low and has a small child", () => {
  it.each([
    "depressed with a 2 year old",
    "depressed with a two year old",
    "sad with a 6 month old",
    "depressed mum of a 3 year old",
  ])("“%s” does not lead to a child’s service first", (text) =>
    expect(first(text)).not.toBe("services/young-minds-matter"),
  );
  it("a child who is depressed still does", () =>
    expect(first("my 9 year old is depressed")).toBe("services/young-minds-matter"));
});
