import { describe, expect, it } from "vitest";
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
    // Words that say more, or something else, are not turned into hours.
    ["Day and night, every day", []],
    ["From 5pm to 8.30am only for emergencies. We do not know its hours at weekends.", []],
    ["Monday to Friday, 9am to 5pm, and by e-mail at weekends", []],
    ["", []],
  ])("“%s” are %j", (words, hours) =>
    expect(openingHours(words).map(({ days, from, to }) => [days, from, to])).toEqual(hours),
  );
});
