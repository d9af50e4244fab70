/** What this site's own danger model detects in each kind of phrase, and in its first words. */
import { describe, expect, it } from "vitest";
import { rightHelp } from "../../src/intent-training/report.ts";
import { classifyText } from "../../src/search/intent/classify.ts";
import { publishedModel } from "../danger-model.ts";
import { classifyTyped } from "../../src/search/intent/typing.ts";
import { realLibrary } from "../search/library.ts";

const model = publishedModel();
const { urgent } = realLibrary().data;

describe("the panel", () => {
  it.each([
    // A weapon, bail, a key, what others saw.
    ["my husband has a gun", "violence-at-home"],
    ["he has a gun", "violence-at-home"],
    ["kids saw him push me", "violence-at-home"],
    ["he gave me a good hiding", "violence-at-home"],
    ["dont want him to find out i looked at this", "violence-at-home"],
    ["he lets himself in with a key", "control"],
    ["hes stopped me taking my pills", "control"],
    ["he says nobody will believe me", "control"],
    // Labour, fire, illness.
    ["i think im in labour", "medical-emergency"],
    ["waters just went and its 6 weeks early", "medical-emergency"],
    ["contractions every 3 minutes", "medical-emergency"],
    ["house is on fire", "medical-emergency"],
    ["fire in flat", "medical-emergency"],
    ["rash that doesnt fade", "medical-emergency"],
    ["theres smoke coming under the door", "medical-emergency"],
    ["my baby wont wake up", "medical-emergency"],
    // A reader who wants to die.
    ["sucide", "suicide"],
    ["im a burden", "suicide"],
    ["kids are better without me", "suicide"],
    ["who will look after my kids when im dead", "suicide"],
    ["write a note for my kids after im gone", "suicide"],
    ["bullied every day and doesnt want to live", "suicide"],
    // Exploitation and abuse by others.
    ["my boss keeps my passport", "exploitation"],
    ["my 14 yr old has a 30 year old boyfriend", "exploitation"],
    ["landlord wants sex for rent", "sexual-assault"],
    ["teacher is being weird with me", "child-sexual-abuse"],
    // Languages that the site does not speak.
    ["kocam beni dövüyor", "violence-at-home"],
    ["شوهرم مرا می‌زند", "violence-at-home"],
    ["میرا شوہر مجھے مارتا ہے", "violence-at-home"],
    ["আমার স্বামী আমাকে মারে", "violence-at-home"],
    ["मेरा पति मुझे मारता है", "violence-at-home"],
    ["我丈夫打我", "violence-at-home"],
    ["мъжът ми ме бие", "violence-at-home"],
    ["a férjem megver", "violence-at-home"],
    ["ninkaygu wuu i garaacaa", "violence-at-home"],
    ["mein mann schlägt mich", "violence-at-home"],
    ["chồng tôi đánh tôi", "violence-at-home"],
    ["mon mari me bat", "violence-at-home"],
    ["mi marido me pega", "violence-at-home"],
    ["vīrs mani sit", "violence-at-home"],
    ["burri më rreh", "violence-at-home"],
    ["ölmek istiyorum", "suicide"],
    ["je veux mourir", "suicide"],
    ["我想死", "suicide"],
  ])("comes for “%s”, with the right help", (text, category) => {
    const classified = classifyText(model, text);
    expect(classified.answer).toBe("panel");
    expect(rightHelp(urgent)(classified, category)).toBe(true);
  });
});

describe("a word that professionals say too", () => {
  it.each([
    "suicide",
    "domestic abuse",
    "domestic violence",
    "grooming",
    "stabbing",
    "rape",
    "overdose",
    "sextortion",
    "call the police",
  ])("“%s” brings at least a line", (text) =>
    expect(classifyText(model, text).answer).not.toBe("none"),
  );
});

describe("a daily need", () => {
  it.each([
    "im skint",
    "cant pay my gas",
    "i need nappys tonite",
    "baby formula run out no money",
    "im pregnant",
    "im lonely",
    "cant sleep",
    "my 3 year old isnt talking",
    "urgent passport",
    "lads and dads",
    "my feet are killing me",
    "shes started walking",
    "donde hay clases de ingles",
    "çocuğum için okul",
    "je veux apprendre langlais",
  ])("“%s” is no danger, however it is typed", (text) => {
    const parts = Array.from(text, (_, at) => text.slice(0, at + 1));
    const raised = parts.filter((part) => classifyTyped(model, part, false).answer === "panel");
    expect(raised).toEqual([]);
    expect(classifyTyped(model, text, true).answer).toBe("none");
  });
});

it.each([
  ..."im ive its cant my hes shes theyre i me he she bairn bairns kids help dont wont".split(" "),
  "i dont",
  "i cant",
  "i need",
  "i want",
  "i feel",
  "i am",
  "im a",
  "im in",
  "im from",
  "my son",
  "my kid",
  "my bairn",
  "what do i",
  "wot do i do",
])("the first words “%s” alone raise no panel", (text) => {
  expect(classifyTyped(model, text, true).answer).not.toBe("panel");
  expect(classifyTyped(model, `${text} `, false).answer).not.toBe("panel");
});
