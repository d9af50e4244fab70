import { describe, expect, it, test } from "vitest";
import { heldBackText } from "../../scripts/held-back.ts";
import {
  annotations,
  heldBackFile,
  heldBackReport,
  publicReason,
  shortHash,
  stateFile,
} from "../../scripts/held-back-files.ts";
import { type HeldBack, heldBackEntries } from "../../src/model/gate/held-back.ts";
import { loadContent } from "../../src/model/gate/load.ts";

const FILE = "content/services/jo-at-home.md";
const held: HeldBack = {
  file: FILE,
  entry: "services/jo-at-home",
  stands: "earlier",
  since: "2026-05-01",
  urgent: false,
  sensitive: true,
  reasons: [
    { file: FILE, field: "In one sentence", message: "names the number “01632 960777”, 12%." },
  ],
};

describe("held-back.json", () => {
  it("names the entry by a hash when its name may tell, and holds nothing that was written", () => {
    const text = heldBackFile([held], "2026-11-28");
    expect(JSON.parse(text)).toEqual({
      asOf: "2026-11-28",
      urgent: false,
      held: [
        {
          entry: `services/#${shortHash("services/jo-at-home")}`,
          stands: "earlier",
          since: "2026-05-01",
          reasons: ["In one sentence: names the number “…”, 12%."],
        },
      ],
    });
  });

  test.each([
    ["51.1, -0.9 lies outside the place (latitude 1).", "… lies outside the place (latitude 1)."],
    [
      "would have the address /pages/jo/, which belongs to content/pages/jo.md.",
      "would have the address …, which belongs to ….",
    ],
    ["“Jo” and “2 High Street”", "“…” and “…”"],
    ["ring +44 1632 960777 today", "ring … today"],
    ["has 12000 × 2030 pixels, too few", "has 12000 × 2030 pixels, too few"],
    ["is 120000 characters long. The most is 100000.", undefined],
    ["is 41000 characters long. Shorten it to 40000 or fewer.", undefined],
    ["has no phone. Fill in “Phone numbers”, or use “Heading 2”.", undefined],
    ["is 01632960777 characters long", "is … characters long"],
    ["is at /news/größe-jo.", "is at …."],
  ])("says of %s: %s", (message, expected) => {
    expect(publicReason({ file: FILE, field: "", message })).toBe(expected ?? message);
  });

  it.each([
    ["content/news/2026-05-03-fair.md", "news/2026-05-03-fair.md", "2026-05-03-fair/index.md"],
    ["content/news/Größe Jo.md", `news/#${shortHash("news/Größe Jo.md")}`, "…/index.md"],
    ["content/news/2027-05-03-fair.md", "news/#", "…/index.md"],
    ["content/news/2026-05-03-elm-road-refuge.md", "news/#", "…/index.md"],
  ])("names a file that is no entry by the rule for addresses: %s", (file, name, moved) => {
    const to = `${file.slice(0, -3)}/index.md`;
    const [row] = heldBackEntries(
      [],
      [{ file, field: "", message: `should be in a folder of its own. Move it to ${to}.` }],
      () => ({ draft: undefined, leftOut: [] }),
    );
    const text = heldBackFile(row ? [row] : [], "2026-11-28");
    expect(text).toContain(`"entry":"${name}`);
    expect(text).toContain(`Move it to content/news/${moved}.`);
  });
});

describe("what was left out of an entry, in held-back.json", () => {
  const out = (
    target: string,
    message = `“${target}” is not on the site, so it was left out.`,
  ) => ({
    ...held,
    ...{ file: "content/pages/about.md", entry: "pages/about", stands: "part", sensitive: false },
    reasons: [{ file: "content/pages/about.md", field: "The page", message, target }],
  });
  const saidOf = (...rows: readonly object[]): string =>
    heldBackFile(rows as HeldBack[], "2026-11-28");

  it.each(["/hubs/old-hall/", "old-hall", "services/old-hall", "/hubs/old-hall/#when"])(
    "is named: %s",
    (target) => expect(saidOf(out(target))).toContain(`The page: “${target}” is not on the site`),
  );

  it.each(["/services/jo-at-home/", "jo-at-home", "/services/jo-at-home/#when"])(
    "is not named when its entry may not be: %s",
    (target) => expect(saidOf(out(target), held)).not.toContain("jo-at-home"),
  );

  it("is not named when its name tells where people hide", () =>
    expect(saidOf(out("/services/elm-road-refuge/"))).not.toContain("elm-road"));

  it("is named among words of an editor, which are not", () =>
    expect(saidOf(out("old-hall", "“Jo” names “old-hall”, 01632 960777."))).toContain(
      "“…” names “old-hall”, ….",
    ));

  it("names the folder in which there is no such entry", () =>
    expect(
      publicReason({ ...{ file: "", field: "" }, message: "“jo” is not in content/hubs (hub)." }),
    ).toBe("“…” is not in content/hubs (hub)."));
});

test("state.json has a hash for each entry, the same for the same words whatever the line ends", () => {
  const { content, data, problems } = loadContent("test/fixtures/gate/valid");
  const settled = { content, data, problems, held: [], pictures: new Map(), texts: new Map() };
  const state = JSON.parse(stateFile(settled, "2026-11-28")) as { entries: Record<string, string> };
  expect(state.entries["services/play-group"]).toMatch(/^[0-9a-f]{8}$/);
  expect(Object.keys(state.entries)).toContain(`helplines/#${shortHash("helplines/example-line")}`);
  expect(shortHash("\uFEFFa\r\nb")).toBe(shortHash("a\nb"));
});

describe("news whose day is to come", () => {
  const { content, data, problems } = loadContent("test/fixtures/gate/valid");
  const [item] = content.news;
  const key = `news/${item?.slug ?? ""}`;
  const settled = { content, data, problems, held: [], pictures: new Map(), texts: new Map() };
  const day = item?.date ?? "";

  it("is not in state.json before its day", () => {
    expect(stateFile(settled, "2000-01-01")).not.toContain("news/");
    expect(stateFile(settled, day)).toContain(key);
  });

  it("is named by a hash in held-back.json before its day", () => {
    const news: HeldBack = { ...held, entry: key, day, sensitive: false };
    expect(heldBackFile([news], "2000-01-01")).not.toContain(key);
    expect(heldBackFile([news], "2000-01-01")).toContain(`news/#${shortHash(key)}`);
    expect(heldBackFile([news], day)).toContain(key);
  });
});

test("the report shouts about numbers to ring in danger, and says what is on the site instead", () => {
  expect(heldBackReport([])).toBe("");
  const report = heldBackReport([{ ...held, urgent: true }]);
  expect(report).toContain("1 thing was held back; everything else is on the site.");
  expect(report).toContain("URGENT: content/services/jo-at-home.md has numbers to ring in danger");
  expect(report).toContain("  The version of 1 May 2026 is on the site.");
});

test("a pipeline is told on one line, which no words of an editor can end", () => {
  const reasons = [{ file: FILE, field: "", message: "a\n::error::b, 5%" }];
  expect(annotations([{ ...held, reasons }])).toEqual([
    "::warning file=content/services/jo-at-home.md,title=Held back::a%0A::error::b, 5%25",
  ]);
});

test("a pipeline's message names what is held back, and is empty when nothing is", () => {
  expect(heldBackText(heldBackFile([], "2026-11-28"))).toBe("");
  expect(
    heldBackText(heldBackFile([{ ...held, urgent: true, sensitive: false }], "2026-11-28")),
  ).toBe(
    "1 thing was held back. Everything else whose day has come is on the site.\nURGENT, numbers to ring in danger: services/jo-at-home\n  In one sentence: names the number “…”, 12%.\n  The version of 1 May 2026 is on the site.",
  );
});
