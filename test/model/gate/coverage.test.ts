/**
 * What has a bad example: each kind of field that a collection uses, each rule in each collection
 * where it applies, and each sentence written in the gate. The model is the list, so a new kind or
 * rule needs one. A further field of a kind that is shown already needs none.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { collectionNames, type CollectionName } from "../../../src/model/collections/index.ts";
import type { Fields } from "../../../src/model/fields/index.ts";
import { fieldsOf, readEntry } from "../../../src/model/gate/read-entry.ts";
import { rules } from "../../../src/model/gate/rules.ts";
import { badFixtures } from "../bad-fixtures.ts";
import { sourceFiles } from "../../source-files.ts";
import { missingSentences } from "../sentences.ts";

/** The kinds of field that are under each label, with the labels of what they are in. */
function kindsByLabel(fields: Fields, before = ""): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (label: string, kind: string): void =>
    void found.set(label, (found.get(label) ?? new Set()).add(kind));
  for (const field of Object.values(fields)) {
    const label = `${before}${field.label}`;
    add(label, field.kind);
    if (field.item) add(label, field.item.kind);
    const inside = field.fields ?? field.item?.fields;
    if (inside)
      for (const [path, kinds] of kindsByLabel(inside, `${label} › `))
        for (const kind of kinds) add(path, kind);
  }
  return found;
}

const golden = (path: string): string => readFileSync(path, "utf8");
const fixturesOf = (name: CollectionName) => badFixtures.filter(({ group }) => group === name);

/** The label in a golden sentence, without the places in lists: “Phone numbers › Number”. */
function labelIn(text: string, labels: readonly string[]): string | undefined {
  const [, rest = ""] = /^\S+?, ([\s\S]*)$/.exec(text) ?? [];
  const plain = rest.replaceAll(/ \d+(?=: | › )/g, "");
  return labels
    .filter((label) => plain.startsWith(`${label}: `))
    .sort((a, b) => b.length - a.length)[0];
}

describe.each(collectionNames)("%s", (name) => {
  const labels = kindsByLabel(fieldsOf(name));

  test("has a bad example of every kind of field that it uses", () => {
    const used = new Set([...labels.values()].flatMap((kinds) => [...kinds]));
    const shown = new Set(
      fixturesOf(name).flatMap(({ goldenPath }) => [
        ...(labels.get(labelIn(golden(goldenPath), [...labels.keys()]) ?? "") ?? []),
      ]),
    );
    expect([...used].filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

/** What must be in a collection for a rule to mean anything there. */
const NEEDS: Readonly<Record<string, (fields: Fields, name: CollectionName) => boolean>> = {
  ages: (fields) => "minimumAge" in fields || "fromMonths" in fields,
  dateOrder: (fields) => "checked" in fields || "expires" in fields,
  confirmation: (fields) => "checked" in fields,
  newsDay: (fields) => "happensOn" in fields,
  schedule: (fields) => "schedules" in fields,
  secretAddress: (fields) => "locations" in fields,
  refuge: (fields) => fields["body"]?.kind === "richText",
  position: (fields) => "locations" in fields,
  closed: (fields) => "closure" in fields,
  runner: (_fields, name) => name === "services",
  helplineNumber: (_fields, name) => name === "helplines",
  crisisLevels: (fields) => "crisis" in fields,
  providerPrice: (fields) => "costOptions" in fields,
  textDelivery: (fields) => "delivery" in fields,
  mailWords: (_fields, name) =>
    ["services", "programmes", "hubs", "helplines", "organisations"].includes(name),
  phoneRows: (fields) => "phones" in fields,
  askedInstead: (fields) => "askInstead" in fields && "phones" in fields,
  textService: (fields) => fields["text"]?.kind === "group",
  pageDate: (_fields, name) => name === "pages",
  dropIn: (fields) => "access" in fields && "schedules" in fields,
};

const drafts = new Map(
  collectionNames.map((name) => [
    name,
    fixturesOf(name).flatMap(
      ({ source, path }) =>
        readEntry({ collection: name, slug: "x", file: path }, source).draft ?? [],
    ),
  ]),
);

const isShown = (rule: string, name: CollectionName): boolean =>
  (drafts.get(name) ?? []).some(
    (draft) => (rules[rule]?.(draft as unknown as Record<string, unknown>, name) ?? []).length > 0,
  );

test("every rule says where it applies", () => {
  expect(Object.keys(NEEDS).sort()).toEqual(Object.keys(rules).sort());
});

describe.each(Object.keys(rules))("the rule “%s”", (rule) => {
  const where = collectionNames.filter((name) => NEEDS[rule]?.(fieldsOf(name), name));
  test("applies somewhere", () => expect(where).not.toEqual([]));
  test.each(where)("has a bad example in %s", (name) => expect(isShown(rule, name)).toBe(true));
});

describe("every message of the gate is in a golden text or a test", () => {
  const tests = sourceFiles("test/model", /\.test\.ts$/).filter(
    ({ path }) => !path.endsWith("coverage.test.ts"),
  );
  const said = [
    ...badFixtures.map(({ goldenPath }) => golden(goldenPath)),
    ...tests.map(({ text }) => text),
  ].join("\n");
  const sources = ["src/model/gate", "src/model/fields"].flatMap((folder) =>
    sourceFiles(folder, /\.ts$/),
  );

  test.each(sources)("$path", ({ text }) => {
    expect(missingSentences(text, said)).toEqual([]);
  });

  test("finds a message that no test shows", () => {
    const source = "fail(`${name} is not a colour. Write red or blue.`)";
    expect(missingSentences(source, "“mauve” is not a colour. Write red or blue.")).toEqual([]);
    expect(missingSentences(source, "“mauve” is not a colour. Write green.")).toEqual([
      "Write red or blue.",
    ]);
  });
});
