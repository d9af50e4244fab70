/** No text of a test set is in both halves, as a half that was looked at measures nothing. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { halvesOf, textsOf } from "./sets.ts";

const names = new Set(
  readdirSync("test/place/sets").map((file) => file.replace(/(?:-(?:tuned|kept))?\.json$/, "")),
);

it("there are several sets", () => expect(names.size).toBeGreaterThan(5));

it.each([...names])("“%s” has two halves with no text in common", (name) => {
  const { tuned, kept } = halvesOf(name);
  const [seen, unseen] = [textsOf(tuned), textsOf(kept)];
  expect(Math.min(seen.length, unseen.length)).toBeGreaterThan(0);
  expect(unseen.filter((text) => seen.includes(text))).toEqual([]);
});

it("reads the texts of a half, without what is expected of them", () =>
  expect(
    textsOf([
      { words: "a b", expect: ["services/a"] },
      { kind: "c", danger: ["d"], line: "e" },
      "f",
    ]),
  ).toEqual(["a b", "d", "f"]));
