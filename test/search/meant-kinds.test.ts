/** Which entries a word leads to when it is met by chance only, and what comes first. */
import { describe, expect, it } from "vitest";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { libraryOf, service } from "./library.ts";
import { openLibrary, type OpenBox } from "./open-library.ts";

type Thesaurus = Library["data"]["thesaurus"];
type Row = Thesaurus["rows"][number];

const row = (words: readonly string[], parts: Partial<Row> = {}): Row => ({
  words: [...words],
  needs: [],
  entries: [],
  language: undefined,
  ...parts,
});
const page = (words: readonly string[], needs: readonly string[] = []): Thesaurus["pages"][0] => ({
  name: "Dates",
  url: "/whats-on/",
  summary: "What is on.",
  words: [...words],
  needs: [...needs],
});

const { taxonomy } = libraryOf({ services: [] }).data;
const [first] = taxonomy.needs;
if (first === undefined) throw new Error("The fixture has no need.");
const need = (id: string, label: string, sensitive = false): typeof first => ({
  ...first,
  id,
  label,
  official: label,
  categories: [],
  sensitive,
});
const NEEDS = [
  need("play", "Hopscotch"),
  need("goods", "Crockery"),
  need("repair", "Carpentry"),
  need("harm", "Danger", true),
];

function open(
  services: Parameters<typeof libraryOf>[0]["services"],
  rows: readonly Row[],
  pages: Thesaurus["pages"] = [],
  lineNeeds: readonly string[] = [],
): OpenBox {
  const { content, data, today } = libraryOf({ services: services ?? [] });
  const helplines = content.helplines.map((line) => ({ ...line, needs: [...lineNeeds] }));
  return openLibrary(
    createLibrary(
      { ...content, helplines },
      {
        ...data,
        taxonomy: { ...taxonomy, needs: NEEDS },
        thesaurus: { rows: [...rows], pages, notHere: [], elsewhere: [] },
      },
      today,
    ),
  );
}
const some = (keys: readonly string[], kind: string): string[] =>
  keys.filter((key) => key.startsWith(kind));

describe("a topic that a word means", () => {
  it("brings no helpline, unless the topic is a sensitive one", () => {
    const rows = [row(["quokka"], { needs: ["play"] }), row(["wombat"], { needs: ["harm"] })];
    const { keys } = open([], rows, [], ["play", "harm"]);
    expect(some(keys("quokka"), "helplines/")).toEqual([]);
    expect(some(keys("wombat"), "helplines/")).not.toEqual([]);
  });
  it("brings what is chiefly about it", () => {
    const { keys } = open(
      [
        service("chief", { needs: ["repair"] }),
        service("beside", { needs: ["play", "goods", "repair"] }),
      ],
      [row(["quokka"], { needs: ["repair"] })],
    );
    expect(some(keys("quokka"), "services/")).toEqual(["services/chief"]);
  });
  it("is no reason for an entry that is not about it", () => {
    const { why } = open(
      [service("beside", { needs: ["goods"] })],
      [row(["quokka"], { needs: ["play"], entries: ["services/beside"] })],
    );
    expect(why("quokka", "services/beside")).toBeUndefined();
  });
});

describe("a complete word", () => {
  const { keys } = open(
    [service("p", { name: "Example Partnership" }), service("s", { name: "Sonny room" })],
    [row(["partner", "son"], { entries: ["services/s"] }), row(["songs"], { needs: ["play"] })],
  );
  it.each([
    ["partner", "services/p"],
    ["scared partner", "services/p"],
    ["son", "need/play"],
  ])("“%s” is not the beginning of a longer one", (typed, key) =>
    expect(keys(typed)).not.toContain(key),
  );
  it("matches the beginning of a longer one while it is incomplete", () =>
    expect(keys("partn")).toContain("services/p"));
});

describe("words of a page of the site", () => {
  const { keys } = open([], [], [page(["for schools", "map of hubs"])]);
  it.each([
    ["my kids school", false],
    ["for schools", true],
    ["hubs on a map", true],
  ])("“%s” is met: %s", (typed, met) => expect(keys(typed).includes("page/whats-on/")).toBe(met));
});

describe("words of which any one will do", () => {
  const { keys, why } = open(
    [service("s", { needs: ["play"] })],
    [
      row(["quokka", "letter/notice out/leave", "keep shouting/yelling"], {
        needs: ["play"],
        entries: ["services/s"],
      }),
    ],
  );
  it.each([
    ["we had a letter to get out", true],
    ["notice to leave", true],
    ["leave a letter", true],
    ["a letter from the school about a day out", false],
    ["out of letter boxes the other day", false],
    ["i keep on yelling at them", true],
    ["letter", false],
  ])("“%s” is met: %s", (typed, met) => expect(keys(typed).includes("services/s")).toBe(met));
  it("are never shown", () =>
    expect(why("notice to leave", "services/s")).toBe("Means: Hopscotch"));
});

it("small words between two words of a row do not count", () => {
  const { keys } = open([service("s")], [row(["mould wall"], { entries: ["services/s"] })]);
  expect(keys("there is mould all over the wall")[0]).toBe("services/s");
  expect(keys("mould under our blue kitchen wall")).not.toContain("services/s");
});

it("“dla” is a benefit, and a small word beside Polish ones", () => {
  const rows = [
    row(["dla"], { entries: ["services/benefit"] }),
    row(["ubranka"], { entries: ["services/clothes"], language: "pl" }),
    row(["dla", "jest"], { language: "pl" }),
  ];
  const { keys } = open([service("benefit"), service("clothes")], rows);
  expect(keys("can i have dla for him")[0]).toBe("services/benefit");
  expect(keys("ubranka dla syna")).toEqual(["services/clothes"]);
});

it("a text is in the language that most of its words are of", () => {
  const rows = [
    row(["casa"], { entries: ["services/home"], language: "pt" }),
    row(["casa", "locuinta"], { entries: ["services/flat"], language: "ro" }),
    row(["volver", "miedo", "casa"], { entries: [], language: "es" }),
    row(["jest"], { language: "pl" }),
  ];
  const { keys, index } = open([service("home"), service("flat"), service("jest")], rows);
  expect(keys("casa").sort()).toEqual(["services/flat", "services/home"]);
  expect(keys("locuinta casa")).toEqual(["services/flat"]);
  // Two words tell Spanish, which has no answer here; “casa” alone would be of two others.
  expect(keys("miedo volver casa")).toEqual([]);
  // Small words of another language are no spelling that is meant.
  expect(index.corrections.has("miedo")).toBe(false);
  expect(keys("jest")).toEqual(["services/jest"]);
});

it("a slip means no short word that tells of its reader", () => {
  const rows = (entry: string) => [
    row(["trans"], { entries: [entry] }),
    row(["forced marriage"], { entries: [entry] }),
  ];
  const telling = service("telling", { sensitive: true });
  const found = (entry: string, words: string) =>
    open([telling, service("other")], rows(entry)).keys(words);
  expect(found("services/other", "traps")).toEqual(["services/other"]);
  expect(found("services/telling", "traps")).toEqual([]);
  expect(found("services/telling", "trans")).toEqual(["services/telling"]);
  expect(found("services/telling", "forced mariage")).toEqual(["services/telling"]);
});

it("a row that takes in every telling word leads to its first entry first", () => {
  const rows = [
    row(["visit", "night"], { entries: ["services/often", "services/seldom"] }),
    row(["late visit night"], { entries: ["services/named"] }),
  ];
  const all = [service("often", { name: "Late visit night" }), service("seldom"), service("named")];
  const { keys } = open(all, rows);
  expect(keys("late visit at night")[0]).toBe("services/named");
  expect(keys("late visit at night please ring garden")[0]).not.toBe("services/named");
});

it("small letters are a word, not an abbreviation, beside the other words of a row", () => {
  const rows = [row(["add our club"], { entries: ["services/club"] }), row(["ADD", "zzz"])];
  const { keys } = open([service("club")], rows);
  expect(keys("please add our club")[0]).toBe("services/club");
});

describe("a day", () => {
  const { keys } = open(
    [
      service("club", { name: "Quokka club", otherNames: ["saturday club"], needs: ["play"] }),
      service("larder", { name: "Parcel larder", needs: ["goods"] }),
    ],
    [
      row(["playgroup"], { needs: ["play"], entries: ["services/club"] }),
      row(["parcel"], { needs: ["goods"], entries: ["services/larder"] }),
    ],
    [page(["saturday"], ["play"])],
  );
  it.each([
    ["saturday", "page/whats-on/"],
    ["out on sat", "page/whats-on/"],
    ["playgroup saturday", "page/whats-on/"],
    ["parcel saturday", "services/larder"],
    ["quokka club saturday", "services/club"],
    ["nothing till saturday parcel", "services/larder"],
  ])("“%s” leads first to %s", (typed, key) => expect(keys(typed)[0]).toBe(key));
});
