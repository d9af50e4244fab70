import { describe, expect, it } from "vitest";
import { changeLog } from "../../src/freshness/change-log.ts";
import {
  changedFields,
  changesOf,
  compareVersions,
  joinChanges,
  type Evening,
  type EntryVersion,
} from "../../src/freshness/changes.ts";
import type { Change } from "../../src/model/data/changes.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const version = (data: object = {}, body = "Words."): EntryVersion => ({
  collection: "services",
  data: {
    name: "Tea",
    status: "active",
    checked: { on: "2026-01-01", nextDue: "2026-04-01" },
    ...data,
  },
  body,
});
const evening = (on: string, entries: Record<string, EntryVersion>): Evening => ({
  on,
  entries: new Map(Object.entries(entries)),
});

describe("two versions of an entry", () => {
  it.each<[string, EntryVersion | undefined, EntryVersion | undefined, unknown]>([
    ["new", undefined, version(), { kind: "added", fields: [] }],
    ["gone", version(), undefined, { kind: "removed", fields: [] }],
    ["never there", undefined, undefined, undefined],
    ["the same", version(), version(), undefined],
    [
      "a fact",
      version(),
      version({ phones: [{ number: "01632 960001" }] }),
      { kind: "corrected", fields: ["phones"] },
    ],
    ["its text", version(), version({}, "Other words."), { kind: "corrected", fields: ["body"] }],
    ["only spaces", version(), version({}, "  Words.\n"), undefined],
    [
      "only the order of keys, and empty values",
      version({ closure: { a: "1", b: "2" } }),
      version({ closure: { b: "2", a: "1" }, phones: [], otherNames: null }),
      undefined,
    ],
    [
      "only the check",
      version(),
      version({ checked: { on: "2026-03-01", nextDue: "2026-06-01" } }),
      { kind: "rechecked", fields: [] },
    ],
    [
      "a check without a later day",
      version(),
      version({ checked: { on: "2026-01-01", nextDue: "2026-05-01" } }),
      { kind: "corrected", fields: ["checked"] },
    ],
    [
      "a check with a fact",
      version(),
      version({ summary: "New.", checked: { on: "2026-03-01", nextDue: "2026-06-01" } }),
      { kind: "corrected", fields: ["summary"] },
    ],
    [
      "closed",
      version(),
      version({ status: "defunct", summary: "Closed." }),
      { kind: "closed", fields: [] },
    ],
    [
      "closed for now",
      version(),
      version({ status: "temporarily closed" }),
      { kind: "stopped", fields: [] },
    ],
    ["open again", version({ status: "inactive" }), version(), { kind: "reopened", fields: [] }],
    ["names for machines", version({ id: "a" }), version({ id: "b" }), undefined],
  ])("%s", (_what, before, after, change) =>
    expect(compareVersions(before, after)).toEqual(change),
  );

  it("names fields in the order of the model", () =>
    expect(
      changedFields(
        version(),
        version({ website: "https://example.org/", name: "Tea and cake" }, "X"),
      ),
    ).toEqual(["name", "website", "body"]));
});

describe("the changes of a history", () => {
  const evenings = [
    evening("2026-01-01", {
      "services/tea": version({ name: "Stop violence" }),
      "services/old": version({ name: "Old" }),
    }),
    evening("2026-02-01", { "services/tea": version({ name: "Stop violence", sensitive: true }) }),
  ];

  it("go from one evening to the next, the latest first", () => {
    expect(changesOf(evenings).map(({ on, kind, entry }) => `${on} ${kind} ${entry}`)).toEqual([
      "2026-02-01 removed services/old",
      "2026-02-01 corrected services/tea",
      "2026-01-01 added services/old",
      "2026-01-01 added services/tea",
    ]);
  });

  it("never say more of an entry than may be said today", () =>
    expect(JSON.stringify(changesOf(evenings))).not.toContain("violence"));

  it("keep what was noted before the history begins", () => {
    const noted: Change[] = [
      { on: "2025-12-31", kind: "added", entry: "services/tea", name: "Tea", fields: [] },
      { on: "2026-01-01", kind: "closed", entry: "services/x", name: "X", fields: [] },
    ];
    expect(joinChanges(noted, changesOf(evenings)).map(({ on }) => on)).toEqual([
      "2026-02-01",
      "2026-02-01",
      "2026-01-01",
      "2026-01-01",
      "2025-12-31",
    ]);
    expect(joinChanges(noted, [])).toBe(noted);
  });
});

describe("the log of changes", () => {
  const changes: Change[] = [
    {
      on: "2026-11-22",
      kind: "added",
      entry: "services/toddler-tea",
      name: "Tomorrow",
      fields: [],
    },
    {
      on: "2026-11-20",
      kind: "rechecked",
      entry: "services/toddler-tea",
      name: "Old name",
      fields: [],
    },
    {
      on: "2026-11-20",
      kind: "corrected",
      entry: "services/safe-talk",
      name: "Safe Talk about violence",
      fields: ["phones", "was-once", "body"],
    },
    { on: "2026-11-19", kind: "removed", entry: "services/gone", name: "Gone", fields: [] },
  ];
  const log = changeLog(exampleLibrary({ data: { changes: { changes } } }));

  it("has a day for each day up to today, with its kinds in one order", () =>
    expect(log.map(({ on, kinds }) => [on, ...kinds.map(({ kind }) => kind)])).toEqual([
      ["2026-11-20", "corrected", "rechecked"],
      ["2026-11-19", "removed"],
    ]));
  it("uses the names and addresses of today, and hides what is sensitive", () => {
    expect(log[0]?.kinds[1]?.changes).toEqual([
      { name: "Toddler Tea", url: "/services/toddler-tea/", collection: "Services", fields: [] },
    ]);
    expect(log[0]?.kinds[0]?.changes).toEqual([
      {
        name: "Service about a sensitive matter",
        collection: "Services",
        fields: ["Phone numbers", "Other facts", "Text"],
      },
    ]);
    expect(log[1]?.kinds[0]?.changes).toEqual([
      { name: "Gone", collection: "Services", fields: [] },
    ]);
  });
});
