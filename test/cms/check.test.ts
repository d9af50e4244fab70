import { describe, expect, it } from "vitest";
import { check, checkTyped } from "../../src/cms/check.ts";
import { forEditors } from "../../src/cms/desk/site-state.ts";
import { collectionNames } from "../../src/model/collections/index.ts";
import { readFrontMatter } from "../../src/model/gate/front-matter.ts";
import { readEntry } from "../../src/model/gate/read-entry.ts";
import { badFixtures } from "../model/bad-fixtures.ts";

describe("the check at the desk", () => {
  it("names a part that the form does not have, without the words of a file", () => {
    const { problems } = check("pages", "x", { titl: "A page", title: "A page" });
    expect(problems).toContain(
      "The entry: has a part, “titl”, that this form does not know. Load this page again; if that does not help, tell whoever looks after the site.",
    );
  });

  it.each(collectionNames)("says of every bad example of %s what the gate says", (collection) => {
    const examples = badFixtures.filter(({ group }) => group === collection);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, path, source } of examples) {
      const parsed = readFrontMatter(source);
      if ("faults" in parsed) continue;
      const { problems } = check(collection, name, {
        ...(parsed.data as object),
        body: parsed.body,
      });
      const gate = readEntry({ collection, slug: name, file: path }, source);
      expect(problems).toEqual(
        gate.problems.map(
          ({ field, message }) => `${field || "The entry"}: ${forEditors(message)}`,
        ),
      );
    }
  });

  it("reads what is typed as it will be stored, in words too", () => {
    const said = (startTime: string, endTime: string) =>
      checkTyped("news", "", { startTime, endTime }).problems.filter((one) => /^Ends/.test(one));
    expect(said("11.30", "half past nine")).toEqual([
      expect.stringContaining("9:30am is before the start, 11:30am."),
    ]);
    expect(said("6.30pm", "half eight")).toEqual([]);
    const sung = checkTyped("news", "", { startTime: "6.30pm", endTime: "half eight" });
    expect(sung.record).toMatchObject({ startTime: "18:30", endTime: "20:30" });
  });

  it("knows the files of _data", () => {
    expect(check("data", "cms", { backend: "none" }).problems).toEqual([]);
    expect(check("data", "cms", { backend: "gitlap" }).problems).toEqual([
      expect.stringContaining("Did you mean “gitlab”?"),
    ]);
  });

  it("refuses a section that is not in the model", () =>
    expect(() => check("nothing", "", {})).toThrow("There is no section “nothing”"));
});
