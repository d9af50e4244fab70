/** What recurs or goes on has no single day: in the form, in What's on and in a mail alike. */
import { describe, expect, it } from "vitest";
import { guessWhen } from "../../scripts/mail/guess.ts";
import { datedWhen } from "../../src/newsletter/dated-when.ts";
import { happening } from "../../src/newsletter/happening.ts";
import { boxDayQuestion } from "../../src/newsletter/questions/about-box-days.ts";
import { recurrenceIn, saysWhenWithoutDate } from "../../src/newsletter/questions/recurrence.ts";

const today = "2026-11-30";

const RECURRING = [
  ["Daily from 5 December 2026, 10am to 12 noon", "Daily"],
  ["Alternate Saturdays from 5 December 2026, 10am", "Alternate Saturdays"],
  ["Alternate Saturday from 5 December 2026", "Alternate Saturday"],
  ["First Saturday of the month from 5 December 2026, 10am", "First Saturday of the month"],
  ["1st and 3rd Friday of each month from 4 December", "1st and 3rd Friday of each month"],
  ["Weekdays from 7 December 2026, 9am", "Weekdays"],
  ["5 December 2026 onwards 10am", "December 2026 onwards"],
  ["5/12/2026 onwards, 10am", "12/2026 onwards"],
  ["every other Tuesday from 8 December", "every other Tuesday"],
  ["Every 2 weeks from 8 December 2026", "Every 2 weeks"],
  ["each half term from 15 February 2027", "each half term"],
  ["Tuesdays from 8 December 2026, 10am", "Tuesdays"],
  ["5 December 2026, then monthly", "monthly"],
  ["8 December 2026, fortnightly, 4pm", "fortnightly"],
] as const;

describe.each(RECURRING)("%s", (text, words) => {
  it("recurs, also in running words", () => {
    expect(recurrenceIn(text, true)).toBe(words);
    expect(recurrenceIn(text, false)).toBe(words);
  });
  it("has no single day: not in What’s on, not in an answer, not guessed of a mail", () => {
    expect(happening({ when: text }, today)).toEqual({});
    expect(datedWhen(text, today)).toBeUndefined();
    const { when, notes } = guessWhen(`Craft club. ${text}.`, today);
    expect(when).toBeUndefined();
    expect(notes.join()).toContain(`It comes back (“${words}”)`);
  });
});

describe("in an answer alone", () => {
  it.each([
    ["Mon-Fri from 7 December 2026", "Mon-Fri"],
    ["Saturday and Sunday, 5 December", "Saturday and Sunday"],
    ["from 5 December 2026, 10am", "from 5 December"],
    ["until Sunday 20 December 2026", "until Sunday 20 December"],
    ["Tuesday 8 December, term time only", "term time"],
    ["First Saturday from 5 December", "First Saturday"],
    ["every child, 5 December", "every"],
  ])("%s", (text, words) => {
    expect(recurrenceIn(text, true)).toBe(words);
    expect(happening({ when: text }, today)).toEqual({});
  });
  it.each([
    "The daily mile is on 5 December.",
    "Every child is welcome on 5 December.",
    "We answer Mon-Fri.",
    "Tickets are £2 each.",
    "Book by 5 December.",
    "The first Saturday stall was fun.",
  ])("and not in running words: %s", (text) => expect(recurrenceIn(text, false)).toBeUndefined());
});

describe("a single day", () => {
  it.each([
    ["Saturday 5 December 2026, 10am onwards", "10:00"],
    ["Sat 5 Dec from 10am", "10:00"],
    ["Saturday 5 December 2026, 10am to 12 noon, £2 each", "10:00"],
    ["5 December 2026 10 till 11am", "10:00"],
    ["Last Saturday before the holidays: 5 December 2026, 10am", "10:00"],
  ])("stays one: %s", (when, startTime) => {
    expect(recurrenceIn(when, true)).toBeUndefined();
    expect(happening({ when }, today)).toMatchObject({ happensOn: "2026-12-05", startTime });
  });
});

describe("a weekday in a text beside a day in a box", () => {
  const box = { first: "2026-12-05", last: "2026-12-05" };
  it.each([
    "Open Monday to Friday.",
    "Every Tuesday.",
    "The first Monday.",
    "Next Tuesday we rest.",
  ])("is another one: %s", (text) => expect(boxDayQuestion(text, box, today)).toBeUndefined());
  it("is asked about when it stands alone", () =>
    expect(boxDayQuestion("Come on Tuesday.", box, today)).toContain("“Tuesday”"));
});

it.each([
  ["all summer", true],
  ["Tuesdays", true],
  ["in the holidays", true],
  ["daily", true],
  ["soon", false],
  ["in the hall", false],
])("an answer may say when without a date: %s", (answer, says) =>
  expect(saysWhenWithoutDate(answer)).toBe(says),
);
