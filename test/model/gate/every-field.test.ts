/** What holds for every field of every collection, asked of the model itself. */
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { collectionNames, type CollectionName } from "../../../src/model/collections/index.ts";
import type { Field } from "../../../src/model/fields/index.ts";
import { readEntry, fieldsOf } from "../../../src/model/gate/read-entry.ts";
import { sentence } from "../../../src/model/problem.ts";
import { entryWith } from "../fixture-site.ts";

const file = "content/x.md";

const faultless = new Map(
  collectionNames.map((collection) => {
    const [, yaml = "", body = ""] =
      /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(entryWith(collection, "---\n---\n")) ?? [];
    return [
      collection,
      { fields: parse(yaml, { schema: "core" }) as Record<string, unknown>, body },
    ];
  }),
);

/** Problems of the faultless entry once one of its fields contains something else. */
function saidWith(collection: CollectionName, name: string, value: unknown): string[] {
  const { fields, body } = faultless.get(collection) ?? { fields: {}, body: "" };
  return readEntry(
    { collection, slug: "x", file },
    `---\n${stringify({ ...fields, [name]: value })}---\n${body}`,
  ).problems.map(sentence);
}

describe.each(collectionNames)("%s", (collection) => {
  const { body: _body, ...fields } = fieldsOf(collection);
  const all = Object.entries<Field<unknown>>(fields);
  const about = (label: string) =>
    new RegExp(
      `^${file}, ${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?: \\d+)?(?: › [^:]+)*: `,
    );

  test.each(
    all
      .filter(([, field]) => field.required && field.kind !== "group")
      .map(([name, { label }]) => [name, label]),
  )("%s may not be left out", (name, label) => {
    for (const nothing of ["", "   ", null])
      expect(saidWith(collection, name, nothing)).toEqual([
        `${file}, ${label}: is missing. Fill it in.`,
      ]);
  });
  test.each(all.filter(([, field]) => !field.required).map(([name]) => name))(
    "%s may be left out",
    (name) => {
      const found = [null, ""].map((nothing) => saidWith(collection, name, nothing));
      const needed: Readonly<Record<string, string>> = {
        "events.startTime": "Starts at: is missing, but there is a time when it ends. Fill it in.",
        "services.organisation":
          "Who runs it: is missing. Choose it, or write its name into the next box.",
      };
      const words = needed[`${collection}.${name}`];
      const bound = words === undefined ? [] : [`${file}, ${words}`];
      expect(found).toEqual([bound, bound]);
    },
  );
  test.each(all.map(([name, { label, kind }]) => [name, label, kind]))(
    "%s never holds a thing of another kind",
    (name, label, kind) => {
      const hidden = kind === "reference" || kind === "term" ? [] : ["\u0001\u202e"];
      for (const odd of [{ a: 1 }, [[1]], [{ a: 1 }], -1.5, ...hidden]) {
        const said = saidWith(collection, name, odd);
        expect(said.length, JSON.stringify(odd)).toBeGreaterThan(0);
        for (const one of said) expect(one).toMatch(about(label));
      }
    },
  );
});
