/** A text that goes on naming what has ended gets advice, unless it says what came after. */
import { describe, expect, it } from "vitest";
import { endedThings } from "../../src/freshness/advice/ended-things.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const ended = { ended: [{ words: ["Coal Penny"], since: "2026-04-01", now: "Warm Fund" }] };
const tea = examples.services["toddler-tea"];

const told = (summary: string, more: object = {}, today = "2026-12-01"): readonly string[] =>
  endedThings(
    exampleLibrary({
      today,
      data: { ...placeData(), ended },
      more: { services: { "toddler-tea": { ...tea, summary, ...more } } },
    }),
  ).map(({ message }) => message);

describe("what has ended", () => {
  it("is named to the editor where a text of today names it", () =>
    expect(told("Ask for the coal penny.")).toEqual([
      "“Coal Penny” had ended by 2026-04-01. Say what came after it: Warm Fund.",
    ]));
  it.each([
    ["with what came after", "The Warm Fund took the place of the Coal Penny.", {}, undefined],
    ["before it ended", "Ask for the Coal Penny.", {}, "2026-03-31"],
    ["of a service that does not run", "It gave the Coal Penny.", { status: "past" }, undefined],
    ["that names something else", "Ask for coal.", {}, undefined],
  ])("is not in a text %s", (_, summary, more, today) =>
    expect(told(summary, more, today)).toEqual([]),
  );
});
