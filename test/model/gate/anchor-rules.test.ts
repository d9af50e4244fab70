/** Links to a heading, a helpline or a word of a page that does not have it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gather, loadContent } from "../../../src/model/gate/load.ts";
import { NO_HISTORY } from "../../../src/model/gate/content-history.ts";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { faultsBeside } from "../../../src/cms/beside.ts";
import { entryPath, entryWith, makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const page = (slug: string, body: string): void =>
  site.write(entryPath("pages", slug), entryWith("pages", `---\n---\n${body}`));

const HEADINGS = "Some words.\n\n## When to come\n\nOn Monday.\n\n## When to come\n\nOr later.\n";

/** What is said of a link from one page to another that has headings. */
function said(link: string): readonly string[] {
  page("bus-times", HEADINGS);
  page("trains", `See [when it runs](${link}).\n\n## Own heading\n\nWords.\n`);
  return site.sentences();
}

describe("a link to a place on a page", () => {
  test.each([
    "/bus-times/#s-when-to-come",
    "/bus-times/#s-when-to-come-2",
    "/bus-times/#part-of-the-view",
    "#s-own-heading",
    "#part-of-the-view",
    "/urgent-help/#group-child",
    "/services/#anything",
  ])("is taken: %s", (link) => expect(said(link)).toEqual([]));

  test.each([
    ["/bus-times/#s-when-to-com", "/bus-times/", "/bus-times/#s-when-to-come"],
    ["#s-own-headin", "/trains/", "/trains/#s-own-heading"],
  ])("is refused, with the place that was probably meant: %s", (link, top, meant) =>
    expect(said(link)).toEqual([
      `content/pages/trains.md, The page: has a link to “${link}”, and there is no such place on that page. Did you mean “${meant}”? Copy the address again, or make it “${top}”: the page then opens at its top.`,
    ]),
  );

  test("is refused where the page lists no such helpline", () => {
    const [sentence, ...more] = said("/urgent-help/#no-such-line");
    expect(more).toEqual([]);
    expect(sentence).toContain("there is no such place on that page.");
  });

  test("holds nothing back", () => {
    said("/bus-times/#s-gone");
    const { held, problems } = holdBack(site.root, gather(site.root), NO_HISTORY);
    expect([...held, ...problems]).toEqual([]);
  });

  test("is told in the editor", () => {
    page("bus-times", HEADINGS);
    const { content, data } = loadContent(site.root);
    if (!data) throw new Error("The fixture has no data.");
    const record = { title: "Trains", body: "See [when it runs](/bus-times/#s-gone)." };
    const faults = faultsBeside("pages", "trains", record, { content, data, today: "2026-12-01" });
    expect(faults.map(({ path }) => path)).toEqual([["body"]]);
  });
});
