/**
 * The danger model, and the whole search box, against phrases that the model has not learned. Only
 * `kept-apart`, `three-writers` and `stranger-kinds` are by writers of whom it learned nothing; the
 * other sets are parts of what several people wrote, of which it learned the rest or saw some
 * totals. They are not to be tuned on.
 */
import { expect, it } from "vitest";
import { checkUp, type CheckedPhrase } from "../../../src/intent-training/check-up.ts";
import { rightHelp } from "../../../src/intent-training/report.ts";
import { HARMLESS } from "../../../src/model/gate/harmless.ts";
import { readPhrases } from "../../../src/model/gate/phrases.ts";
import { dangerLists } from "../../../src/search/danger-lists.ts";
import { publishedModel } from "../../danger-model.ts";
import { dangerKinds } from "../../../src/search-index/urgent-help.ts";
import { realLibrary } from "../library.ts";

const model = publishedModel();
const { safety, urgent } = realLibrary().data;
const words = { danger: dangerLists(safety), help: dangerKinds(urgent) };
const all = checkUp(model, readPhrases(".", "test/fixtures/intent/kept-apart"), words);
const isHarmless = ({ phrase }: CheckedPhrase): boolean => phrase.category === HARMLESS;
const danger = all.filter((one) => !isHarmless(one));
const harmless = all.filter(isHarmless);

const share = (some: readonly CheckedPhrase[], holds: (one: CheckedPhrase) => boolean): number =>
  some.filter(holds).length / some.length;

const isRight = rightHelp(urgent);
const hasRightHelp = ({ classified, phrase }: CheckedPhrase): boolean =>
  isRight(classified, phrase.category);

it("are more than 800, in nine languages", () => {
  expect(all.length).toBeGreaterThan(800);
  expect(new Set(all.map(({ phrase }) => phrase.language)).size).toBe(9);
});

it("finds at least 95 % of danger", () => {
  expect(share(danger, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
    0.95,
  );
});

it("shows a panel for at most 2 % and a line for at most 8 % of what is harmless", () => {
  expect(share(harmless, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(
    0.02,
  );
  expect(share(harmless, ({ classified }) => classified.answer === "line")).toBeLessThanOrEqual(
    0.08,
  );
});

/**
 * Everyday phrases and danger of the same subjects, told with feeling, denied, joked about: a fifth
 * of what ten people wrote, drawn by lot. The model learned from the other four.
 */
const everyday = checkUp(model, readPhrases(".", "test/fixtures/intent/everyday"), words);

it("finds at least 95 % of danger among everyday subjects", () => {
  const real = everyday.filter((one) => !isHarmless(one));
  expect(real.length).toBeGreaterThan(220);
  expect(share(real, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
    0.95,
  );
  expect(share(real, ({ classified }) => classified.answer === "panel")).toBeGreaterThanOrEqual(
    0.8,
  );
});

it("shows a panel for at most 5 % and a line for at most 13 % of everyday phrases", () => {
  const plain = everyday.filter(isHarmless);
  expect(plain.length).toBeGreaterThan(570);
  expect(share(plain, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(0.05);
  expect(share(plain, ({ classified }) => classified.answer === "line")).toBeLessThanOrEqual(0.13);
});

/**
 * Half of what six people wrote who had seen nothing, drawn by a hash of the words. The model
 * learned from the other half; no near copy of such a phrase is here.
 */
const fresh = checkUp(model, readPhrases(".", "test/fixtures/intent/six-writers"), words);

it("finds at least 96 % of danger that six people wrote in their own words", () => {
  const real = fresh.filter((one) => !isHarmless(one));
  expect(real.length).toBeGreaterThan(550);
  expect(share(real, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
    0.96,
  );
  expect(share(real, ({ classified }) => classified.answer === "panel")).toBeGreaterThanOrEqual(
    0.86,
  );
});

it("shows them a panel for at most 2.5 % of what is harmless, anything for at most 10 %", () => {
  const plain = fresh.filter(isHarmless);
  expect(plain.length).toBeGreaterThan(870);
  expect(share(plain, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(
    0.025,
  );
  expect(share(plain, ({ classified }) => classified.answer !== "none")).toBeLessThanOrEqual(0.1);
});

it("shows them the right numbers at once for at least 93 % of danger", () =>
  expect(
    share(
      fresh.filter((one) => !isHarmless(one)),
      hasRightHelp,
    ),
  ).toBeGreaterThanOrEqual(0.93));

/**
 * Every second phrase of four people who had seen nothing, without those that the model has learned
 * in nearly the same words. Three wrote English, one eight other languages. Nobody learned from
 * these, and of the other half only the order of the numbers was chosen by them.
 */
const others = checkUp(model, readPhrases(".", "test/fixtures/intent/four-writers"), words);

it("finds at least 97 % of danger of four more, with the right numbers for 93 %", () => {
  const real = others.filter((one) => !isHarmless(one));
  expect(real.length).toBeGreaterThan(440);
  expect(share(real, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
    0.97,
  );
  expect(share(real, ({ classified }) => classified.answer === "panel")).toBeGreaterThanOrEqual(
    0.86,
  );
  expect(share(real, hasRightHelp)).toBeGreaterThanOrEqual(0.93);
});

it("shows them for English that is harmless a panel in 3.5 % at most, anything in 13 %", () => {
  const plain = others.filter((one) => isHarmless(one) && one.phrase.language === "en");
  expect(plain.length).toBeGreaterThan(280);
  expect(share(plain, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(
    0.035,
  );
  expect(share(plain, ({ classified }) => classified.answer !== "none")).toBeLessThanOrEqual(0.13);
});

it("shows them in eight other languages a panel in 2 % at most, anything in 10 %", () => {
  const plain = others.filter((one) => isHarmless(one) && one.phrase.language !== "en");
  expect(plain.length).toBeGreaterThan(130);
  expect(share(plain, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(0.02);
  expect(share(plain, ({ classified }) => classified.answer !== "none")).toBeLessThanOrEqual(0.1);
});

/**
 * A part of what ten people wrote who had seen nothing, drawn by a hash of the words: the hardest
 * that anybody wrote. Much of the danger is told without a word of danger, and most of what is
 * harmless has such a word. The model learned from the rest. Other languages are not read by
 * native speakers.
 */
const hardest = checkUp(model, readPhrases(".", "test/fixtures/intent/many-hands"), words);

it.each([
  { of: "English", isOwn: (language: string) => language === "en", found: 0.93, any: 0.2 },
  {
    of: "non-English",
    isOwn: (language: string) => language !== "en",
    found: 0.93,
    any: 0.2,
  },
])("still detects danger in the hardest $of phrases", (goal) => {
  const own = hardest.filter(({ phrase }) => goal.isOwn(phrase.language));
  const [real, plain] = [own.filter((one) => !isHarmless(one)), own.filter(isHarmless)];
  expect(Math.min(real.length, plain.length)).toBeGreaterThan(500);
  expect(share(real, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
    goal.found,
  );
  expect(share(plain, ({ classified }) => classified.answer === "panel")).toBeLessThanOrEqual(0.07);
  expect(share(plain, ({ classified }) => classified.answer !== "none")).toBeLessThanOrEqual(
    goal.any,
  );
});

/**
 * Parts of what fourteen people wrote next, drawn by a hash of the words, without near copies of
 * what the model has learned. `family-life` is plain statements of family life in eight languages,
 * the farthest from what people search for. No native speaker has read them.
 */
const [later, familyLife] = ["ten-writers", "family-life"].map((set) =>
  checkUp(model, readPhrases(".", `test/fixtures/intent/${set}`), words),
) as [CheckedPhrase[], CheckedPhrase[]];

/**
 * What three people wrote on 2026-11-30 who had seen neither the project nor other phrases: as much
 * danger as harmless, half of the latter everyday needs, half with words that danger has too. All
 * of it stands here but doubles and near copies of learned phrases. Nothing was learned or chosen
 * by it.
 */
const blind = checkUp(model, readPhrases(".", "test/fixtures/intent/three-writers"), words);
const blindDanger = blind.filter((one) => !isHarmless(one));

it.each([...new Set(blindDanger.map(({ phrase }) => phrase.category))])(
  "finds at least 85 %% of “%s” that three more people wrote",
  (category) => {
    const own = blindDanger.filter(({ phrase }) => phrase.category === category);
    expect(own.length).toBeGreaterThan(25);
    expect(share(own, ({ classified }) => classified.answer !== "none")).toBeGreaterThanOrEqual(
      0.85,
    );
  },
);

it("shows the right numbers at once for at least 90 % of it", () => {
  expect(new Set(blindDanger.map(({ phrase }) => phrase.category)).size).toBe(18);
  expect(share(blindDanger, hasRightHelp)).toBeGreaterThanOrEqual(0.9);
});

/**
 * What one more writer wrote of kinds of danger that a stranger had found missing, in English,
 * Polish and Romanian, without having seen the project. Nothing was learned from it; phrases of
 * `urgent.json` were checked by its totals.
 */
const kindsOfStranger = checkUp(
  model,
  readPhrases(".", "test/fixtures/intent/stranger-kinds"),
  words,
);

it("shows the right numbers for at least 92 % of the kinds that a stranger missed", () => {
  const real = kindsOfStranger.filter((one) => !isHarmless(one));
  expect(real.length).toBeGreaterThan(600);
  expect(
    share(real, ({ inBox, phrase }) => isRight(inBox, phrase.category)),
  ).toBeGreaterThanOrEqual(0.92);
});

/**
 * Half of what one more person wrote before reading any phrase: indirect danger, and three times as
 * much that is harmless, nearly all with words of danger. The model learned from the other half.
 */
const sharing = checkUp(model, readPhrases(".", "test/fixtures/intent/one-writer"), words);

it("shows the right numbers for at least 92 % of danger of one more writer", () => {
  const real = sharing.filter((one) => !isHarmless(one));
  expect(Math.min(real.length, sharing.length - real.length)).toBeGreaterThan(120);
  expect(share(real, hasRightHelp)).toBeGreaterThanOrEqual(0.92);
});

/** Regression floors and ceilings in the last digit that was measured; no aims. */
it.each([
  { set: "kept-apart", checked: all, danger: 0.975, panel: 0.01, any: 0.03 },
  { set: "everyday", checked: everyday, danger: 0.96, panel: 0.05, any: 0.18 },
  { set: "six-writers", checked: fresh, danger: 0.965, panel: 0.025, any: 0.105 },
  { set: "four-writers", checked: others, danger: 0.97, panel: 0.025, any: 0.125 },
  { set: "many-hands", checked: hardest, danger: 0.935, panel: 0.045, any: 0.195 },
  { set: "ten-writers", checked: later, danger: 0.945, panel: 0.05, any: 0.22 },
  { set: "three-writers", checked: blind, danger: 0.985, panel: 0.01, any: 0.06 },
  { set: "stranger-kinds", checked: kindsOfStranger, danger: 0.975, panel: 0.02, any: 0.1 },
  { set: "one-writer", checked: sharing, danger: 0.955, panel: 0.035, any: 0.17 },
  { set: "family-life", checked: familyLife, danger: 0.935, panel: 0.16, any: 0.46 },
])("the whole search box detects danger in $set, with few false alarms", (goal) => {
  const real = goal.checked.filter((one) => !isHarmless(one));
  const plain = goal.checked.filter(isHarmless);
  expect(share(real, ({ inBox }) => inBox.answer !== "none")).toBeGreaterThanOrEqual(goal.danger);
  expect(share(plain, ({ inBox }) => inBox.answer === "panel")).toBeLessThanOrEqual(goal.panel);
  expect(share(plain, ({ inBox }) => inBox.answer !== "none")).toBeLessThanOrEqual(goal.any);
});
