/** A posted item's day and its words, as the content file contains them. */
import { describe, expect, it } from "vitest";
import { happening } from "../../src/newsletter/happening.ts";
import { questionsAbout } from "../../src/newsletter/posted-questions.ts";
import { collections } from "../../src/model/collections/index.ts";
import {
  POSTED_FIELDS,
  type PostedField,
  type PostedName,
} from "../../src/newsletter/posted-item.ts";
import { tidyItem } from "../../src/newsletter/tidy-item.ts";

const today = "2026-11-28";
const asked = { today, groups: [], hasPicture: false };

describe("the day of a posted item", () => {
  it.each([
    ["Saturday 5 December 2026, 10am to 12 noon", "2026-12-05", "10:00", "12:00"],
    ["5/12/2026 2-4pm", "2026-12-05", "14:00", "16:00"],
    ["Sat 5 Dec at 4pm", "2026-12-05", "16:00", undefined],
    ["5 December", "2026-12-05", undefined, undefined],
  ])("%s", (when, happensOn, startTime, endTime) =>
    expect(happening({ when, where: "Quay Hall" }, today)).toEqual({
      happensOn,
      ...(startTime !== undefined && { startTime }),
      ...(endTime !== undefined && { endTime }),
      place: "Quay Hall",
    }),
  );

  it("keeps the longest “Where” that the form takes, and the gate accepts it as the place", () => {
    const fields: readonly PostedField[] = POSTED_FIELDS;
    const where = "x".repeat(fields.find(({ name }) => name === "where")?.max ?? 0);
    const [pattern] = collections.news.fields.place.widget["pattern"] as [string, string];
    expect(happening({ when: "5 December", where }, today).place).toBe(where);
    expect(where).toMatch(new RegExp(pattern));
  });

  it.each([
    "Every Saturday from 5 December",
    "Saturdays, 10am",
    "Friday 5 December",
    "5 and 6 December and 12 December",
    "21 November 2026",
    "31 November",
    "tomorrow at 3pm",
    "",
  ])("is not guessed of “%s”", (when) => expect(happening({ when }, today)).toEqual({}));
});

it("headings, indented lines and hidden characters take the form that the check takes", () =>
  expect(
    tidyItem({
      title: "A\u0000\u202Eb",
      item: "# Big\n\n    indented\n\nOld\n===\n- one\n    - two",
    }),
  ).toEqual({ title: "Ab", item: "## Big\n\nindented\n\n## Old\n- one\n    - two" }));

describe("what the next step would refuse", () => {
  it.each<readonly [PostedName, string]>([
    ["title", "🎉🎉🎉"],
    ["title", "Half"],
    ["item", "<img src=x onerror=alert(1)>"],
    ["item", "![me](https://example.org/a.png)"],
    ["item", "[x](javascript:alert(1))"],
    ["item", "[our page](www.example.org)"],
    ["item", "```\ncode\n```"],
    ["item", "One\n(End of the item)\nTwo"],
    ["expires", "9999-12-31"],
    ["expires", "31/11/2026"],
    ["expires", "soon"],
  ])("is firm: %s %s", (field, text) =>
    expect(questionsAbout({ [field]: text }, asked).some(({ firm }) => firm === true)).toBe(true),
  );

  it.each<readonly [PostedName, string]>([
    ["expires", "04/06/27"],
    ["expires", "2026-12-05"],
    ["item", "[our page](https://example.org/) and [news](/news/)"],
    ["when", "31 November"],
  ])("is not firm: %s %s", (field, text) =>
    expect(questionsAbout({ [field]: text }, asked).some(({ firm }) => firm === true)).toBe(false),
  );

  it("is a picture without its words or without consent", () =>
    expect(
      questionsAbout({}, { ...asked, hasPicture: true }).map(({ field, firm }) => [field, firm]),
    ).toEqual([
      ["picture", true],
      ["consent", true],
    ]));
});
