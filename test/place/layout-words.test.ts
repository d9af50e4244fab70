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

/** Facts of an entry that lists, tables and papers show beside those of others. */
const SHOWN_ELSEWHERE = new Set(["summary", "eligibility", "applicationProcess", "waitTime"]);

it("of a fact do not speak of a page, as it is shown elsewhere too", () => {
  const { services, hubs, programmes, helplines } = realLibrary().content;
  expect(
    [...services, ...hubs, ...programmes, ...helplines].flatMap((entry) =>
      proseOf(entry).flatMap(({ text, path }) =>
        SHOWN_ELSEWHERE.has(String(path[0])) && /\b(?:on|of) this page\b/i.test(text)
          ? [`${entry.file}: ${String(path[0])}`]
          : [],
      ),
    ),
  ).toEqual([]);
});

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
