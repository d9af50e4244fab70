import { describe, expect, it } from "vitest";
import { withoutNotMeant } from "../../../src/search/intent/not-meant.ts";

const PHRASES = ["dog/cat groomed", "killing+time"];

describe("withoutNotMeant", () => {
  it.each([
    ["where can i get the dog groomed", "where can i get the"],
    ["the DOG was groomed, and he hit me", "the was and he hit me"],
    ["killing time with a groomed cat", "with a groomed cat"],
    ["killing time, killing time, then the dog and cat groomed", "then the and"],
    ["dog groomed, he hit me, cat groomed", "he hit me"],
  ])("leaves the words of phrases out of “%s”", (text, left) =>
    expect(withoutNotMeant(text, PHRASES)).toBe(left),
  );
  it.each(["she is being groomed", "killing me every time", "Walk the dog!"])(
    "leaves “%s” as it is",
    (text) => expect(withoutNotMeant(text, PHRASES)).toBe(text),
  );
  it("leaves every text as it is without phrases", () =>
    expect(withoutNotMeant("dog groomed")).toBe("dog groomed"));
});
