/** Pages by their titles, the site’s own parts by their usual names, and abbreviations. */
import { describe, expect, it } from "vitest";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { classified, keys as all, library, linesFor } from "./help-for-text.ts";
import { answer } from "../search/answer.ts";
import { openLibrary } from "../search/open-library.ts";

const { index } = openLibrary(library);
const firstOf = (words: string): string | undefined => {
  const { results } = answer(index, words, classified(words).answer === "none");
  return all[results.slice(0, 1)[0]?.entry.number ?? -1];
};

describe("a title typed in full", () => {
  /** Kinds whose entries share their names with what readers look for, or with each other. */
  const shared = ["organisations", "glossary", "area", "news"];
  const titled = searchDocuments(library).filter(({ kind }) => !shared.includes(kind));
  const found = new Map(titled.map(({ name }) => [name, firstOf(name)]));
  it("finds its page first, for every page but one of two with one title", () => {
    expect(titled.length).toBeGreaterThan(150);
    const missed = titled.filter(
      ({ key, name }) =>
        found.get(name) !== key && titled.filter((other) => other.name === name).length === 1,
    );
    expect(missed.map(({ key }) => key)).toEqual([]);
  });
});

describe("a usual name", () => {
  it.each([
    ["compare programmes", "page/compare-programmes/"],
    ["about", "pages/about"],
    ["who do i email", "pages/about"],
    ["report a mistake", "pages/about"],
    ["what do the letters mean", "page/glossary/"],
    ["list my toddler group", "pages/post-an-item"],
    ["things on today", "page/whats-on/"],
    ["delete history", "pages/staying-safe-online"],
    ["volunteer", "guidance/take-part"],
    ["start a group", "guidance/take-part"],
    ["set up a playgroup", "guidance/take-part"],
  ])("“%s” finds %s first, and hears no danger", (words, key) => {
    expect(firstOf(words)).toBe(key);
    expect(classified(words).answer).toBe("none");
  });
});

/**
 * Abbreviations that are the names of dangers bring the numbers for them, and “SOS”, which is Signs
 * of Safety here, is a cry for help everywhere else.
 */
const OF_DANGER = ["CSE", "CCE", "CSAM", "SoS"];

describe("an abbreviation of the glossary", () => {
  const abbreviations = library.content.glossary.flatMap(({ abbreviation }) => abbreviation ?? []);
  it("is a name before it is danger, alone and beside “number”", () => {
    expect(abbreviations.length).toBeGreaterThan(50);
    const heard = abbreviations
      .filter((one) => !OF_DANGER.includes(one))
      .flatMap((one) => [one, `${one} number`])
      .filter((words) => classified(words).answer !== "none");
    expect(heard).toEqual([]);
  });
  it.each(["raped need isva", "isva he hits me"])(
    "keeps nobody’s danger from being heard: %s",
    (words) => expect(classified(words).answer).not.toBe("none"),
  );
  it.each([
    ["ISVA", "glossary/independent-sexual-violence-adviser"],
    ["SCR", "glossary/safeguarding-children-partnership"],
    ["ASBO", "glossary/anti-social-behaviour"],
    ["YOS", "glossary/youth-justice-service"],
    ["SIDS", "services/health-visiting-and-school-nursing"],
  ])("%s finds %s first", (words, key) => expect(firstOf(words)).toBe(key));
});

describe("words of danger in short", () => {
  it.each(["kys", "they told me to kys", "my daughter got sent kys on snapchat"])(
    "“%s” brings Samaritans",
    (words) => {
      expect(classified(words).answer).toBe("panel");
      expect(linesFor(words)[1]).toBe("samaritans");
    },
  );
  it.each(["knife", "grooming", "stalking"])("“%s” alone brings the panel", (words) =>
    expect(classified(words).answer).toBe("panel"),
  );
  it.each(["bread knife", "celery stalks recipe", "pet grooming salon"])("“%s” does not", (words) =>
    expect(classified(words).answer).not.toBe("panel"),
  );
});

describe("the first two numbers after 999", () => {
  it.each([
    ["afraid of my father", ["childline", "childrens-services"]],
    ["scared of my dad when he drinks", ["childline", "childrens-services"]],
    ["the police brought him home", ["childrens-services", "police-101"]],
    ["police brought my son home drunk", ["childrens-services", "police-101"]],
  ] as const)("of “%s” are for a child", (words, lines) =>
    expect(linesFor(words).slice(1, 3)).toEqual(lines),
  );
  it("a parent without food is not led to neglect", () => {
    for (const words of [
      "kids are hungry and theres nothing in",
      "im hungry and my kids are hungry",
      "cant feed my kids",
    ]) {
      expect(classified(words).answer).toBe("none");
      expect(firstOf(words)).toBe("services/rock-foundation-food-bank");
    }
  });
});
