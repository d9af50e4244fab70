/** Items that wait for their date, and likely mistakes, are reported. */
import { expect, test } from "vitest";
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { toAskAbout, waitingItems, waits } from "../../src/news/to-ask.ts";
import { alsoToSay } from "../../scripts/content-report.ts";

const TODAY = "2026-11-28";
const item = (fields: object): AnyEntry =>
  ({
    collection: "news",
    file: "content/news/x/index.md",
    title: "Plant swap",
    ...fields,
  }) as unknown as AnyEntry;

test("an item of a later day waits", () => {
  expect(waits({ collection: "news", date: "2026-12-05" }, TODAY)).toBe(
    "waits until 5 December 2026, and is not on the site before.",
  );
});
test("a slip in the year is asked about", () => {
  expect(waits({ collection: "news", date: "2062-11-28" }, TODAY)).toBe(
    "waits until 28 November 2062, and is not on the site before. That is more than a year ahead: is the year right?",
  );
});
test("an item of today does not wait, nor does an event", () => {
  expect(waitingItems([item({ date: TODAY })], TODAY)).toEqual([]);
  expect(waits({ collection: "events", date: "2026-12-05" }, TODAY)).toBeUndefined();
});
test("a happening more than a year ahead is asked about, one within the year is not", () => {
  expect(toAskAbout([item({ date: TODAY, happensOn: "2099-12-05" })], TODAY)).toEqual([
    {
      file: "content/news/x/index.md",
      field: "It happens on",
      message: "5 December 2099 is more than a year ahead. Is the year right?",
    },
  ]);
  expect(toAskAbout([item({ date: TODAY, happensOn: "2027-11-28" })], TODAY)).toEqual([]);
});
test("the same name twice in one collection is asked about", () => {
  const service = (name: string, file: string): AnyEntry =>
    ({ collection: "services", name, file }) as unknown as AnyEntry;
  expect(
    toAskAbout([service("Play group", "a.md"), service("play-group ", "b.md")], TODAY),
  ).toEqual([
    {
      file: "b.md",
      field: "Name",
      message:
        "is the same as in a.md. If they are one and the same, change that one and leave this out. If not, add what tells them apart.",
    },
  ]);
  expect(
    toAskAbout([service("Play group", "a.md"), service("Play groups", "b.md")], TODAY),
  ).toEqual([]);
});
test("two items may have the same title on different dates", () => {
  const both = [item({ date: "2026-11-01" }), item({ date: "2026-11-08", file: "y" })];
  expect(toAskAbout(both, TODAY)).toEqual([]);
});
test("a check and a build name waiting items and questions", () => {
  const said = alsoToSay([item({ date: "2026-12-05", happensOn: "2099-12-05" })], TODAY);
  expect(said).toContain("1 item not on the site yet:");
  expect(said).toContain("waits until 5 December 2026");
  expect(said).toContain("1 thing to ask about. None of it stops the site.");
  expect(alsoToSay([], TODAY)).toBe("");
});
