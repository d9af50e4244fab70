/** Whether a course is offered here, in the outputs that say so. */
import { describe, expect, it } from "vitest";
import { cardLines } from "../../src/components/entry-card/card-facts.ts";
import { hubsAndProgrammesCsv } from "../../src/export/hubs-and-programmes.ts";
import { canJoin, notOfferedHere, runsHere } from "../../src/directory/offered-here.ts";
import { maybeOffered, mayNotRunHere } from "../../src/format/offered.ts";
import { STATUS } from "../../src/model/words.ts";
import { libraryOf, programme, service } from "../search/library.ts";

describe("a course", () => {
  it.each([
    ["offered", undefined, false],
    ["for staff", "For people who work with families", false],
    ["was offered", STATUS.past, true],
    ["planned", STATUS.planned, true],
    ["not found", "We have not found it being offered here", true],
  ] as const)("that is “%s”", (local, words, doubt) => {
    const course = programme("p", { local, costOptions: [] });
    expect([notOfferedHere(course), mayNotRunHere(course)]).toEqual([words, doubt]);
    const { known, unknown } = cardLines(course, libraryOf({ programmes: [course] }));
    expect(known[0] === words).toBe(words !== undefined);
    expect(unknown).toEqual(doubt ? [] : ["cost"]);
  });
  it.each([
    ["offered", [true, true, true]],
    ["for staff", [false, true, false]],
    ["was offered", [true, false, false]],
    ["planned", [true, false, false]],
    ["not found", [false, false, false]],
  ] as const)("that is “%s” may be asked about, can be joined, runs here: %o", (local, answers) => {
    const course = programme("p", { local });
    expect([maybeOffered(course), canJoin(course), runsHere(course)]).toEqual(answers);
    const over = programme("p", { local, status: "past" });
    expect([maybeOffered(over), canJoin(over), runsHere(over)]).toEqual([answers[0], false, false]);
    const paused = programme("p", { local, status: "inactive" });
    expect([canJoin(paused), runsHere(paused)]).toEqual([answers[1], false]);
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
  it("is no question for a service", () => {
    expect(notOfferedHere(service("s"))).toBeUndefined();
    expect(runsHere(service("s"))).toBe(true);
    expect(runsHere(service("s", { status: "past" }))).toBe(false);
  });
});
