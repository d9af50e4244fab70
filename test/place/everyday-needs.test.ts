/**
 * Everyday needs in parents' words: either what can help comes first, or nothing is found and the
 * search says whom to ask.
 */
import { describe, expect, it } from "vitest";
import { answer } from "../search/answer.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { index, keys } = openLibrary(realLibrary());
const NURSE = "services/health-visiting-and-school-nursing";

describe("what can help comes first", () => {
  it.each([
    ["headlice", NURSE],
    ["found lice in her plaits", NURSE],
    ["threadworms", NURSE],
    ["sleepless nights", NURSE],
    ["we have broken nights with the twins", NURSE],
    ["shy child", NURSE],
    ["my girl is painfully shy", NURSE],
    ["my lad has no mates", NURSE],
    ["screen time", "services/family-hubs-parenting-support"],
    ["how much telly is ok", "services/family-hubs-parenting-support"],
    ["online safety", "guidance/online-pictures-and-people"],
    ["uniform grant", "guidance/money-food-and-a-home"],
    ["swimming lessons", "services/grimsby-leisure-centre"],
    ["dentist for kids", "helplines/nhs-111"],
    ["chicken pox", "helplines/nhs-111"],
  ])("“%s” leads to %s", (typed, first) => expect(keys(typed)[0]).toBe(first));
});

describe("a word in a phrase", () => {
  it.each(["grant for school uniform", "uniform grants", "grants for school shoes"])(
    "is no name: “%s” does not lead to a library",
    (typed) => {
      expect(keys(typed).slice(0, 3)).toContain("guidance/money-food-and-a-home");
      expect(keys(typed)[0]).not.toContain("library");
    },
  );
  it("is one where it stands alone", () =>
    expect(keys("grant thorold")[0]).toBe("services/grant-thorold-library"));
});

describe("what nothing here answers finds nothing, and says whom to ask", () => {
  it.each([
    ["cut my sons hair", "hairdressers"],
    ["trim a toddlers fringe", "hairdressers"],
    ["his hair wants cutting", "hairdressers"],
    ["eye test", "opticians"],
    ["get my daughters eyes checked", "opticians"],
    ["does he need glasses", "opticians"],
    ["physio", "for that yet"],
    ["podiatrist", "for that yet"],
    ["chess club", "no club"],
    ["violin lessons", "no club"],
    ["hearing test", "hearing tests"],
    ["maths tutor", "tutors"],
    ["babysitter", "babysitters"],
    // What professionals ask for: a form, a tool, a test in law.
    ["Prevent referral", "no page about Prevent"],
    ["channel panel", "no page about Prevent"],
    ["Gillick", "consent"],
    ["outcomes star", "no page about that tool"],
  ])("“%s”: we list no %s", (typed, words) => {
    expect(keys(typed)).toEqual([]);
    const { elsewhere } = answer(index, typed).query;
    expect(elsewhere.map(({ note }) => note).join(" ")).toContain(words);
    expect(elsewhere.every(({ entries }) => entries.length > 0)).toBe(true);
  });
});

describe("a word of such a thing", () => {
  it.each(["nits in her hair", "cutting teeth", "wears glasses and is bullied", "youth club"])(
    "does not take the answer from “%s”",
    (typed) => expect(keys(typed).length).toBeGreaterThan(0),
  );
});
