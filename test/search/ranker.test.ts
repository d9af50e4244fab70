import { describe, expect, it } from "vitest";
import { nearestResults } from "../../src/search/suggestions.ts";
import { type Results, search, searchSteps } from "../../src/search/ranker.ts";
import { createLibrary } from "../../src/model/library.ts";
import { AREAS, libraryWithRows, location, service } from "./library.ts";
import { seeded } from "../seeded.ts";
import { openLibrary } from "./open-library.ts";
import { townLibrary } from "../fixtures/town.ts";

const [north, south] = AREAS as unknown as [(typeof AREAS)[number], (typeof AREAS)[number]];

const only = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.startsWith("services/"));

describe("the order", () => {
  const library = libraryWithRows(
    [
      service("bank", { name: "Zebra bank", otherNames: ["buggy"], searchWords: ["pramm"] }),
      service("group", { name: "Example group", summary: "Bring your buggy." }),
      service("club", { name: "Quokka club", needs: ["play"] }),
      service("gone", { name: "Zebra bank of old", status: "defunct" }),
      service("there", { name: "Wombat hall", locations: [location({ area: north.id })] }),
      service("here", { name: "Wombat hall", locations: [location({ area: south.id })] }),
    ],
    [
      { words: ["swings", "roundabout"], needs: ["play"], entries: [], language: undefined },
      { words: ["huśtawka"], needs: ["play"], entries: ["services/club"], language: "pl" },
    ],
  );
  const { keys, why, index } = openLibrary(library);

  it("has entries by words that only the search knows", () =>
    expect(only(keys("pramm"))).toEqual(["services/bank"]));
  it("has names before other names before what is said", () =>
    expect(only(keys("buggy"))).toEqual(["services/bank", "services/group"]));
  it("has what runs before what has closed", () =>
    expect(only(keys("zebra bank")).slice(0, 2)).toEqual(["services/bank", "services/gone"]));
  it("has what has closed last, even where its name is nearest, unless its whole name is typed", () => {
    const { keys: found } = openLibrary(
      libraryWithRows([
        service("larder", { name: "Food larder", status: "defunct", summary: "Food for all." }),
        service("bank", { name: "Baby things", summary: "Food and nappies." }),
      ]),
    );
    expect(only(found("food"))).toEqual(["services/bank", "services/larder"]);
    expect(only(found("food larder"))[0]).toBe("services/larder");
  });
  it("has what nobody has confirmed after what is as near, and says so", () => {
    const checked = { ...service("x").checked, nextDue: "2027-01-01" };
    const { keys: found, index: own } = openLibrary(
      libraryWithRows([
        service("a", { name: "Otter club", checked: { ...checked, confidence: "not confirmed" } }),
        service("b", { name: "Otter class", checked: { ...checked, confidence: "reported" } }),
      ]),
    );
    expect(only(found("otter"))).toEqual(["services/b", "services/a"]);
    expect(own.entries.find(({ name }) => name === "Otter club")?.state).toBe("u");
  });
  it("has a line that answers day and night first where its row names it first", () => {
    const base = libraryWithRows([
      service("help", { name: "Sorrow service", otherNames: ["sorrow"] }),
    ]);
    const [always] = base.data.urgent.always;
    const row = (entries: readonly string[]): ReturnType<typeof libraryWithRows> =>
      createLibrary(
        base.content,
        {
          ...base.data,
          thesaurus: {
            rows: [{ words: ["sorrow"], needs: [], entries: [...entries], language: undefined }],
            pages: [],
            notHere: [],
            elsewhere: [],
          },
        },
        base.today,
      );
    const line = `helplines/${always ?? ""}`;
    expect(openLibrary(row([line, "services/help"])).keys("sorrow")[0]).toBe(line);
    expect(openLibrary(row(["services/help", line])).keys("sorrow")[0]).toBe("services/help");
  });
  it("has what is in the place first, and loses nothing elsewhere", () => {
    expect(only(keys(`wombat ${north.name}`)).slice(0, 2)).toEqual([
      "services/there",
      "services/here",
    ]);
    expect(only(keys(`wombat ${south.name}`)).slice(0, 2)).toEqual([
      "services/here",
      "services/there",
    ]);
  });
  it.each(["zebrabank", "zebra bnak", "zebar bank", "zeb", "ZEBRA-BANK"])(
    "finds a name typed as %s",
    (typed) => expect(keys(typed)[0]).toBe("services/bank"),
  );
  it.each(["roundabout", "roundabot", "hustawka"])("finds by the thesaurus: %s", (typed) =>
    expect(keys(typed)).toContain("services/club"),
  );
  it("says why", () => {
    expect([
      why("buggy", "services/bank"),
      why("zebra", "services/bank"),
      why("roundabout", "services/club"),
      why("roundabot", "services/club"),
      why("hustawka", "services/club"),
    ]).toEqual([
      "Matches: buggy",
      undefined,
      "Means: Something for my toddler",
      "Close to: roundabout",
      "Means: Something for my toddler",
    ]);
  });
  it("does not say why when a name begins as the words do, were it with two letters", () =>
    expect([why("ze", "services/bank"), why("bu", "services/bank")]).toEqual([
      undefined,
      "Matches: buggy",
    ]));
  it("finds nothing for nonsense, and close matches for two edits", () => {
    expect(keys("xyzzyqw")).toEqual([]);
    expect(nearestResults(index, "zebbrra", search).map(({ entry }) => entry.name)).toContain(
      "Zebra bank",
    );
  });
  it.each(["", "   ", "!!!", "🦀", "a".repeat(10_000), "__proto__", "constructor", "<b>"])(
    "accepts %s",
    (typed) =>
      expect(
        search(index, typed)
          .results.slice()
          .every(({ entry, score }) => entry.name !== "" && score > 0),
      ).toBe(true),
  );
});

describe("postcodes", () => {
  const { keys } = openLibrary(libraryWithRows([]));
  const [sector = ""] = north.sectors;
  it.each([
    `${sector}AB`,
    `${sector.replace(" ", "").toLowerCase()}ab`,
    sector,
    sector.split(" ")[0] ?? "",
    `my postcode is ${sector}`,
    `post code ${(sector.split(" ")[0] ?? "").replace(/(\d)/, " $1")}`,
  ])("%s alone leads to its area", (typed) => expect(keys(typed)).toContain(`area/${north.id}`));

  it("with a need beside it leads to what meets the need there, before the area itself", () => {
    const { keys: found } = openLibrary(
      libraryWithRows([
        service("bank", { name: "Zebra bank", locations: [location({ area: north.id })] }),
        service("far", { name: "Zebra bank", locations: [location({ area: south.id })] }),
      ]),
    );
    const list = found(`${sector} zebra`);
    expect(list.slice(0, 2)).toEqual(["services/bank", "services/far"]);
    expect(list).toContain(`area/${north.id}`);
  });
});

describe("the same words", () => {
  const library = townLibrary();
  const whole = openLibrary(library);
  const inParts = openLibrary(library, 40);
  const next = seeded(11);
  const names = whole.index.entries.flatMap(({ name, also }) => [name, ...also]);
  const some = Array.from({ length: 60 }, () => names[Math.floor(next() * names.length)] ?? "");
  it("always give the same list, in one part or in many", () => {
    for (const typed of some) {
      expect(whole.keys(typed)).toEqual(whole.keys(typed));
      expect(inParts.keys(typed)).toEqual(whole.keys(typed));
    }
  });
  it("as a name lead to what is called so, among the first", () => {
    const lost = whole.index.entries.filter(
      ({ name, names: [own = ""] }) =>
        !search(whole.index, name)
          .results.slice(0, 5)
          .some(({ entry }) => entry.names.includes(own)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe("two letters", () => {
  const rows = [
    { words: ["roundabout", "ed", "xylophone"], needs: ["play"], entries: [], language: undefined },
  ];
  const { keys } = openLibrary(
    libraryWithRows(
      [
        service("club", { name: "Quokka club", needs: ["play"] }),
        service("robin", { name: "Robin room" }),
        service("garden", { name: "Edible garden" }),
      ],
      rows,
    ),
  );
  it("begin names, and mean no row that begins with them", () =>
    expect([only(keys("ro")), only(keys("rou"))]).toEqual([["services/robin"], ["services/club"]]));
  it("mean the row that has them as a word", () =>
    expect(only(keys("ed")).sort()).toEqual(["services/club", "services/garden"]));
  it("mean rows when they begin no name", () =>
    expect(only(keys("xy"))).toEqual(["services/club"]));
});

describe("a short word that is whole", () => {
  const { keys, index } = openLibrary(
    libraryWithRows([
      service("market", { name: "Quokkaville market" }),
      service("street", { name: "Wombat hall", summary: "In Quokkaville." }),
      service("lunch", { name: "Wombat lunch", summary: "It is quok." }),
    ]),
  );
  it("comes before longer words that it begins, which only names show", () => {
    expect(only(keys("quok"))).toEqual(["services/lunch", "services/market"]);
    expect(only(keys("quokk"))).toEqual(["services/market", "services/street"]);
  });
  it("is counted apart from them", () =>
    expect([search(index, "quok").results.whole, search(index, "quokk").results.whole]).toEqual([
      1, 2,
    ]));
});

it("concurrent searches do not affect each other or the next one", () => {
  const { index } = openLibrary(townLibrary());
  const numbers = ({ results }: Results): number[] =>
    results.slice().map(({ entry }) => entry.number);
  const alone = ["food", "ZZ1 1AA", "baby"].map((typed) => numbers(search(index, typed)));
  const steps = ["food", "ZZ1 1AA", "baby"].map((typed) => searchSteps(index, typed));
  const done: (Results | undefined)[] = steps.map(() => undefined);
  while (done.includes(undefined)) {
    steps.forEach((one, at) => {
      const { value, done: isDone } = one.next();
      if (isDone === true && value !== undefined) done[at] = value;
    });
  }
  expect(alone.every(({ length }) => length > 0)).toBe(true);
  expect(done.map((found) => found && numbers(found))).toEqual(alone);
  expect(numbers(search(index, "food"))).toEqual(alone[0]);
});
