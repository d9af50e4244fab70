/** Phrases whose kind of danger the site's data tells, and everyday words that they leave alone. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HARMLESS } from "../../src/model/gate/harmless.ts";
import { readPhrases } from "../../src/model/gate/phrases.ts";
import { isEveryday } from "../../src/search/danger-words.ts";
import { messageWords } from "../../src/search/intent/words.ts";
import { kindsTold } from "../../src/search/intent/phrases.ts";
import { danger, help, linesFor } from "./help-for-text.ts";

/** Sets of phrases by their writers; `near-phrases` contains words close to those of phrases. */
const FIXTURES = "test/fixtures/intent";

describe("at home", () => {
  it.each([
    "scared to go home wiv the baby tonight",
    "im scared of going home",
    "frightened to go back home",
    "terrified to be at home with him",
    "cant go home hes drunk again",
    "scared to be home 2nite",
    "hiding from my husband",
    "hiding in the bathroom he is banging on the door",
  ])("“%s” rings 999, then a domestic abuse line", (text) =>
    expect(linesFor(text).slice(0, 2)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
    ]),
  );
});

describe("doors, windows and things that are broken", () => {
  it.each([
    "my fella smashed the door in",
    "he broke the door down",
    "he kicked the door in last night",
    "boyfriend smashed my phone up",
    "hes outside banging on the windows wont go away",
    "hes at the window shouting and wont leave",
    "my ex is at the door screaming and refuses to leave",
  ])("“%s” rings 999, then a domestic abuse line", (text) =>
    expect(linesFor(text).slice(0, 2)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
    ]),
  );
});

describe("money and cards", () => {
  it.each([
    "he wont give me any money for shopping",
    "my partner wont let me have my own bank card",
    "husband keeps my bank card",
  ])("“%s” rings 999, then a domestic abuse line", (text) =>
    expect(linesFor(text).slice(0, 2)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
    ]),
  );
});

describe("a child who drank something", () => {
  it.each(["my toddler drank the toilet cleaner", "baby swallowed a battery", "he ate a battery"])(
    "“%s” rings 999, then 111",
    (text) => expect(linesFor(text).slice(0, 2)).toEqual(["emergency-services", "nhs-111"]),
  );
});

describe("sent away to marry", () => {
  it.each([
    "they want to send my daughter to pakistan to get married",
    "parents sending my sister to bangladesh to marry her cousin",
  ])("“%s” rings 999, then Karma Nirvana", (text) =>
    expect(linesFor(text).slice(0, 2)).toEqual(["emergency-services", "karma-nirvana"]),
  );
});

describe("fire and gas", () => {
  it.each([
    "my house is on fire",
    "there is a fire in the flat",
    "can smell gas in the kitchen",
    "curtains caught fire",
  ])("“%s” rings 999, and not 111", (text) => {
    expect(linesFor(text)[0]).toBe("emergency-services");
    expect(linesFor(text)).not.toContain("nhs-111");
  });
});

describe("a child and a knife", () => {
  it.each([
    "knife in my sons bag",
    "found a knife in his bedroom",
    "my lad is carrying a blade",
    "found a machete under my brothers bed",
    "my daughter took a knife to school",
    "blade hidden under my grandsons mattress",
    "found a knife in my stepsons coat and he cuts himself",
  ])("“%s” rings 999, then children’s services and the police, by day and night", (text) => {
    for (const hour of [2, 12, 21])
      expect(linesFor(text, hour).slice(0, 3)).toEqual([
        "emergency-services",
        "childrens-services",
        "police-101",
      ]);
    expect(linesFor(text, 2)).not.toContain("childline");
  });
});

describe("a disabled brother or sister of an age that is not told", () => {
  it.each([
    "someone is hurting my disabled brother",
    "my blind sister was robbed by a lad she knows",
    "they keep taking my disabled sisters money",
    "my sister is deaf and he slapped her",
    "he bullies his vulnerable twin",
  ])("“%s” rings 999, then a line for adults, and names children’s services too", (text) => {
    for (const hour of [3, 12]) {
      expect(linesFor(text, hour).slice(0, 2)).toEqual([
        "emergency-services",
        "national-domestic-abuse-helpline",
      ]);
      expect(linesFor(text, hour)).toContain("childrens-services");
    }
  });
});

describe("an adult who is old, ill or disabled", () => {
  it.each([
    "my brother hits our nan",
    "grandad is being hit by his carer",
    "my uncle takes my grans pension",
    "elderly neighbour is being robbed by her nephew",
    "carer is rough with my mum",
    "he steals from a disabled neighbour",
    "old man next door robbed by his son",
    "carer hit my mum in the home",
    "care home is neglecting my dad",
    "my nan is locked in her room all day",
    "somebody robbed an old lady on our street",
    "shes taking my dads pension",
    "elder abuse",
  ])("“%s” leads with no line for children", (text) => {
    const told = kindsTold(text, help.categories);
    const own = help.categories.find(({ id }) => id === "adult-at-risk");
    expect(told.includes("adult-at-risk") || own?.topics.includes(text)).toBe(true);
    if (told.length > 0)
      expect(linesFor(text).slice(0, 3)).toEqual([
        "emergency-services",
        "national-domestic-abuse-helpline",
        "police-101",
      ]);
  });
  it("does not cover a child in foster care", () =>
    expect(linesFor("my foster carer hits me").slice(0, 3)).toEqual([
      "emergency-services",
      "childline",
      "childrens-services",
    ]));
});

it("every word of a phrase can be typed: the search reads it as it is written", () => {
  const words = help.categories.flatMap(({ phrases = [] }) =>
    phrases.flatMap((phrase) => phrase.split(/[ +/]/)),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((word) => messageWords(word).join() !== word)).toEqual([]);
});

it("no phrase tells danger in everyday words of any writer", () => {
  const sets = readdirSync(FIXTURES);
  const everyday = sets.flatMap((set) =>
    readPhrases(".", `${FIXTURES}/${set}`).filter(({ category }) => category === HARMLESS),
  );
  expect(sets).toContain("near-phrases");
  expect(everyday.length).toBeGreaterThan(4000);
  expect(
    everyday.map(({ text }) => text).filter((text) => kindsTold(text, help.categories).length > 0),
  ).toEqual([]);
});

it("everyday words tell no danger", () => {
  const harmless = readPhrases(".").filter(({ category }) => category === HARMLESS);
  expect(harmless.length).toBeGreaterThan(1000);
  expect(
    harmless.map(({ text }) => text).filter((text) => kindsTold(text, help.categories).length > 0),
  ).toEqual([]);
});

describe("everyday words", () => {
  it.each([
    "im bi",
    "I think I'm trans",
    "my son is gay",
    "things to do this weekend",
    "stuff to do tonight with my mates",
    "places to go this evening for kids",
    "bored",
    "sexual health",
  ])("are all that “%s” says", (text) => expect(isEveryday(text, danger)).toBe(true));
  it.each([
    "nowhere to go tonight",
    "im gay and want to die",
    "dad hit me because im gay",
    "kicked out for being trans",
    "alone tonight",
    "what can i do",
  ])("are not all that “%s” says", (text) => expect(isEveryday(text, danger)).toBe(false));
  it("hide no phrase and no topic of danger", () => {
    const told = readPhrases(".").filter(({ category }) => category !== HARMLESS);
    const topics = help.categories.flatMap((one) => one.topics);
    expect(told.length).toBeGreaterThan(1000);
    expect(
      [...told.map(({ text }) => text), ...topics].filter((text) => isEveryday(text, danger)),
    ).toEqual([]);
  });
});

it.each([
  "my nan hits the bingo",
  "bread knife for the school fair",
  "carer allowance",
  "young carer group",
  "nan and grandad day",
  "home care",
  "going home from hospital with baby",
  "scared of flying home",
  "my disabled brother hits the gym",
  "disabled sister blue badge",
  "taking my disabled brother swimming",
])("nor does “%s”", (text) => expect(kindsTold(text, help.categories)).toEqual([]));
