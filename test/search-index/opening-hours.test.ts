import { describe, expect, it } from "vitest";
import { isClosed } from "../../src/search/intent/hours.ts";
import { openingHours } from "../../src/search-index/opening-hours.ts";

describe("the hours of a helpline", () => {
  it.each([
    ["Monday to Friday, 9am to 5pm", [["12345", 540, 1020]]],
    ["Monday to Friday, 9.30am to 3pm, not on bank holidays", [["12345", 570, 900]]],
    [
      "Monday to Thursday 8.30am to 5pm, Friday 8.30am to 4.30pm, not on bank holidays",
      [
        ["1234", 510, 1020],
        ["5", 510, 990],
      ],
    ],
    ["Saturday to Monday, 12pm to 8pm", [["601", 720, 1200]]],
    ["Saturday, 8am to 12am", [["6", 480, 1440]]],
    [
      "Friday to Saturday, 5.30pm to 8am",
      [
        ["56", 1050, 1440],
        ["60", 0, 480],
      ],
    ],
    // Words with anything else are not turned into hours.
    ["Day and night, every day", []],
    ["From 5pm to 8.30am only for emergencies. We do not know its hours at weekends.", []],
    ["Monday to Friday, 9am to 5pm, and by e-mail at weekends", []],
    ["", []],
  ])("“%s” are %j", (words, hours) =>
    expect(openingHours(words).map(({ days, from, to }) => [days, from, to])).toEqual(hours),
  );

  it.each([
    [23, 5, false],
    [7, 6, false],
    [9, 6, true],
    [7, 5, true],
  ])("over midnight: at %d o’clock on day %d the line is closed: %s", (hour, weekday, closed) => {
    const hours = openingHours("Friday, 6pm to 8am").map((own) => ({ entry: 1, ...own }));
    expect(isClosed({ always: [], hours }, 1, { hour, weekday })).toBe(closed);
  });
});
