import { describe, expect, it } from "vitest";
import type { Classified } from "../../../src/search/intent/classify.ts";
import { hasPhrase, withWriting, withYoung } from "../../../src/search/intent/who-asks.ts";

const PHRASES = ["cant talk", "text someone"];

describe("asking for help in writing", () => {
  it.each([
    ["can't talk, he's here", true],
    ["CANT TALK", true],
    ["can i text someone", true],
    ["he cant talk yet", true],
    ["cant talkative", false],
    ["text", false],
    ["", false],
  ])("“%s”: %s", (text, asks) => expect(hasPhrase(text, PHRASES)).toBe(asks));

  it("brings the line at least, and takes no panel away", () => {
    const none: Classified = { answer: "none", categories: [] };
    const panel: Classified = { answer: "panel", categories: ["a"] };
    expect(withWriting(none, "text someone", PHRASES)).toEqual({
      ...none,
      answer: "line",
      inWriting: true,
    });
    expect(withWriting(panel, "text someone", PHRASES)).toEqual({ ...panel, inWriting: true });
    expect(withWriting(none, "baby group", PHRASES)).toBe(none);
  });
});

describe("somebody under 19", () => {
  const danger: Classified = { answer: "line", categories: ["a"] };
  it("is known by their own words, where danger is classified", () => {
    expect(withYoung(danger, "I'm 14 and scared", ["im 14"]).isYoung).toBe(true);
    expect(withYoung(danger, "my son is 14", ["im 14"])).toBe(danger);
  });
  it("changes nothing where there is no danger", () => {
    const none: Classified = { answer: "none", categories: [] };
    expect(withYoung(none, "im 14 what clubs are there", ["im 14"])).toBe(none);
  });
});
