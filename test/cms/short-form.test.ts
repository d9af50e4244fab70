/** What the form of a news item shows first, what fills itself, and a group that is new. */
import { describe, expect, it, vi } from "vitest";
import { foldedFields, moreWords } from "../../src/cms/browser/more-fields.ts";
import { Asked, together } from "../../src/cms/browser/refused.ts";
import { beforeSaving, faultsOf, filledIn, withStoredDays } from "../../src/cms/browser/saving.ts";
import type { DecapEntry, Immutable } from "../../src/cms/browser/decap.ts";
import { formFields } from "../../src/cms/folder-collection.ts";
import { meantGroup, newGroupOf, notYet, organisationForm } from "../../src/cms/new-group.ts";
import { collections } from "../../src/model/collections/index.ts";
import { exampleLibrary } from "../fixtures/library.ts";

/** As much of a map of Immutable.js as a save needs. */
function mapOf(data: Readonly<Record<string, unknown>>): Immutable {
  const entries = Object.entries(data);
  const made = (pairs: readonly (readonly [string, unknown])[]): Immutable =>
    mapOf(Object.fromEntries(pairs));
  return {
    size: entries.length,
    get: (name: string) => data[name],
    set: (name: string, value: unknown) => mapOf({ ...data, [name]: value }),
    delete: (gone: string) => made(entries.filter(([name]) => name !== gone)),
    map: (change: (value: unknown, key: unknown) => unknown) =>
      made(entries.map(([name, value]) => [name, change(value, name)])),
    filter: (keep: (value: unknown) => boolean) => made(entries.filter(([, value]) => keep(value))),
    toOrderedMap: () => mapOf(data),
    sortBy: (place: (value: unknown, key: unknown) => number) =>
      made([...entries].sort((a, b) => place(a[1], a[0]) - place(b[1], b[0]))),
    toJS: () => data,
  };
}

function entryOf(
  data: Readonly<Record<string, unknown>>,
  newRecord = true,
  collection = "news",
): DecapEntry {
  const parts: Readonly<Record<string, unknown>> = {
    collection,
    data: mapOf(data),
    newRecord,
    path: "",
  };
  return { get: (name: string) => parts[name] } as unknown as DecapEntry;
}

const ITEM = {
  title: "Seedling swap",
  summary: "Bring a seedling.",
  body: "Come from ten.",
  group: "example-families",
};
const drafts = { site: undefined, isDraft: true };
const direct = { site: undefined, isDraft: false };
const words = (data: Readonly<Record<string, unknown>>, around = drafts, isNew = true): string[] =>
  faultsOf(entryOf(data, isNew), around).map((fault) => fault.words);

it("is saved without characters of no width, which would cut the address in two", () => {
  const entry = entryOf({ ...ITEM, title: "Sew\u200bing cir\u00adcle \u{1f468}\u200d\u{1f469}" });
  expect(beforeSaving(entry, drafts).get("title")).toBe("Sewing circle \u{1f468}\u200d\u{1f469}");
});

it("has the day of this century in the name of its file", () => {
  const data = entryOf({ ...ITEM, date: "1926-12-05" }).get("data");
  expect(withStoredDays(data, collections.events.fields).get("date")).toBe("2026-12-05");
});

describe("the form of a news item", () => {
  const names = Object.keys(formFields(collections.news));

  it("begins with what most items need, and folds the rest", () => {
    expect(names.slice(0, 4)).toEqual(["title", "summary", "body", "pictures"]);
    expect(names.slice(0, names.length - foldedFields("news").length)).toEqual(
      collections.news.formFirst,
    );
    expect(foldedFields("news")).toEqual(
      expect.arrayContaining(["date", "areas", "needs", "expires", "sensitive", "sources"]),
    );
    expect(new Set(names)).toEqual(new Set([...Object.keys(collections.news.fields), "body"]));
  });

  it("says what is under “More”", () =>
    expect(moreWords(["Date", "Areas", "Topics", "Sources", "Sensitive"])).toBe(
      "More: “Date”, “Areas”, “Topics” and 2 other boxes",
    ));

  it("sections of long texts fold nothing", () => expect(foldedFields("guidance")).toEqual([]));
});

describe.each(Object.values(collections).filter((one) => "formFirst" in one))(
  "the form of $name",
  (collection) => {
    const fields = formFields(collection);
    const folded = foldedFields(collection.name);

    it("begins with at most 14 boxes, and has every field once", () => {
      expect(Object.keys(fields).length - folded.length).toBeLessThanOrEqual(14);
      expect(Object.keys(fields).slice(-folded.length)).toEqual(folded);
      expect(Object.keys(fields)).toHaveLength(Object.keys(collection.fields).length + 1);
    });

    it("folds nothing that must be filled in by hand", () => {
      // An identifier is hidden, and made when the entry is saved.
      const fillThemselves = new Set(["hidden", "boolean"]);
      expect(
        folded.filter((name) => {
          const field = fields[name];
          // A group may be asked for though every box in it can stay empty: “If it has closed”.
          const isEmpty = field?.widget.widget === "object" && name === "closure";
          return (
            field?.required === true &&
            field.daysWhenEmpty === undefined &&
            !fillThemselves.has(field.widget.widget) &&
            !isEmpty
          );
        }),
      ).toEqual([]);
    });
  },
);

describe("a new item", () => {
  it("gets today's date when none is written, and keeps one that is", () => {
    const saved = beforeSaving(entryOf(ITEM), direct).toJS() as Readonly<Record<string, unknown>>;
    expect(saved["date"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(saved).slice(0, 3)).toEqual(["title", "date", "group"]);
    const dated = beforeSaving(entryOf({ ...ITEM, date: "2026-06-01" }), direct);
    expect(dated.toJS()).toMatchObject({ date: "2026-06-01" });
  });

  it("that is stored already is not dated anew", () =>
    expect(words(ITEM, direct, false)).toEqual(["Date: is missing. Fill it in."]));
});

describe("the boxes of a new service that fill themselves", () => {
  const service = {
    name: "Singers",
    schedules: mapOf({ 0: mapOf({ freq: "WEEKLY" }), 1: mapOf({ validFrom: "2026-06-01" }) }),
    checked: mapOf({ by: "Site editor" }),
  };
  const daysOf = (isNew: boolean): readonly unknown[] => {
    let stored: Immutable | undefined;
    const entry = entryOf(service, isNew, "services");
    vi.useFakeTimers({ now: new Date("2026-11-28T12:00:00Z"), toFake: ["Date"] });
    try {
      stored = filledIn(entry, collections.services.fields);
    } finally {
      vi.useRealTimers();
    }
    const inner = (value: unknown, name: string): Immutable =>
      (value as Immutable).get(name) as Immutable;
    const rows = inner(stored, "schedules");
    const checked = inner(stored, "checked");
    return [
      inner(rows, "0").get("validFrom"),
      inner(rows, "1").get("validFrom"),
      checked.get("on"),
      checked.get("nextDue"),
    ];
  };

  it("are the day of a session and of the check, and the next check in six months", () =>
    expect(daysOf(true)).toEqual(["2026-11-28", "2026-06-01", "2026-11-28", "2027-05-29"]));

  it("stay empty in an entry that is stored already", () =>
    expect(daysOf(false)).toEqual([undefined, "2026-06-01", undefined, undefined]));

  it("begin with what most new groups are", () => {
    const { status, schedules, checked } = collections.services.fields;
    expect(status.widget).not.toHaveProperty("default");
    expect(schedules.item?.fields?.["freq"]?.widget.default).toBe("WEEKLY");
    expect(checked.fields?.["by"]?.widget.default).toBe("Site editor");
    expect(checked.fields?.["confidence"]?.widget).not.toHaveProperty("default");
  });
});

describe("a last check of today", () => {
  const { content, data: facts, today } = exampleLibrary();
  const site = { content, data: facts, today };
  const faults = (on: string): readonly string[] =>
    faultsOf(
      entryOf(
        { name: "Play", checked: { on, by: "Site editor", nextDue: on, confidence: "reported" } },
        true,
        "services",
      ),
      {
        site,
        isDraft: true,
      },
    ).flatMap((fault) => (fault.words.includes("still to come") ? [fault.words] : []));
  const clock = new Date(`${today}T12:00:00Z`);

  it("is right though the site was built days ago, and one of tomorrow is not", () => {
    clock.setUTCDate(clock.getUTCDate() + 3);
    const day = clock.toISOString().slice(0, 10);
    vi.useFakeTimers({ now: clock, toFake: ["Date"] });
    try {
      expect(faults(day)).toEqual([]);
      clock.setUTCDate(clock.getUTCDate() + 1);
      expect(faults(clock.toISOString().slice(0, 10))).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what looks private", () => {
  const { content, data: facts, today } = exampleLibrary();
  const around = { site: { content, data: facts, today }, isDraft: true };
  const save = (data: Readonly<Record<string, unknown>>): string => {
    try {
      beforeSaving(entryOf({ ...ITEM, ...data }, false), around);
      return "";
    } catch (error) {
      return error instanceof Asked ? error.questions.map((one) => one.words).join() : "refused";
    }
  };

  it("is asked about once, and then saved as it is", () => {
    const told = { date: "2026-06-01", body: "Well done Maisie, aged 7!" };
    expect(save(told)).toMatch(/^The item: “Maisie” looks like the name of a child/);
    expect(save(told)).toBe("");
    expect(save({ ...told, body: "Well done Maisie, aged 7, and Zachary, aged 8!" })).toBe("");
    expect(save({ ...told, title: "Another item" })).toMatch(/Maisie/);
    const out = { ...told, happensOn: "2026-06-09", startTime: "10:00", place: "17 Rosemary Road" };
    expect(save(out)).toMatch(/^Where: /);
  });

  it("comes after what must be put right", () =>
    expect(save({ body: "Well done Ottilie, aged 7!" })).toBe("refused"));
});

describe("a group that the site does not know", () => {
  const { group: _group, ...item } = ITEM;
  const fresh = { ...item, newGroup: "Dock Street Singers" };

  it("may be named in a draft, and waits there for its organisation", () => {
    expect(words(fresh)).toEqual([]);
    expect(words(fresh, direct)).toEqual([`Group: ${notYet("Dock Street Singers")}`]);
    expect(words(item)).toEqual(["Group: is missing. Fill it in."]);
  });

  it("is known by its name, and no longer when an organisation is chosen", () => {
    const named = (section: string, boxes: Readonly<Record<string, string>>) =>
      newGroupOf(section, (box) => boxes[box]);
    const newGroup = " Dock Street Singers ";
    expect(named("news", { newGroup })).toBe("Dock Street Singers");
    expect(named("news", { newGroup, group: "example-families" })).toBeUndefined();
    expect(named("services", { newGroup })).toBe("Dock Street Singers");
    expect(named("services", { newGroup, organisation: "example-families" })).toBeUndefined();
    expect(named("events", { newGroup })).toBeUndefined();
    const saved = beforeSaving(entryOf({ ...ITEM, newGroup: "Dock Street Singers" }), drafts);
    expect(saved.toJS()).not.toHaveProperty("newGroup");
  });

  it("may run a service that is on the site, and nobody may not", () => {
    const faults = (boxes: Readonly<Record<string, string>>) =>
      faultsOf(entryOf(boxes, true, "services"), direct)
        .map((fault) => fault.words)
        .filter((told) => /Who runs it|Its name/.test(told));
    expect(faults({ newGroup: "Dock Street Singers" })).toEqual([]);
    expect(faults({ newGroup: "Dock Street Singers", organisation: "harbour-friends" })).toEqual(
      [],
    );
    expect(faults({})).toEqual([
      "Who runs it: is missing. Choose it, or write its name into the next box.",
    ]);
  });

  it("is known after all when only capitals and signs differ", () => {
    const { content, data: facts, today } = exampleLibrary();
    const [known] = content.organisations;
    if (!known) throw new Error("The example site has no organisation.");
    const typed = ` ${known.name.toUpperCase()}! `;
    const meant = meantGroup(
      "news",
      (box) => (box === "newGroup" ? typed : undefined),
      content.organisations,
    );
    expect(meant).toMatchObject({ box: "group", slug: known.slug });
    expect(meant?.words).toContain(`is saved as ${known.name}.`);
    const site = { content, data: facts, today };
    const told = faultsOf(entryOf({ ...item, newGroup: typed }), { site, isDraft: false });
    expect(told.map((fault) => fault.words)).toEqual([]);
    const other = (box: string): unknown => (box === "newGroup" ? "اردو" : undefined);
    expect(meantGroup("news", other, content.organisations)).toBeUndefined();
  });

  it("becomes an organisation in a form with its name", () =>
    expect(organisationForm("Dock & Street")).toBe(
      "#/collections/organisations/new?name=Dock%20%26%20Street",
    ));
});

it("boxes of one name in several rows and groups are all named in the first round", () => {
  const missing = "Phone numbers 1 › Number: is missing. Fill it in.";
  const wrong = "Phone numbers 2 › Number: “12” is not a number.";
  const building = "Places 1 › Name of the building: is 300 characters long.";
  expect(
    together(
      [
        { words: "Number: is missing. Fill it in.", name: "number" },
        { words: "Name: is missing. Fill it in.", name: "name" },
      ],
      [
        { words: "Name: is missing. Fill it in.", name: "name" },
        { words: building, name: "name" },
        { words: missing, name: "number" },
        { words: wrong, name: "number" },
      ],
    )
      .map(({ words: said }) => said)
      .sort(),
  ).toEqual(["Name: is missing. Fill it in.", missing, wrong, building].sort());
});

it("what the gate says comes with what Decap found, and no box is named twice", () =>
  expect(
    together(
      [{ words: "Group: is missing. Fill it in.", name: "group" }],
      [
        { words: "Group: is missing. Fill it in.", name: "group" },
        { words: "Starts at: “25:99” is not a time.", name: "startTime" },
        { words: "A number is in two entries." },
      ],
    ).map(({ words: said }) => said),
  ).toEqual([
    "Group: is missing. Fill it in.",
    "Starts at: “25:99” is not a time.",
    "A number is in two entries.",
  ]));
