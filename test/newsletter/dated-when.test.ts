/** Days and times told by the day of writing. 29 November 2026 is a Sunday. */
import { describe, expect, it } from "vitest";
import { datedItem, datedWhen, readWhen } from "../../src/newsletter/dated-when.ts";
import { questionsAbout } from "../../src/newsletter/posted-questions.ts";
import type { PostedName } from "../../src/newsletter/posted-item.ts";
import { relativeDays } from "../../src/newsletter/questions/relative-days.ts";

const today = "2026-11-29";
const words = (field: PostedName, text: string): string[] =>
  questionsAbout({ [field]: text }, { today, groups: [], hasPicture: false }).map(
    (question) => question.words,
  );

describe("a day told by the day of writing has its date", () => {
  it.each([
    ["tomorrow", "Monday 30 November 2026"],
    ["tomorrow at 3pm", "Monday 30 November 2026, 3pm"],
    ["next Tuesday half six till 8", "Tuesday 1 December 2026, 6:30pm to 8pm"],
    ["half six till eight next Tuesday", "6:30pm to 8pm Tuesday 1 December 2026"],
    ["Tues 6-8", "Tuesday 1 December 2026, 6pm to 8pm"],
    ["Sat  2pm-4pm in the park", "Saturday 5 December 2026, 2pm to 4pm in the park"],
    ["a week on Friday, 10am", "Friday 11 December 2026, 10am"],
    ["Friday week 10 til 12", "Friday 11 December 2026, 10am to midday"],
    ["tonight at eight", "Sunday 29 November 2026, 8pm"],
    ["in 3 weeks", "Sunday 20 December 2026"],
    ["the day after tomorrow", "Tuesday 1 December 2026"],
    ["coming Monday, half past nine in the morning", "Monday 30 November 2026, 9:30am"],
    ["2moro 4pm", "Monday 30 November 2026, 4pm"],
    ["New Year’s Eve 7pm", "Thursday 31 December 2026, 7pm"],
    ["Tue 1/12 half six", "Tue 1/12, 6:30pm"],
    ["Tuesday coming, 6 til 8", "Tuesday 1 December 2026, 6pm to 8pm"],
    ["New Year’s Day 2027 12pm", "Friday 1 January 2027, midday"],
    ["on Wednesday from 10 to 12.30", "Wednesday 2 December 2026, 10am to 12:30pm"],
  ])("%s", (when, line) => {
    expect(datedWhen(when, today)).toBe(line);
    expect(words("when", when)).toEqual([
      `Is this ${line}? If not, write it like Saturday 12 December 2026, 2pm to 4pm.`,
    ]);
    expect(datedItem({ when }, today)).toEqual({ when: line });
  });

  it.each(["2026-11-30", "2026-12-01", "2026-12-04"])(
    "“next Tuesday” on %s is in the week that begins on the next Monday",
    (day) => expect(datedWhen("next Tuesday", day)).toBe("Tuesday 8 December 2026"),
  );

  it.each([
    "Every Tuesday half six till 8",
    "Mondays",
    "Mon-Fri 9.30-11.30",
    "First Monday of each month",
    "this Saturday 5 December 2pm",
    "Sunday 20 December 2026, 2pm to 4pm",
    "From tomorrow until Friday",
    "next week",
    "",
  ])("and nothing is put into “%s”", (when) => {
    expect(datedWhen(when, today)).toBeUndefined();
    expect(datedItem({ when }, today)).toEqual({ when });
  });
});

it.each([
  ["tuesday 8", "Tuesday 1 December 2026"],
  ["Saturday 5 December, 10am to 12 noon", "Saturday 5 December 2026, 10am to midday"],
  ["Tue 1/12 half six", "Tuesday 1 December 2026, 6:30pm"],
  ["Every Tuesday", undefined],
])("“%s” is read back as %s", (when, line) => expect(readWhen(when, today)).toBe(line));

describe("what is asked about", () => {
  it.each([
    ["tuesday at 8", /“8” could be in the morning or in the evening\. Write am or pm/],
    ["next week", /“next week” will be other days for those who read it later/],
    ["From tomorrow until Friday", /“tomorrow” will be other days/],
    ["2pm to 4pm", /^Which day is it\? Write it like Saturday 12 December 2026, 2pm to 4pm\.$/],
    ["soon", /^Which day is it\?/],
  ])("%s", (when, expected) => expect(words("when", when).at(-1)).toMatch(expected));

  it.each<readonly [PostedName, string, string]>([
    ["title", "Plant swap tomorrow", "tomorrow"],
    ["item", "Come along this Saturday.", "this Saturday"],
    ["summary", "We sing next Tuesday.", "next Tuesday"],
  ])("in %s: %s", (field, text, said) =>
    expect(words(field, text)).toEqual([
      `“${said}” will be another day for those who read it later. Write the date.`,
    ]),
  );

  it.each<readonly [PostedName, string]>([
    ["item", "We meet on Saturday. Open today and every Monday, this Saturday 5 December too."],
    ["who", "Ages 6-8"],
    ["when", "Daily in the holidays"],
    ["when", "Saturday 5 December, 2pm, ages 6-8"],
  ])("not in %s: %s", (field, text) => expect(words(field, text)).toEqual([]));
});

describe("facts of single people", () => {
  it.each<readonly [string, RegExp]>([
    ["he lives at 5 Hope Street", /says where somebody lives/],
    ["Come round to ours at six", /says where somebody lives/],
    ["Kayleigh (6) and Mia (4) loved it", /“Kayleigh” looks like the name of a child/],
    ["Jayden Smith, aged 7, sang", /“Jayden Smith” looks like the name of a child/],
    ["my son Jayden has autism", /“Jayden” looks like the name of a child/],
    ["Cash app for gifts", /a way to pay somebody/],
    ["paypal.me/somebody", /a way to pay somebody/],
    ["Bring your NHS number", /a private number of one person/],
  ])("%s", (text, expected) =>
    expect(words("item", text)).toEqual([expect.stringMatching(expected)]),
  );

  it.each([
    "For children aged 5 to 11. Room (2). Year (3) sang. Tea costs £2, cake 50p.",
    "The group lives on gifts. Bring your own cup. We moved to the hall in 2019.",
    "Boys aged 8 and girls aged 9 play. Under 5s free.",
  ])("not in: %s", (text) => expect(words("item", text)).toEqual([]));
});

describe("a secret place", () => {
  const asked = (item: Partial<Record<PostedName, string>>) =>
    questionsAbout(item, { today, groups: [], hasPicture: false }).filter(({ words: said }) =>
      said.startsWith("This would give away where a refuge"),
    );

  it("is asked about wherever its name and its street are, and nothing goes on", () => {
    expect(
      asked({ title: "Open day at the refuge", where: "12 Rutland Street, ZZ31 3AB" }),
    ).toMatchObject([{ field: "where", firm: true }]);
    expect(asked({ item: "The safe house is at 12 Rutland Street." })).toMatchObject([
      { field: "item", firm: true },
    ]);
  });

  it("is not asked about without a street", () =>
    expect(asked({ item: "We collect toys for the refuge.", where: "The hall" })).toEqual([]));
});

it("no words of a day go on over the end of a paragraph", () => {
  const days = (text: string) => relativeDays(text, "2026-11-28", false).map(({ words }) => words);
  expect(days("Look at this\n\nMon: 10am\n\nTue: 11am")).toEqual([]);
  expect(days("Look at this \r\n \r\nMon, 10am")).toEqual([]);
  expect(days("Come along this\nMonday at ten")).toEqual(["this Monday"]);
});
