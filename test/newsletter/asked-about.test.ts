/**
 * Days, times, private details and markup in the answers of a posted item. 28 November 2026 is a
 * Saturday.
 */
import { describe, expect, it } from "vitest";
import type { PostedName } from "../../src/newsletter/posted-item.ts";
import { questionsAbout } from "../../src/newsletter/posted-questions.ts";

const asked = {
  today: "2026-11-28",
  groups: ["Harbour Friends", "Café on the Quay"],
  hasPicture: false,
};
const words = (field: PostedName, text: string): string[] =>
  questionsAbout({ group: "Dock Street Singers", [field]: text }, asked).map(
    (question) => `${question.field}: ${question.words}`,
  );

describe("a weekday that is not that of the date", () => {
  it.each([
    "Friday 5 December",
    "Fri 5th Dec, 10am",
    "FRIDAY 5 DECEMBER",
    "Friday\u00a05\u00a0December",
    "Fri the 5th of December",
    "Friday, December 5th",
    "December 5 2026, Friday",
    "5 December (Friday)",
    "Thurs. 5 Dec",
    "Friday 5/12",
    "Friday 5-12-2026",
    "Friday 5th",
    "Every Monday from 5 December",
    "Sat 28 Nov and Fri 5 Dec",
  ])("%s", (text) =>
    expect(words("when", text)).toEqual([
      "when: 5 December 2026 is a Saturday. Which is right, the day or the date?",
    ]),
  );

  it.each<readonly [PostedName, string]>([
    ["when", "Saturday 5 December, 10am to 12 noon"],
    ["when", "Tues 1 December"],
    ["when", "Thursday 3rd and Friday 4th December, 6-8pm"],
    ["when", "Mon 30 Nov to Fri 4 Dec"],
    ["when", "Sunday 3 January"],
    ["when", "Every Wed 1pm-2:30pm from 2 December"],
    ["when", "First Monday of each month"],
    ["when", "Monday, 1st floor"],
    ["item", "We met on Saturday 21 November and it rained."],
    ["item", "It ran from 1 May 2019. We may meet 20 people and march 4 miles."],
    ["item", "Sun 1/2 price. Open 24/7. See example.org/2026/11/30."],
  ])("is not found in %s: %s", (field, text) => expect(words(field, text)).toEqual([]));
});

describe("a day or a time that there is not", () => {
  it.each([
    "30 February",
    "30/02/27",
    "31/11",
    "31 Sept",
    "Monday 31st of November at 4",
    "Feb 30th",
    "29 Feb",
    "45 December",
    "12/25/2026",
  ])("%s", (text) =>
    expect(words("when", text)).toEqual([expect.stringMatching(/There is no .+/)]),
  );

  it("is not what a sort code is called", () =>
    expect(words("item", "Sort code 20-00-00, on Saturday 5 December.").join()).not.toContain(
      "There is no",
    ));

  it.each(["25pm", "13am", "0pm", "9:60 am", "10.75am", "25:00", "24.30"])("%s", (text) =>
    expect(words("when", `Saturday 5 December, ${text}`)).toEqual([
      `when: There is no time ${text}. Write it like 2:30pm.`,
    ]),
  );

  it.each(["2pm to 1pm", "14:00-13:30", "10am-10am", "noon to 11am", "6pm – 5pm"])(
    "an end that is not after its start: %s",
    (text) =>
      expect(words("when", text)).toEqual([
        `when: “${text}” does not end after it starts. Is that right?`,
      ]),
  );

  it.each<readonly [PostedName, string]>([
    ["when", "Saturday 5 December, 9pm to 1am"],
    ["when", "Saturday 5 December, 10am to 2"],
    ["when", "Saturday 5 December, 12-2pm"],
    ["when", "Saturday 5 December, 7 for 7.30pm"],
    ["when", "Mon–Fri 9.30–11.30"],
    ["cost", "£12.75, or 50p"],
    ["item", "Ages 5-11. Room 12.60. Ratio 4:3."],
  ])("is not found in %s: %s", (field, text) => expect(words(field, text)).toEqual([]));
});

it.each([
  ["2026-12-01", "Saturday 12 December, 2pm", true],
  ["2026-12-01", "12/12/26", true],
  ["2026-12-20", "Every Saturday until 19 December", false],
  ["2026-12-12", "12 December", false],
])("a last day %s for “%s” is asked about: %s", (expires, when, isAsked) => {
  const said = questionsAbout({ expires, when }, asked).map(({ field }) => field);
  expect(said).toEqual(isAsked ? ["expires"] : []);
});

describe("what belongs to one person", () => {
  it.each<readonly [PostedName, string, string]>([
    ["join", "Text 07700 900123", "07700 900123"],
    ["join", "+44 7700 900123", "+44 7700 900123"],
    ["item", "Call Mrs Brown 01632 960123", "01632 960123"],
    ["item", "My mum's number is 01632 960123", "01632 960123"],
    ["join", "Contact Bev Smith – 01632 960123", "01632 960123"],
    ["join", "Jo: 01632 960123", "01632 960123"],
    ["item", "Email jane.smith@gmail.com", "jane.smith@gmail.com"],
    ["item", "Email jane.smith@council.example.org", "jane.smith@council.example.org"],
    ["join", "janedoe1987 (at) hotmail.co.uk", "janedoe1987 (at) hotmail.co.uk"],
  ])("%s: %s", (field, text, found) =>
    expect(words(field, text)).toEqual([
      expect.stringContaining(`${field}: ${found} looks like one person’s own`),
    ]),
  );

  it("is also where somebody lives", () =>
    expect(words("where", "14 High Street, Jo's house")).toEqual([
      "where: “Jo's house” looks like somebody’s home. Leave out where people live.",
    ]));

  it.each<readonly [PostedName, string]>([
    ["join", "Reception: 01632 960123"],
    ["join", "Ring Harbour Friends on 01632 960123"],
    ["join", "Book at the Fusion Centre (01632 960123)"],
    ["join", "info@example.org or dockstreetsingers@gmail.com"],
    ["item", "The Children’s home gave us a cake."],
  ])("is not found in %s: %s", (field, text) => expect(words(field, text)).toEqual([]));
});

describe("words that cannot be published", () => {
  it.each<readonly [PostedName, string, RegExp]>([
    ["item", "<script>alert(1)</script>", /“<script>” is not shown/],
    ["title", "<b>Hi there</b>", /“<b>” is not shown/],
    ["item", "<img src=x onerror=alert(1)>", /is not shown/],
    ["item", "[x](javascript:alert(1))", /is not the address of a page/],
    ["title", "Tea", /has 3 letters/],
    ["title", "a".repeat(91), /has 91 letters, and the most is 90. Nothing is cut off/],
    ["item", "a ".repeat(2600), /has 5199 letters/],
  ])("%s: %s", (field, text, expected) =>
    expect(words(field, text)).toEqual([expect.stringMatching(expected)]),
  );

  it("are not signs of sums and hearts", () =>
    expect(words("item", "5 < 6 and 7 > 3, I <3 you")).toEqual([]));
});
