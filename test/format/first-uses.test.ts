import { describe, expect, it } from "vitest";
import { firstUses } from "../../src/format/first-uses.ts";

const word = (term: string, abbreviation?: string) => ({ slug: term, term, abbreviation });
const found = (terms: ReturnType<typeof word>[], ...parts: string[]): string[][] =>
  firstUses(terms, parts).map((some) => some.map(({ slug }) => slug));

describe("words that first occur in a part", () => {
  it("are named once, where they come first", () =>
    expect(
      found(
        [word("family hub"), word("consent")],
        "Nothing.",
        "Family hubs ask.",
        "A family hub, consent.",
      ),
    ).toEqual([[], ["family hub"], ["consent"]]));
  it("are whole words", () =>
    expect(found([word("neglect")], "neglected", "neglectful", "Neglect!")).toEqual([
      [],
      [],
      ["neglect"],
    ]));
  it("do not count inside a longer word that is explained", () =>
    expect(
      found(
        [word("early help"), word("early help assessment")],
        "An Early Help Assessment.",
        "Early help.",
      ),
    ).toEqual([["early help assessment"], ["early help"]]));
  it("are found by their abbreviation, as it is written", () =>
    expect(found([word("safeguarding hub", "MASH")], "I mash potatoes.", "Ring MASH.")).toEqual([
      [],
      ["safeguarding hub"],
    ]));
  it("may hold signs that mean something to a pattern", () =>
    expect(found([word("step up (course)")], "the Step Up (course)")).toEqual([
      ["step up (course)"],
    ]));
  it("are names only where they are written as names", () =>
    expect(
      found([word("Step Up")], "Step down, carry on, or step up.", "Ask for Step Up."),
    ).toEqual([[], ["Step Up"]]));
  it("do not count in a phrase in which they mean something else", () => {
    const prevention = {
      ...word("prevention"),
      otherSenses: ["homeless prevention", "prevention of"],
    };
    const of = (...parts: string[]): number[] =>
      firstUses([prevention], parts).map((some) => some.length);
    expect(of("Fill in the homeless prevention form.", "Prevention comes first.")).toEqual([0, 1]);
    expect(of("The prevention of harm.", "None.")).toEqual([0, 0]);
    expect(of("Homeless prevention is prevention too.")).toEqual([1]);
  });
  it("are names in capital letters only where they are so written", () =>
    expect(found([word("ICON")], "Press the icon.", "Ask about ICON.")).toEqual([[], ["ICON"]]));
  it("are found in any capitals where an editor chose them", () =>
    expect(
      firstUses(
        [{ ...word("Graded Care Profile"), anyCapitals: true }],
        ["A graded care profile."],
      ),
    ).toHaveLength(1));
  it("are beside letters with accents as words of their own", () =>
    expect(found([word("dash", "DASH")], "édash", "DASH")).toEqual([[], ["dash"]]));
});
