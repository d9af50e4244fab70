/**
 * Every bad example is refused with the sentence beside it, and with no other. All are in one
 * site: a fault in one file hides none in another.
 */
import { existsSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { sentence } from "../../../src/model/problem.ts";
import { badFixtures, goldenNames, groups, place } from "../bad-fixtures.ts";
import { makeSite } from "../fixture-site.ts";

const site = makeSite();
afterAll(site.dispose);
for (const fixture of badFixtures) place(site, fixture);
const { problems } = site.load();

const saidOf = (path: string): string[] =>
  problems.filter(({ file }) => file === path).map(sentence);

describe.each(groups)("%s", (group) => {
  test.each(badFixtures.filter((fixture) => fixture.group === group))("$name", async (fixture) => {
    const sentences = saidOf(fixture.path);
    await expect(`${sentences.join("\n")}\n`).toMatchFileSnapshot(fixture.goldenPath);
    expect(sentences).toHaveLength(1);
  });
});

test("only the bad examples are refused", () => {
  const bad = new Set(badFixtures.map(({ path }) => path));
  expect(problems.filter(({ file }) => !bad.has(file)).map(sentence)).toEqual([]);
});

test("the report is sorted by file and is the same every time", () => {
  const files = problems.map(({ file }) => file);
  expect(files).toEqual([...files].sort());
  expect(site.load().problems).toEqual(problems);
});

test("each golden text belongs to a bad example, and each bad example is in a known folder", () => {
  expect(
    goldenNames.filter(
      (name) => !badFixtures.some((fixture) => `${fixture.group}/${fixture.name}` === name),
    ),
  ).toEqual([]);
  expect(badFixtures.filter(({ group }) => !groups.includes(group))).toEqual([]);
  expect(badFixtures.filter(({ goldenPath }) => !existsSync(goldenPath))).toEqual([]);
});
