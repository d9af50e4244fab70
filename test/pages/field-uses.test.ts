/**
 * The table of field uses is correct: each output reads the fields that it lists, and no others.
 */
import { describe, expect, test } from "vitest";
import { collectionNames } from "../../src/model/collections/index.ts";
import { fieldUses, type FieldUse, type Output } from "../../src/model/field-uses/index.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { fieldNames, fieldReads } from "./field-reads.ts";
import { fullEntries } from "./full-entries.ts";

const reads = fieldReads(exampleLibrary({ more: fullEntries }));

/** The outputs that read a field, in the order of the outputs. */
const readersOf = (field: string): readonly Output[] =>
  [...reads].filter(([, fields]) => fields.has(field)).map(([output]) => output);

/** Errors of the table for a collection, a sentence for each field. */
function faults(collection: string, uses: Readonly<Record<string, FieldUse>>): readonly string[] {
  return Object.entries(uses).flatMap(([field, use]) => {
    const readers = readersOf(`${collection}.${field}`);
    const said = "nowhere" in use ? [] : use;
    return readers.join() === said.join()
      ? []
      : [`${collection}.${field} is read by: ${readers.join(", ") || "nothing"}.`];
  });
}

test.each(collectionNames)("the table of %s says which outputs read each field", (name) => {
  expect(Object.keys(fieldUses[name])).toEqual(fieldNames(name));
  expect(faults(name, fieldUses[name])).toEqual([]);
});

test("a field that nothing reads has a reason", () => {
  for (const uses of Object.values<Readonly<Record<string, FieldUse>>>(fieldUses))
    for (const use of Object.values(uses))
      expect("nowhere" in use ? use.nowhere.length : use.length).toBeGreaterThan(0);
});

describe("a wrong answer is found", () => {
  test("finds a field that an output reads and the table omits", () =>
    expect(faults("services", { waitTime: { nowhere: "for editors" } })).toEqual([
      "services.waitTime is read by: page.",
    ]));
  test("finds a field that the table lists and the output does not read", () =>
    expect(faults("services", { waitTime: ["page", "card"] })).toEqual([
      "services.waitTime is read by: page.",
    ]));
  test("finds a field that nothing reads", () =>
    expect(faults("programmes", { crisis: ["page"] })).toEqual([
      "programmes.crisis is read by: nothing.",
    ]));
});
