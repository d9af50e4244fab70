/** Figures of speech, and what can be turned to at once, over a library of a few entries. */
import { describe, expect, it } from "vitest";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { canTurnTo } from "../../src/directory/reachable.ts";
import { answer } from "./answer.ts";
import { AREAS, libraryOf, location, service } from "./library.ts";
import { openLibrary } from "./open-library.ts";

const base = libraryOf({
  services: [
    service("quiet-room", { name: "Quiet room", summary: "For when somebody is dead to you." }),
    service("phone-box", { name: "Phone box", summary: "A phone to use." }),
  ],
});
const library: Library = createLibrary(
  base.content,
  {
    ...base.data,
    safety: {
      ...base.data.safety,
      figures: [{ kind: "A flat battery", phrases: ["phone/laptop dead/died"] }],
    },
  },
  base.today,
);
const { index } = openLibrary(library);
const names = (typed: string, harmless: boolean): readonly string[] =>
  answer(index, typed, harmless)
    .results.slice()
    .map(({ entry }) => entry.name);

describe("a figure of speech", () => {
  it("leads to nothing by its words where no danger is heard", () => {
    expect(names("my phone is dead", true)).toEqual([]);
    expect(names("my phone is dead and a quiet room", true)).toEqual(["Quiet room"]);
  });
  it("is read as it stands where danger may be", () =>
    expect(names("my phone is dead", false)).toContain("Quiet room"));
  it("is one with its own words only", () =>
    expect(names("somebody is dead", true)).toContain("Quiet room"));
});

describe("what can be turned to at once", () => {
  const silent = { phones: [], website: undefined, email: undefined, locations: [] };
  const doubted = { ...service("a").checked, confidence: "not confirmed" } as const;
  it.each([
    ["a number", service("a", { ...silent, phones: service("a").phones }), true],
    ["a website", service("a", { ...silent, website: "https://example.org" }), true],
    ["a place", service("a", { ...silent, locations: [location({ area: AREAS[0]?.id })] }), true],
    [
      "a place in doubt",
      service("a", { ...silent, checked: doubted, locations: [location({ area: AREAS[0]?.id })] }),
      false,
    ],
    ["nothing", service("a", silent), false],
    ["a website of what is not running", service("a", { status: "planned" }), false],
  ])("is judged by %s", (_what, entry, is) => expect(canTurnTo(entry, library)).toBe(is));
});
