/** What comes first for plain questions and figures of speech. */
import { describe, expect, it } from "vitest";
import { helpFor } from "../../src/search/intent/help.ts";
import { answer } from "../search/answer.ts";
import { openLibrary } from "../search/open-library.ts";
import { help, keys, library } from "./help-for-text.ts";

const { index } = openLibrary(library);

/** Keys of the results, as the box gives them for a text in which it hears no danger. */
const found = (typed: string): readonly string[] =>
  answer(index, typed, true)
    .results.slice()
    .map(({ entry }) => keys[entry.number] ?? "");

const WHO_IS_TOLD = "guidance/who-will-they-tell";
const NO_HOME = "page/where-to-start/young-no-home/";

describe("a young person who asks whether to come alone, or who is told", () => {
  const texts = [
    "can i go alone",
    "on my own",
    "see a doctor alone",
    "am i allowed in on my own",
    "do i need a grown up with me",
    "will they tell my mum",
    "can i see the nurse on my own",
    "do i need a parent with me",
    "can i come in alone",
    "does a parent have to come",
  ];
  it.each(texts)("“%s” leads to the page first", (text) =>
    expect(found(text)[0]).toBe(WHO_IS_TOLD),
  );
});

describe("somebody without a place to sleep", () => {
  it.each([
    "where can i sleep tonight",
    "nowhere to stay",
    "kicked out",
    "nowhere to sleep",
    "need somewhere to sleep",
    "chucked out and got no bed for the night",
  ])("“%s” leads to the page for under 18s among the first three", (text) =>
    expect(found(text).slice(0, 3)).toContain(NO_HOME),
  );
  it("sees beside the numbers only what can be rung or gone to", () => {
    const reached = help.categories.flatMap(({ pages }) => pages.map((number) => keys[number]));
    expect(reached).toContain("services/navigo");
    expect(reached).not.toContain("services/ymca-humber");
    expect(reached).not.toContain("services/the-blue-door");
    const { pages } = helpFor(help, { categories: ["homeless-tonight"] }, 22, 1);
    expect(pages).toEqual([]);
  });
});

describe("an age in months, and a tip or play", () => {
  it.each([
    "tip for 5 month old",
    "ideas for a 3 month old",
    "what to do with a 6 week old",
    "play with 18 month old",
    "games for my 11 month old",
  ])("“%s” leads to the campaign first", (text) =>
    expect(found(text)[0]).toBe("campaigns/look-say-sing-play"),
  );
});

describe("letters with two meanings", () => {
  it.each(["csam images", "csam videos online", "report csam", "indecent images"])(
    "“%s” is about pictures of children",
    (text) => expect(found(text)[0]).toBe("guidance/online-pictures-and-people"),
  );
  it("“csam” alone is the meeting, and says what else it may mean", () => {
    expect(found("csam").slice(0, 2)).toContain("guidance/collaborative-meetings");
    const [entry] = library.content.glossary.filter(({ abbreviation }) => abbreviation === "CSAM");
    expect(entry?.meaning).toContain("child sexual abuse material");
  });
});

describe("a hub by its name", () => {
  it.each([
    ["is the nunsthorpe hub closed", "hubs/nunsthorpe-and-bradley-park"],
    ["nunsthorpe hub opening times", "hubs/nunsthorpe-and-bradley-park"],
    ["has the highgate hub shut", "hubs/highgate"],
    ["what happened to the broadway hub", "hubs/broadway"],
    ["east marsh hub phone", "hubs/east-marsh"],
    ["is the hub in scartho open", "hubs/scartho"],
  ])("“%s” leads to %s", (text, hub) => {
    expect(found(text)[0]).toBe(hub);
    expect(answer(index, text, true).missesPlace).toBe(false);
  });
});

describe("“nothing like that in the place itself”", () => {
  it.each([
    "is the nunsthorpe hub closed",
    "is nunsthorpe library open late",
    "youth club immingham",
    "parks in scartho",
    "doctor in waltham",
  ])("stands above nothing in the place: “%s”", (text) => {
    const { missesPlace, query, results } = answer(index, text, true);
    const there = results
      .slice()
      .filter(({ entry }) =>
        [...(entry.areas ?? []), ...entry.near].some((area) => query.areas.includes(area)),
      );
    expect(missesPlace && there.length > 0).toBe(false);
  });
});

it.each(["levels of need", "level of need"])("“%s” leads to the levels first", (text) =>
  expect(found(text)[0]).toBe("page/early-help/levels/"),
);

/** Helplines, and pages and services about despair and danger. */
const GRAVE =
  /samaritans|navigo|womens-aid|when-you-feel-low|childrens-services|young-minds|harbour-place|nhs-111|icon|doorstep|with-you|neglect/;

describe("a figure of speech", () => {
  it.each([
    "the phone is dead any charger",
    "my mobile died where can i plug it in",
    "she is dying to go ice skating",
    "dead sea salt",
    "puppy wont stop crying",
    "grooming a poodle",
    "groomers for dogs",
    "i could murder a kebab",
    "keeps dying on minecraft",
    "face painting bruises",
    "bindweed strangling the garden",
    "robbed at the match",
    "how to cut card for a puppet",
    "lost my dog she ran off",
    "ran away with the circus",
    "drowning in laundry",
  ])("“%s” leads to no help in despair", (text) =>
    expect(
      found(text)
        .slice(0, 3)
        .filter((key) => GRAVE.test(key)),
    ).toEqual([]),
  );
  it("is one only where no danger is heard", () =>
    expect(answer(index, "dead").results.length).toBeGreaterThan(0));
});

describe("an age that is typed", () => {
  const rank = (text: string, key: string): number => {
    const at = found(text).indexOf(key);
    return at < 0 ? Infinity : at;
  };
  it.each([
    "9 year old anxiety",
    "worry 9 year old",
    "anxious 12 year old",
    "my 7 year old worries",
  ])("“%s” leads to what is for children before what is for adults", (text) => {
    expect(found(text).slice(0, 3)).toContain("services/young-minds-matter");
    expect(rank(text, "services/young-minds-matter")).toBeLessThan(rank(text, "services/navigo"));
  });
});
