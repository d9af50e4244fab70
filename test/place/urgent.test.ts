/**
 * What `_data/urgent.json` says of hours is what the helplines themselves say, and its kinds of
 * danger share lists.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/model/gate/load.ts";

const { content, data } = loadContent(join(import.meta.dirname, "../.."));
if (!data) throw new Error("The content has faults: npm run check lists them.");
const { always, categories, kindLists } = data.urgent;

/** Slugs of helplines that say that they are answered day and night. */
const dayAndNight = content.helplines
  .filter(({ hours, urgency }) => urgency === "emergency" || /^day and night\b/i.test(hours ?? ""))
  .map(({ slug }) => slug);

describe("lines that are answered day and night", () => {
  it("say so in their own entry", () =>
    expect(always.filter((slug) => !dayAndNight.includes(slug))).toEqual([]));

  it("are all named as such where a kind of danger has them", () => {
    const named = new Set(categories.flatMap(({ lines }) => lines));
    expect(dayAndNight.filter((slug) => named.has(slug) && !always.includes(slug))).toEqual([]);
  });
});

/** Two kinds that write out more of the same ids than this share a list. */
const MAX_IN_COMMON = 5;

describe("kinds of danger that are ruled out", () => {
  it("are not written out by two kinds where a list can stand for them", () => {
    const alike = categories.flatMap(({ id, rulesOut }, at) =>
      categories
        .slice(at + 1)
        .filter(
          (other) =>
            other.rulesOut.filter((one) => !one.startsWith("{") && rulesOut.includes(one)).length >
            MAX_IN_COMMON,
        )
        .map((other) => `${id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });
  it("are named by their list where a kind rules out all of it", () => {
    const whole = categories.flatMap(({ id, rulesOut }) =>
      kindLists
        .filter(({ kinds }) => kinds.every((kind) => rulesOut.includes(kind)))
        .map(({ name }) => `${id}: {${name}}`),
    );
    expect(whole).toEqual([]);
  });
});
