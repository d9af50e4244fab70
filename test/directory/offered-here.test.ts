/** Whether a course is offered here, in the outputs that say so. */
import { describe, expect, it } from "vitest";
import { cardLines } from "../../src/components/entry-card/card-facts.ts";
import { hubsAndProgrammesCsv } from "../../src/export/hubs-and-programmes.ts";
import { mayNotRunHere, notOfferedHere } from "../../src/directory/offered-here.ts";
import { libraryOf, programme, service } from "../search/library.ts";

describe("a course", () => {
  it.each([
    ["offered", undefined, false],
    ["for staff", "For people who work with families", false],
    ["was offered", "Was offered here. Ask if it still runs", true],
    ["not found", "We have not found it being offered here", true],
  ] as const)("that is “%s”", (local, words, doubt) => {
    const course = programme("p", { local });
    expect([notOfferedHere(course), mayNotRunHere(course)]).toEqual([words, doubt]);
    const { known } = cardLines(course, libraryOf({ programmes: [course] }));
    expect(known[0] === words).toBe(words !== undefined);
  });
  it("that may never have run is not called running in the table", () => {
    const table = (local: "planned" | "offered"): string =>
      hubsAndProgrammesCsv(
        libraryOf({ programmes: [programme("p", { local, audience: "families" })] }),
      );
    expect(table("planned")).toContain("Not known to run here");
    expect(table("planned")).not.toContain("Running");
    expect(table("offered")).toContain("Running");
  });
  it("is no question for a service", () => expect(notOfferedHere(service("s"))).toBeUndefined());
});
