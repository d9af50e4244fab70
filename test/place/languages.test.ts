/** The hours on the pages in other languages are those of the helplines. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { translatedHours } from "../../src/freshness/advice/translated-hours.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { createLibrary } from "../../src/model/library.ts";

const { content, data } = loadContent(join(import.meta.dirname, "../.."));
if (!data) throw new Error("The content has faults: npm run check lists them.");

describe("hours in other languages", () => {
  it("follow the English of each helpline", () =>
    expect(translatedHours(createLibrary(content, data, "2026-11-29"))).toEqual([]));
});
