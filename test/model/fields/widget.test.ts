/**
 * The CMS and the gate agree: what the widget's pattern lets through is what the gate takes, and
 * the other way round.
 */
import { describe, expect, test } from "vitest";
import {
  date,
  email,
  type Field,
  image,
  link,
  longText,
  number,
  partialDate,
  phone,
  postcode,
  shortCode,
  text,
  time,
  uuid,
} from "../../../src/model/fields/index.ts";
import { cmsTakes, read } from "./read.ts";

const label = "Field";

/** Values that both take, values that both refuse. */
const TABLE: readonly [string, Field<unknown>, readonly string[], readonly string[]][] = [
  [
    "text",
    text({ label, min: 5, max: 10 }),
    ["fives", "ten of a k", "a, b; c!"],
    ["four", "eleven of a", "two\nlines"],
  ],
  ["long text", longText({ label, max: 10 }), ["a\nb", "x"], ["eleven of a"]],
  [
    "number to text",
    shortCode({ label }),
    ["85999", "60000", "78887"],
    ["8599", "859999", "12345", "HELLO"],
  ],
];

describe.each(TABLE)("%s", (_name, field, good, bad) => {
  test.each(good)("%j: both take it", (written) => {
    expect([cmsTakes(field, written), read(field, written).faults]).toEqual([true, []]);
  });
  test.each(bad)("%j: both refuse it", (written) => {
    expect([cmsTakes(field, written), read(field, written).faults.length]).toEqual([false, 1]);
  });
  test("the CMS says what to write", () =>
    expect(field.widget.pattern?.[1]).toMatch(/^[A-Z].{5,}/));
});

/** Kinds that people write in many ways: the CMS lets all through, and the gate reads them. */
describe.each([
  [
    link({ label }),
    [
      "https://localhost",
      "https://good@example.org/",
      "https://a:b@example.org",
      "https://example.org\\a",
      "https://192.0.2.1/",
      "ftp://example.org",
      "javascript:alert(1)",
      "https://",
    ],
  ],
  [postcode({ label }), ["SW1A 1A", "1AA SW1A", "SW1A 1AA, SW1A 2AA"]],
  [phone({ label }), ["01632 960001 ext 2", "ring us", "12", "01632 960001/2"]],
  [partialDate({ label }), ["19", "2019-13", "last April", "2019-04-17T00:00"]],
  [time({ label }), ["24:00", "12:60", "09:30:75", "after school"]],
  [
    email({ label }),
    ["name@example", "name example.org", "@example.org", "name@example.org, other@example.org"],
  ],
] as const)("a field of many ways %#", (field, bad) => {
  test("has no pattern in the CMS", () => expect(field.widget.pattern).toBeUndefined());
  test.each(bad)("%j: the gate refuses it", (written) => {
    expect(read(field, written).faults).toHaveLength(1);
  });
});

test("numbers have the same bounds in the CMS", () => {
  expect(number({ label, min: 1, max: 9 }).widget).toMatchObject({
    widget: "number",
    value_type: "int",
    min: 1,
    max: 9,
  });
});

test("dates are written as the gate reads them", () => {
  expect(date({ label }).widget).toMatchObject({ format: "YYYY-MM-DD", time_format: false });
});

test("identifiers have no box, as the editor makes them, and pictures come from the entry's own folder", () => {
  expect(uuid({ label }).widget.widget).toBe("hidden");
  expect(image({ label }).widget).toMatchObject({
    choose_url: false,
    media_library: { config: { max_file_size: 5_000_000 } },
  });
});
