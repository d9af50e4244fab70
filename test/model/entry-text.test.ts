import { describe, expect, it, test } from "vitest";
import { untidyFiles } from "../../scripts/tidy.ts";
import type { Collection } from "../../src/model/collection.ts";
import { collections } from "../../src/model/collections/index.ts";
import {
  readEntryText,
  shownRecord,
  tidyBody,
  tidyRecord,
  writeEntryText,
} from "../../src/model/entry-text.ts";
import { date, list, optional, pounds, time } from "../../src/model/fields/index.ts";
import { makeSite } from "./fixture-site.ts";

const fieldsFor = (name: keyof typeof collections) => {
  const { fields, body }: Collection = collections[name];
  return { ...fields, body };
};

describe("the one form of a content file", () => {
  it("orders fields as the form does, folds nothing and leaves out what is empty", () => {
    const long = `${"Tea and toast for everybody who comes. ".repeat(5)}Yes.`;
    expect(
      writeEntryText(fieldsFor("services"), {
        checked: { confidence: "reported", nextDue: "2026-12-01", by: "Editor", on: "2026-06-01" },
        body: "\nCome in.\n\n*   One\n* Two  \n",
        sensitive: false,
        waitTime: "",
        phones: [{ name: "", number: "01632 960000" }],
        otherNames: [],
        summary: long,
        name: "Toast: a club",
      }),
    ).toBe(`---
name: "Toast: a club"
summary: ${long}
phones:
  - number: 01632 960000
checked:
  on: 2026-06-01
  by: Editor
  nextDue: 2026-12-01
  confidence: reported
---
Come in.

- One
- Two
`);
  });

  it("keeps what would be read as something else in quotation marks", () => {
    const written = { name: "2026", summary: "yes: no", phones: [{ number: "01632 960000" }] };
    const text = writeEntryText(fieldsFor("services"), { ...written, sensitive: true });
    expect(readEntryText(text)).toEqual({ ...written, sensitive: true });
    expect(text).toContain('name: "2026"');
  });

  it("keeps an amount of 0, a field that is not known and several lines", () => {
    const written = {
      name: "Club",
      costOptions: [{ amount: 0 }],
      eligibility: "One.\nTwo.",
      unknown: "kept",
    };
    expect(readEntryText(writeEntryText(fieldsFor("services"), written))).toEqual(written);
  });

  it("changes nothing when it is written again", () => {
    const { root, dispose } = makeSite();
    for (const { text, file } of untidyFiles(root)) {
      const [, name = ""] = file.split("/");
      const fields = fieldsFor(name as keyof typeof collections);
      expect(writeEntryText(fields, readEntryText(text))).toBe(text);
    }
    dispose();
  });

  it("writes a line break in a paragraph as the editor's text field does", () =>
    expect(tidyBody("One  \nTwo\n\nThree  \n")).toBe("One\\\nTwo\n\nThree"));

  it("says what is wrong with a file that cannot be read", () =>
    expect(() => readEntryText("no fields")).toThrow("three hyphens"));
});

it("every content file of this site has that form (npm run tidy)", () =>
  expect(untidyFiles(process.cwd()).map(({ file }) => file)).toEqual([]));

const times = {
  opensAt: optional(time({ label: "Starts at" })),
  closesAt: optional(time({ label: "Ends at" })),
  amount: optional(pounds({ label: "Pounds" })),
};

test.each([
  [{ opensAt: "7pm-9pm" }, { opensAt: "19:00", closesAt: "21:00" }],
  [{ opensAt: "10 till 2" }, { opensAt: "10:00", closesAt: "14:00" }],
  [{ opensAt: "7-9" }, { opensAt: "7-9" }],
  [
    { opensAt: "10.15 to 11.45am", closesAt: " " },
    { opensAt: "10:15", closesAt: "11:45" },
  ],
  [
    { opensAt: "half past six", amount: "£3.20" },
    { opensAt: "18:30", amount: 3.2 },
  ],
  [
    { opensAt: "after tea", amount: "a smile" },
    { opensAt: "after tea", amount: "a smile" },
  ],
])("%j is stored as %j", (typed, stored) => expect(tidyRecord(times, typed)).toEqual(stored));

test("a price of 0 is a word in its box, and a number in its file", () => {
  const shown = shownRecord(
    { costs: list({ label: "Costs", one: "Cost", fields: times }) },
    {
      costs: [{ amount: 0 }],
    },
  );
  expect(shown).toEqual({ costs: [{ amount: "0" }] });
  expect(tidyRecord(times, { amount: "0" })).toEqual({ amount: 0 });
});

it.each([
  ["1926-12-05", "2026-12-05"],
  ["0026-12-05", "2026-12-05"],
  ["1987-12-05", "1987-12-05"],
  ["2026-12-05", "2026-12-05"],
])("the day %s of a form is stored as %s", (typed, day) =>
  expect(tidyRecord({ day: date({ label: "Day" }) }, { day: typed })).toEqual({ day }),
);
