/** A change of a file of `_data/` that breaks something is refused in the gate's words. */
import { describe, expect, it } from "vitest";
import { faultsBeside } from "../../src/cms/beside.ts";
import { DATA_SECTION } from "../../src/cms/sections.ts";
import { dataFiles, type DataName, type SiteData } from "../../src/model/data/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { sentence } from "../../src/model/problem.ts";
import { TODAY } from "../fixtures/library.ts";
import { makeSite } from "../model/fixture-site.ts";

function sample() {
  const fixture = makeSite();
  const { content, data, problems } = loadContent(fixture.root, TODAY);
  if (!data) throw new Error(problems.map(sentence).join("\n"));
  return { fixture, site: { content, data, today: TODAY } };
}

/** What the editor says of a changed file, and what the gate says of the same file on the disk. */
function bothSay<N extends DataName>(name: N, change: (file: SiteData[N]) => unknown) {
  const { fixture, site } = sample();
  try {
    const changed = change(site.data[name]) as Readonly<Record<string, unknown>>;
    const faults = faultsBeside(DATA_SECTION, name, changed, site);
    const path = `_data/${name}.json`;
    const stored = JSON.parse(fixture.read(path)) as Record<string, unknown>;
    const back = change(stored as SiteData[N]) as Record<string, unknown>;
    fixture.write(path, `${JSON.stringify(back, null, 2)}\n`);
    const { problems } = loadContent(fixture.root, TODAY);
    return { faults, gate: problems.map(({ message }) => message) };
  } finally {
    fixture.dispose();
  }
}

describe("a file of facts", () => {
  it("that is unchanged has no fault", () => {
    const { fixture, site } = sample();
    for (const name of Object.keys(dataFiles) as DataName[])
      expect(faultsBeside(DATA_SECTION, name, site.data[name], site), name).toEqual([]);
    fixture.dispose();
  });

  it.each([
    [
      "an area that entries name",
      () =>
        bothSay("places", (file) => ({
          ...file,
          areas: file.areas.map((area, at) => (at === 0 ? { ...area, id: "elsewhere" } : area)),
        })),
    ],
    [
      "a topic that entries name",
      () =>
        bothSay("taxonomy", (file) => ({
          ...file,
          needs: file.needs.map((need, at) => (at === 0 ? { ...need, id: "other-need" } : need)),
        })),
    ],
    [
      "a helpline that is not there",
      () => bothSay("urgent", (file) => ({ ...file, first: [...file.first, "no-such-line"] })),
    ],
    [
      "bounds that leave places outside",
      () =>
        bothSay("places", (file) => ({
          ...file,
          bounds: { ...file.bounds, north: file.bounds.south + 0.0001 },
        })),
    ],
  ] as const)("is refused in the words of the gate: %s", (_, say) => {
    const { faults, gate } = say();
    expect(faults.length).toBeGreaterThan(0);
    for (const { words } of faults)
      expect(gate.some((message) => words.endsWith(message))).toBe(true);
    expect(faults.map(({ words }) => words).join()).not.toMatch(/content\/\S+\.md:|_data\//);
  });

  it("leads to the box that is wrong", () => {
    const { faults } = bothSay("redirects", (file) => ({
      ...file,
      moved: [...file.moved, { from: "/old/", to: "/nowhere/at/all/" }],
    }));
    expect(faults.map(({ path }) => path)).toEqual([["moved", expect.any(Number), "to"]]);
  });
});
