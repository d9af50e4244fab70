/** What is after the label of a box: whether it must be filled in. */
import { describe, expect, it, test } from "vitest";
import { markFor, withoutMark } from "../../src/cms/needed.ts";
import { collections } from "../../src/model/collections/index.ts";
import type { Collection } from "../../src/model/collection.ts";

const sections: readonly Collection[] = Object.values(collections);

describe("the mark after a label", () => {
  it("never calls a box optional that the gate demands", () => {
    const wrong = sections.flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([, { required, widget }]) => required && widget.required === false)
        .filter(([field]) => markFor(name, field) === undefined)
        .map(([field]) => `${name}.${field}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["group", "needed: this or the next box"],
    ["newGroup", "needed when no group is chosen"],
    ["date", "today if left empty"],
  ])("of a news item's %s", (name, words) => expect(markFor("news", name)).toBe(words));

  test.each([
    ["organisation", "needed: this or the next box"],
    ["newGroup", "needed when nobody is chosen above"],
  ])("of a service's %s", (name, words) => expect(markFor("services", name)).toBe(words));

  it("is Decap's own for all else", () => {
    expect(markFor("news", "place")).toBeUndefined();
    expect(markFor("events", "group")).toBeUndefined();
    expect(markFor("nothing", "group")).toBeUndefined();
  });

  test.each([
    ["Where (optional)", "Where"],
    ["Title (needed)", "Title"],
    [" Group (needed: this or the next box)", "Group"],
    ["Cost (in pounds)", "Cost (in pounds)"],
  ])("is left out of “%s”", (label, words) => expect(withoutMark(label)).toBe(words));
});
