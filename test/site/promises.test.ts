/** No page of the built site promises more than is known: the count of bare promises is 0. */
import { describe, expect, it } from "vitest";
import { pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { barePromises } from "./promises.ts";

const on = (main: string): string[] =>
  barePromises(pageFrom("/a/", `<!doctype html><main>${main}</main>`));

describe("a promise without its certainty", () => {
  it.each([
    ["<ul><li>Drop in</li></ul>", "Drop in"],
    ["<dl><dt>Get in</dt><dd>Drop in or ask for yourself</dd></dl>", "Drop in or ask"],
    ["<p>Correct as printed on 21 November 2026.</p>", "Correct as printed"],
    ["<p>Last checked 21 November 2026</p>", "Last checked"],
    ["<section><h2>Running</h2><ul><li>A</li></ul></section>", "Running"],
    [
      '<section><h2>Hubs you can go to</h2><ul><li data-certainty="read">A</li></ul></section>',
      "Hubs you can go to",
    ],
    ["<section><h2>Offered here</h2><ul><li>A course</li></ul></section>", "Offered here"],
    ["<p><strong>Offered here</strong></p>", "Offered here"],
    [
      '<section><h2>Family hubs where you can ask</h2><ul><li data-certainty="read">A</li></ul></section>',
      "Family hubs where you can ask",
    ],
    [
      "<section><h2>Family hubs where you can ask</h2><ul><li>A. Not confirmed yet.</li></ul></section>",
      "Family hubs where you can ask",
    ],
    ['<ul><li data-certainty="read">A</li></ul><ul class="ways"><li>Drop in</li></ul>', "Drop in"],
  ])("%s", (main, words) => expect(on(main).join()).toContain(words));

  it.each([
    '<p data-certainty="read">Read 2 November 2026</p><ul><li>Drop in</li></ul>',
    '<ul><li class="entry-card" data-certainty="unsure"><dl><dd>Drop in</dd></dl></li></ul>',
    '<section><h2>Hubs you can go to</h2><ul><li data-certainty="confirmed">A</li></ul></section>',
    '<section><h2>Family hubs where you can ask</h2><ul><li data-certainty="read">A. Not confirmed yet.</li></ul></section>',
    "<form><label>Drop in</label><span>Drop in</span></form>",
    "<p>You can drop in when a group is confirmed.</p>",
  ])("is not: %s", (main) => expect(on(main)).toEqual([]));
});

it("is on no page of the site", () => {
  const { pages } = pagesOf(siteFolder());
  expect(pages.length).toBeGreaterThan(20);
  expect(
    pages.flatMap((page) => barePromises(page).map((words) => `${page.url} ${words}`)),
  ).toEqual([]);
});
