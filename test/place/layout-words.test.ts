/**
 * Texts do not speak of how a page lays out its date, name or hours: lists, papers and feeds show
 * the same text without them.
 */
import { expect, it } from "vitest";
import { proseOf } from "../../src/freshness/advice/advice.ts";
import type { AnyEntry } from "../../src/model/collections/index.ts";
import { realLibrary } from "../search/library.ts";

const LAYOUT =
  /\b(?:dates?|names?|numbers?|hours|titles?) (?:\w+ )?above\b|\bstands? in for\b|\bbeside (?:its|their) names?\b/i;

it("do not speak of the layout of their page", () => {
  const all = Object.values(realLibrary().content).flat() as readonly AnyEntry[];
  expect(
    all.flatMap((entry) =>
      proseOf(entry).flatMap(({ text }) => {
        const said = LAYOUT.exec(text)?.[0];
        return said === undefined ? [] : [`${entry.file}: ${said}`];
      }),
    ),
  ).toEqual([]);
});
