/** Names of danger, places and everyday words, as this site's data answers them. */
import { describe, expect, it } from "vitest";
import { answer } from "../search/answer.ts";
import { kindsNamed } from "../../src/search/intent/topics.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const library = realLibrary();
const { index, keys } = openLibrary(library);
const notes = (typed: string): readonly string[] =>
  answer(index, typed).query.elsewhere.map(({ note }) => note);

describe("the name of a danger", () => {
  it.each([
    ["gaslighting", "control"],
    ["coercive control", "control"],
    ["stalking", "control"],
    ["domestic abuse", "violence-at-home"],
    ["domestic violence help", "violence-at-home"],
    ["breach of bail", "violence-at-home"],
    ["my dad has a gun", "violence-at-home"],
    ["non molestation order", "violence-at-home"],
    ["heart attack", "medical-emergency"],
    ["stroke", "medical-emergency"],
    ["seizure", "medical-emergency"],
    ["choking", "medical-emergency"],
    ["overdose", "medical-emergency"],
    ["my waters have broke", "pregnancy"],
    ["grooming", "exploitation"],
    ["county lines", "exploitation"],
    ["sextortion", "exploitation"],
    ["revenge porn", "control"],
    ["honour", "forced-marriage"],
    ["FGM", "cutting-of-girls"],
    ["my head's gone", "suicide"],
    ["self-harm", "self-harm"],
    ["strangulation", "violence-at-home"],
  ])("“%s” brings the numbers of %s", (typed, kind) =>
    expect(kindsNamed(typed, index.head.help.categories)[0]).toBe(kind),
  );
  it.each(["me", "stroke a cat", "county cricket", "vape", "honours degree", "controlled parking"])(
    "is not “%s”",
    (typed) => expect(kindsNamed(typed, index.head.help.categories)).toEqual([]),
  );
});

describe("a place", () => {
  it.each(["LN11 9AB", "hull", "louth", "scunthorpe", "lincoln", "HU5 2"])(
    "“%s” is told to be outside",
    (typed) => expect(notes(typed)).toEqual([expect.stringContaining("This site covers")]),
  );
  it("inside without an entry is told to be inside", () =>
    expect(notes("willows")).toEqual([expect.stringContaining("That is in")]));
  it.each(["youth club immingham", "parks in scartho", "doctor in waltham"])(
    "without the kind of help of “%s” is told of",
    (typed) => expect(answer(index, typed).missesPlace).toBe(true),
  );
  it.each([
    "library in laceby",
    "gp in grimsby",
    "library immingham",
    "playgroup in nunsthorpe",
    "food bank in grimsby",
    "food bank grimsby",
  ])("with the kind of help of “%s” is not", (typed) =>
    expect(answer(index, typed).missesPlace).toBe(false),
  );
});

describe("an everyday word", () => {
  it.each([
    ["power cut", "helplines/power-cuts"],
    ["deaf", "services/send-local-offer"],
    ["deaf", "pages/urgent-help"],
    ["playground", "services/peoples-park"],
    ["can i speak to a person", "helplines/family-information-service"],
    ["cost of living", "guidance/money-food-and-a-home"],
  ])("“%s” finds %s among the first three", (typed, key) =>
    expect(keys(typed).slice(0, 3)).toContain(key),
  );
  it.each(["karate", "DBS", "brownies", "passport"])("“%s” is told whom to ask", (typed) => {
    const { elsewhere } = answer(index, typed).query;
    expect(elsewhere.some(({ note, entries }) => note !== "" && entries.length > 0)).toBe(true);
  });
});
