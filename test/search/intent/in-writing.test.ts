import { describe, expect, it } from "vitest";
import type { Classified } from "../../../src/search/intent/classify.ts";
import { asksInWriting, withWriting } from "../../../src/search/intent/in-writing.ts";

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
  ])("“%s”: %s", (text, asks) => expect(asksInWriting(text, PHRASES)).toBe(asks));

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
