/** A wrong row of a list hides no fault of the other rows. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { check } from "../../../src/cms/check.ts";
import { type Collection } from "../../../src/model/collection.ts";
import { collectionNames, collections } from "../../../src/model/collections/index.ts";
import { readFields } from "../../../src/model/fields/index.ts";
import { ruleFaults } from "../../../src/model/gate/rules.ts";
import { faultsOfSound, soundParts } from "../../../src/model/gate/sound-rows.ts";
import { entryPath, entryWith, makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const FILE = entryPath("services", "three-rows");

/** The sentences about one service with these fields. */
function said(change: string): readonly string[] {
  site.write(FILE, entryWith("services", `---\n${change}---\n`));
  return site.sentences().map((sentence) => sentence.replace(`${FILE}, `, ""));
}

const SESSIONS = `schedules:
  - freq: SOMETIMES
    validFrom: 2026-11-02
    byday: [MO]
  - freq: WEEKLY
    validFrom: 2026-11-02
    byday: []
  - freq: MONTHLY
    validFrom: 2026-11-02
    byday: [TU]
    opensAt: "10:00"
    closesAt: "09:00"
`;

describe("a list with a wrong row", () => {
  test("names the faults of its other rows too, and none that the wrong row would cause", () => {
    const sentences = said(SESSIONS);
    expect(sentences.filter((one) => one.includes(" 1 › "))).toHaveLength(1);
    expect(sentences.filter((one) => one.includes(" 2 › "))).toHaveLength(1);
    expect(sentences.filter((one) => one.includes(" 3 › "))).toHaveLength(2);
    expect(sentences).toHaveLength(4);
  });

  test("names references of its other rows that point at nothing", () => {
    const sentences = said(
      'phones:\n  - number: "not a number"\n  - helpline: no-such-line\n  - helpline: no-other-line\n',
    );
    expect(sentences).toHaveLength(3);
    expect(sentences.filter((one) => one.includes("“no-such-line”"))).toHaveLength(1);
    expect(sentences.filter((one) => one.includes("“no-other-line”"))).toHaveLength(1);
  });

  test("says the same in the editor", () => {
    const { faults } = check("services", "three-rows", {
      schedules: [
        { freq: "SOMETIMES", byday: ["MO"], validFrom: "2026-11-02" },
        { freq: "WEEKLY", byday: [], validFrom: "2026-11-02" },
      ],
    });
    const rows = faults.map(({ path }) => path).filter(([name]) => name === "schedules");
    expect(rows).toEqual([
      ["schedules", 0, "freq"],
      ["schedules", 1, "byday"],
    ]);
  });
});

test("a list of which every row is wrong, or that is wrong as a whole, is left out", () => {
  const { fields }: Collection = collections.services;
  const rows = { schedules: [{ freq: "WEEKLY" }] };
  for (const path of [["schedules", 0, "freq"], ["schedules"]])
    expect(soundParts(fields, rows, [{ path }]).withRows).toBeUndefined();
});

test.each(collectionNames)("an empty row breaks no rule of %s", (name) => {
  const { fields }: Collection = collections[name];
  for (const [list, { item }] of Object.entries(fields)) {
    if (!item) continue;
    const record = readFields(fields, { [list]: [{}, {}] }, () => undefined) as Record<
      string,
      unknown
    >;
    const parts = soundParts(fields, record, [{ path: [list, 0] }]);
    const found = faultsOfSound(parts, (each) => ruleFaults(name, each));
    expect(found.filter(({ path }) => path[0] === list && path[1] === 0)).toEqual([]);
  }
});
