import { describe, expect, it } from "vitest";
import { TodayFirst } from "../../src/components/today-first/today-first.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html } from "../pages/markup.ts";

const LINE = "child-line-example";
const [guidance = ""] = Object.keys(examples.guidance);

function shown(status: "active" | "defunct"): string {
  const library = exampleLibrary({
    more: { helplines: { [LINE]: { ...examples.helplines[LINE], status } } },
  });
  const [need] = library.data.taxonomy.needs;
  if (!need) throw new Error("The example place has no need.");
  const today = {
    question: "Nothing to eat?",
    guidance,
    atNight: "Ask a neighbour.",
    helplines: [LINE],
    services: [],
  };
  return html({
    head: { title: "", description: "", url: "/", crumbs: [], kind: "" },
    body: <TodayFirst need={{ ...need, today }} library={library} />,
  });
}

describe("what cannot wait, on the page of a topic", () => {
  it("has a number to ring beside the page that says what to do", () => {
    expect(shown("active")).toMatch(
      /Nothing to eat\?.*href="\/early-help\/.*href="tel:01632960003"/s,
    );
  });
  it("says what to do at night, before the numbers", () =>
    expect(shown("active")).toMatch(/Ask a neighbour\..*href="tel:/s));
  it("has no number of a line that has closed", () => {
    expect(shown("defunct")).not.toContain("tel:");
  });
});
