/** Faults of dates and paths against the date, the place's data and the other entries. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { gather, loadContent } from "../../../src/model/gate/load.ts";
import { postcodeFaults } from "../../../src/model/gate/postcodes.ts";
import { NO_HISTORY } from "../../../src/model/gate/content-history.ts";
import { sentence } from "../../../src/model/problem.ts";
import { changed, makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const PAGE = "content/pages/privacy.md";
const saidOn = (today: string): string[] => loadContent(site.root, today).problems.map(sentence);
const withCheck = (lines: string): void =>
  site.write(PAGE, changed(site.read(PAGE), `---\nchecked:\n${lines}\n---\n`));
const check = (on: string, nextDue = "2027-06-01"): string =>
  `  on: ${on}\n  by: Site editor\n  nextDue: ${nextDue}\n  confidence: reported`;

describe("a reading", () => {
  test("of today is right", () => {
    withCheck(check("2026-11-28"));
    expect(saidOn("2026-11-28")).toEqual([]);
  });
  test("cannot lie in the future", () => {
    withCheck(check("2026-11-29"));
    expect(saidOn("2026-11-28")).toEqual([
      `${PAGE}, Last checked › Read on: 29 November 2026 is still to come. Write the day on which somebody read the sources.`,
    ]);
  });
  test("cannot be before 2000", () => {
    withCheck(check("1900-01-01"));
    expect(saidOn("2026-11-28")).toEqual([
      `${PAGE}, Last checked › Read on: 1 January 1900 is before this work began, 1 January 2000. Write the day on which somebody read the sources.`,
    ]);
  });
  test("cannot be due more than three years ahead", () => {
    withCheck(check("2026-11-28", "2099-01-01"));
    expect(saidOn("2026-11-28")).toEqual([
      `${PAGE}, Last checked › Check again by: 1 January 2099 is more than 3 years ahead. Choose an earlier day.`,
    ]);
  });
  test("neither can a confirmation lie in the future", () => {
    withCheck(
      `${check("2026-11-01").replace("reported", "confirmed")}\n  confirmedOn: 2026-12-24\n  confirmedBy: phone`,
    );
    expect(saidOn("2026-11-28")).toEqual([
      `${PAGE}, Last checked › Confirmed on: 24 December 2026 is still to come. Write the day on which they told us.`,
    ]);
  });
});

describe("a page with the name of one of the site's own", () => {
  const half = "---\ntitle: News\n---\n\nHalf done.\n";

  test("is refused in words, half done as it is", () => {
    site.write("content/pages/news.md", half);
    expect(site.sentences()).toContain(
      "content/pages/news.md: would have the address /news/, which the site needs for a page of its own. Write it again as a new entry with another name, and take this one off the site.",
    );
  });
  test("takes the address from no other entry", () => {
    site.write(PAGE, `${site.read(PAGE)}\n\nSee [the news](/news/).\n`);
    site.write("content/pages/news.md", half);
    const { held, problems } = holdBack(site.root, gather(site.root), NO_HISTORY);
    expect(problems).toEqual([]);
    expect(held.map(({ file }) => file)).toEqual(["content/pages/news.md"]);
  });
});

describe("a postcode", () => {
  const places = { outcodes: [{ code: "ZZ31" }, { code: "ZZ32" }], sectors: [{ code: "ZZ31 3" }] };
  const said = (record: object): string[] =>
    postcodeFaults(record as never, places as never).map(({ message }) => message);
  const at = (postcode: string): string[] => said({ locations: [{ postcode }] });

  test("of the place is right", () => expect(at("ZZ31 3AB")).toEqual([]));
  test("with a letter for a digit is named with the likely one", () => {
    const slip = "Did you mean “ZZ31 3AB”?";
    expect(at("ZZ3I 3AB")).toEqual([`“ZZ3I 3AB” is not a postcode of this place. ${slip}`]);
    expect(said({ body: "At ZZ3I 3AB." })).toEqual([
      `“ZZ3I 3AB” has a letter where a digit belongs. ${slip}`,
    ]);
    expect(said({ body: "At ZZ3IlAB, ZZ31 3AB." })).toEqual([]);
  });
  test("of a district that nobody has is asked about", () => {
    expect(at("ZZ99 9ZZ")[0]).toContain("“ZZ99 9ZZ” is not a postcode of this place.");
    expect(at("SW1A 1AA")[0]).toContain("“SW1A 1AA” is not a postcode of this place.");
    expect(at("ZZ31 9AB")[0]).toContain("there is no “ZZ31 9” here.");
  });
});

test("a place that lists no postcodes asks about none", () => {
  const places = JSON.parse(site.read("_data/places.json")) as object;
  site.data("places", { ...places, outcodes: [] });
  expect(site.sentences().filter((said) => said.includes("no postcode of this place"))).toEqual([]);
});
