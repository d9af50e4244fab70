/** What `_data/urgent.json` says of hours is what the helplines themselves say. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/model/gate/load.ts";

const { content, data } = loadContent(join(import.meta.dirname, "../.."));
if (!data) throw new Error("The content has faults: npm run check lists them.");
const { always, categories } = data.urgent;

/** Slugs of helplines that say that they are answered day and night. */
const dayAndNight = content.helplines
  .filter(({ hours, urgency }) => urgency === "emergency" || /^day and night\b/i.test(hours ?? ""))
  .map(({ slug }) => slug);

describe("lines that are answered day and night", () => {
  it("say so in their own entry", () =>
    expect(always.filter((slug) => !dayAndNight.includes(slug))).toEqual([]));

  it("come first at night, wherever danger is heard", () => {
    const named = new Set(categories.flatMap(({ lines }) => lines));
    expect(dayAndNight.filter((slug) => named.has(slug) && !always.includes(slug))).toEqual([]);
  });
});
