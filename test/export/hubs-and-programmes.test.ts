/** The table of family hubs and programmes. */
import { describe, expect, it } from "vitest";
import {
  hubsAndProgrammesCsv,
  hubsAndProgrammesJson,
} from "../../src/export/hubs-and-programmes.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const course = examples.programmes["calm-days"];
const more = (last: number) => ({ id: `7f1c2f0e-3b1a-4d59-9a5e-0000000000${last}`, checked });

/** With a hub that has closed, a course that was not found here and one for staff. */
const library = exampleLibrary({
  more: {
    hubs: {
      "old-hub": {
        ...examples.hubs["harbour-hub"],
        ...more(31),
        name: "Old Hub",
        status: "defunct",
        closure: { reason: "It closed." },
      },
    },
    programmes: {
      "far-course": { ...course, ...more(32), name: "Far Course", local: "not found" },
      "staff-course": {
        ...course,
        ...more(33),
        name: "Staff Course",
        local: "for staff",
        audience: "practitioners",
        length: "Two days",
        evidence: "A study of 2020 was hopeful.",
        rating: "3 of 4 in 2020",
      },
      "old-staff-course": {
        ...course,
        id: more(34).id,
        checked: { ...checked, confidence: "not confirmed" },
        name: "Old Staff Course",
        local: "for staff",
        audience: "practitioners",
      },
    },
  },
});
const lines = hubsAndProgrammesCsv(library).trimEnd().split("\r\n");

describe("hubs and programmes as a table", () => {
  it("has a head, and each of them once", () => {
    const { hubs, programmes } = library.content;
    expect(lines[0]).toMatch(/^\uFEFFid,kind,name,status/);
    expect(
      lines
        .slice(1)
        .map((line) => line.split(",")[0])
        .sort(),
    ).toEqual([...hubs, ...programmes].map(({ id }) => id).sort());
  });
  it("says how long a programme is, what studies found, and where a hub is", () => {
    const { entries } = JSON.parse(hubsAndProgrammesJson(library)) as {
      entries: Readonly<Record<string, string | readonly string[]>>[];
    };
    const named = (name: string) => entries.find((entry) => entry["name"] === name);
    expect(named("Staff Course")).toMatchObject({
      "how long": "Two days",
      "what studies found": "A study of 2020 was hopeful.",
      rating: "3 of 4 in 2020",
    });
    expect(named("Harbour Family Hub")?.["areas"]).toEqual([library.area("harbour").name]);
    expect(named("Old Hub")?.["status"]).toBe("Closed for good");
    expect(named("Far Course")?.["status"]).toBe("Not known to run here");
    expect(named("Harbour Family Hub")?.["status"]).toBe("Running, as far as we know");
    expect(named("Staff Course")?.["status"]).toBe("Running, as far as we know");
    expect(named("Old Staff Course")?.["status"]).toBe("Not known to run here");
  });
  it("says what is not known, how sure it is, and its sources", () => {
    const [hub] = library.content.hubs;
    if (!hub) throw new Error("The fixtures have no hub.");
    const doubtful = {
      ...hub,
      notConfirmed: ["When it is open; ring first."],
      sources: [{ title: "A list of hubs", url: undefined, date: undefined }],
      phones: [{ number: "111", name: "For everybody" }] as unknown as typeof hub.phones,
    };
    const content = { ...library.content, hubs: [doubtful], programmes: [] };
    const table = hubsAndProgrammesCsv({ ...library, content } as typeof library);
    for (const words of ["When it is open; ring first.", "A list of hubs"])
      expect(table).toContain(words);
    expect(table).toMatch(/not (?:yet )?confirmed/i);
    expect(table).toContain(",111 (For everybody),");
  });
  it("says the same as JSON, an object for each, without what is not known", () => {
    const { total, entries } = JSON.parse(hubsAndProgrammesJson(library)) as {
      total: number;
      entries: Readonly<Record<string, string | readonly string[]>>[];
    };
    expect(total).toBe(lines.length - 1);
    expect(entries.map(({ id }) => id)).toEqual(lines.slice(1).map((line) => line.split(",")[0]));
    for (const entry of entries) {
      expect(Object.values(entry).filter((value) => value.length === 0)).toEqual([]);
      expect(entry["licence"]).toContain("http");
      expect(entry["page"]).toContain("https://");
    }
  });
});
