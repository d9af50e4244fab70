/** A young reader’s danger names Childline at once; what must be rung first still comes first. */
import { describe, expect, it } from "vitest";
import { linesFor } from "./help-for-text.ts";

describe("danger told by somebody under 19", () => {
  it.each([
    "im 15 and my stepdad comes in my room at night",
    "im 13 a man online wants pics of me or he shows everyone",
    "mums new fella hits us when shes at work",
    "i been cutting again im in year 9 dont tell my mum",
    "im 15 and they make me carry stuff to another town",
    "mum reads my messages then slaps me for them",
  ])("“%s” names Childline right after 999", (text) =>
    expect(linesFor(text).slice(0, 2)).toEqual(["emergency-services", "childline"]),
  );
  it("names 999 and 111 before Childline for a child who took tablets", () =>
    expect(linesFor("im 14 i took an overdose of paracetamol").slice(0, 3)).toEqual([
      "emergency-services",
      "nhs-111",
      "childline",
    ]));
  it.each(["my son is 14 and a man online wants pictures of him", "i am 40 and he hits me"])(
    "is not “%s”",
    (text) => expect(linesFor(text)[1]).not.toBe("childline"),
  );
});
