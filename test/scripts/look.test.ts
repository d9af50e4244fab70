import { describe, expect, it } from "vitest";
import { FRAME, kindOf, PAGE_KINDS, type Measure, overBudget } from "../../scripts/look/kinds.ts";

const urgent = PAGE_KINDS.find(({ name }) => name === "urgent help");
const within: Measure = {
  screens: 5.9,
  heading: 185,
  useful: 890,
  header: 150,
  footer: 470,
  tools: 90,
};

describe("the budgets of a kind of page", () => {
  it("hold for a page that is short enough", () =>
    expect(urgent && overBudget(urgent, within)).toEqual([]));

  it.each([
    ["screens", { screens: 6.4 }, /length in screens is 6.4, at most 6$/],
    ["the first useful thing", { useful: 901 }, /first useful thing.* is 901, at most 900/],
    ["nothing useful at all", { useful: undefined }, /nothing useful was found/],
    ["the heading", { heading: FRAME.heading + 1 }, /heading.* is 191, at most 190/],
    ["the footer", { footer: FRAME.footer + 1 }, /footer.* is 481, at most 480/],
    ["the tools", { tools: FRAME.tools + 1 }, /tools.* is 121, at most 120/],
  ])("notice too much of %s", (_what, change, message) => {
    const faults = urgent ? overBudget(urgent, { ...within, ...change }) : [];
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  it("are chosen by the path of the page", () =>
    expect(
      ["/", "/find/", "/find/need/money/", "/services/x/", "/news/2026/x/"].map(
        (path) => kindOf(path)?.name,
      ),
    ).toEqual(["home", "find", "topic", "service", "everything else"]));
});
