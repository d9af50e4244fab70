/** How sure we are is told in one way in every output. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { STATE_WORDS } from "../../src/components/search-box/result-items.ts";
import { promisedAccess } from "../../src/directory/ways-in.ts";
import { certaintyOf } from "../../src/freshness/certainty.ts";
import { sideBySidePage } from "../../src/pages/programmes/side-by-side-page.tsx";
import { townLibrary } from "../fixtures/town.ts";
import { documentOf } from "./render.ts";

const CHECK = { on: "2026-11-21", nextDue: "2027-02-21" } as const;
const UNSURE = { ...CHECK, confidence: "not confirmed" } as const;
const READ = { ...CHECK, confidence: "reported" } as const;
describe("certainty", () => {
  it("in a result of the search is the sentence of the page, and hints at no other entry", () =>
    expect(STATE_WORDS.u).toBe(certaintyOf(UNSURE).sure));

  it("is told of every programme side by side, with its date", () => {
    const library = townLibrary();
    const $ = load(documentOf(sideBySidePage(library), library));
    const row = $(".compare-columns__table tbody tr").filter((_, one) =>
      $(one).children("th").text().startsWith("How sure"),
    );
    const cells = row.children("td").toArray();
    expect(cells).toHaveLength($(".compare-columns__tick").length);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect($(cell).text()).toMatch(/\d{4}/);
  });

  it("promises no way in to what is in doubt, or does not run now", () => {
    const access = ["drop in"];
    expect(promisedAccess({ access, checked: READ, status: "active" })).toEqual(access);
    expect(promisedAccess({ access, checked: UNSURE, status: "active" })).toEqual([]);
    for (const status of ["past", "planned", "temporarily closed"] as const)
      expect(promisedAccess({ access, checked: READ, status }), status).toEqual([]);
  });
});
