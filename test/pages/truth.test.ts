import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { changeLog } from "../../src/freshness/change-log.ts";
import { figuresOf } from "../../src/freshness/figures.ts";
import { GAPS } from "../../src/freshness/gaps.ts";
import type { Library } from "../../src/model/library.ts";
import type { Change } from "../../src/model/data/changes.ts";
import { changesPage, yearPages } from "../../src/pages/changes.tsx";
import { dataHealthPage } from "../../src/pages/data-health.tsx";
import { documentOf } from "../components/render.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const health = (library: Library) =>
  load(documentOf(dataHealthPage(library, figuresOf(library)), library));
const change = (on: string, more: Partial<Change> = {}): Change => ({
  on,
  kind: "added",
  entry: "services/toddler-tea",
  name: "Toddler Tea",
  fields: [],
  ...more,
});
const withChanges = (changes: readonly Change[]): Library =>
  exampleLibrary({ data: { changes: { changes } } });
const changesAt = (library: Library) =>
  load(documentOf(changesPage(library, changeLog(library)), library));

describe("the page of the site's own score", () => {
  const $ = health(exampleLibrary());

  it("has the figures of every chart as text in the same part of the page", () => {
    const charts = $("svg.bar-chart").toArray();
    expect(charts.length).toBe(2);
    for (const chart of charts) {
      const fold = $(chart).closest(".data-table-fold");
      const texts = (fold.length > 0 ? fold.find("tbody tr") : $(chart).nextAll("div").find("h3"))
        .toArray()
        .map((part) => $(part).text());
      const figures = $(chart)
        .find(".bar-chart__value")
        .toArray()
        .map((value) => $(value).text().split(" ")[0] ?? "none");
      expect(texts.length).toBeGreaterThanOrEqual(figures.length);
      for (const [index, value] of figures.entries()) expect(texts[index]).toContain(value);
      expect($(chart).attr("aria-label")).not.toBe(undefined);
    }
  });

  it("says what each figure means", () => {
    for (const { id, meaning } of GAPS) {
      const fold = $(`#missing-${id}`).closest("details");
      // Who may not edit is told so before the list.
      const links = fold.find('a[href^="/admin/"]').length;
      const text = links > 0 ? `${meaning} “Edit” is for the editors of this site.` : meaning;
      expect(fold.children("p").text()).toBe(text);
    }
    expect($('details a[href^="/admin/"]').length).toBeGreaterThan(0);
    expect($("dl dt").text()).toContain("Read in 90 days");
  });

  it("begins with four large figures of what others run, helplines apart", () => {
    const figures = $(".figures__one")
      .toArray()
      .map((one) => $(one).text());
    expect(figures).toHaveLength(4);
    const { services, hubs, programmes, helplines } = exampleLibrary().content;
    const running = (entries: readonly { readonly status: string }[]): number =>
      entries.filter(({ status }) => status === "active").length;
    const of = (label: string): number =>
      Number(/of (\d+)/.exec(figures.find((figure) => figure.includes(label)) ?? "")?.[1]);
    expect(of("confirmed")).toBe(
      services.length + hubs.length + programmes.length + helplines.length,
    );
    expect(of("services and hubs have days")).toBe(running(services) + running(hubs));
    expect($(".figures").next().text()).toMatch(
      new RegExp(`^\\d+ of ${running(helplines)} helplines say when`),
    );
    for (const figure of figures) expect(figure).toMatch(/^\d+ of \d+ [a-z]/);
  });

  it("says at the top how much is confirmed by those who run it", () =>
    expect($(".page-title__lead").text()).toMatch(
      /^We have compared all \d+ services, .* in the last 90 days\. Nobody who runs one has/,
    ));

  it("warns only when something is overdue", () => {
    expect($(".callout").text()).not.toContain("overdue");
    expect(health(exampleLibrary({ today: "2027-03-01" }))(".callout").text()).toMatch(
      /entries are overdue for a check.*Ring before you go/s,
    );
  });

  it("names nothing sensitive", () => expect($("main").text()).not.toContain("violence"));
  it("leads to the calendar of checks and to what changed", () =>
    expect($('main a[href="/data-health/reviews.ics"], main a[href="/changes/"]').length).toBe(2));
});

describe("the page of changes", () => {
  it("tells days, kinds, names and fields, and where the feed is", () => {
    const $ = changesAt(
      withChanges([
        change("2026-11-20", { kind: "corrected", fields: ["phones", "email"] }),
        change("2026-11-19"),
      ]),
    );
    expect(
      $("h2[id^=day]")
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(["Friday 20 November 2026", "Thursday 19 November 2026"]);
    expect($("#day-2026-11-20").nextAll("ul").text()).toBe("Toddler Tea: phone numbers and e-mail");
    expect($('link[type="application/atom+xml"][href$="/changes/feed.xml"]').length).toBe(1);
  });

  it("counts a long list by kind of entry, and folds it up on the page of its year", () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      change("2026-11-20", { entry: `services/gone-${index}`, name: `Gone ${index}` }),
    );
    const yearAt = (library: Library) => {
      const [year] = yearPages(library, changeLog(library));
      if (!year) throw new Error("There is no page of the year.");
      return load(documentOf(year.view(), library));
    };
    const long = withChanges(many);
    const $ = changesAt(long);
    expect($("main").text()).toContain("Services: 21");
    expect($("main").text()).not.toContain("Gone 20");
    expect($('main a[href="/changes/2026/#day-2026-11-20"]').length).toBe(1);
    expect(yearAt(long)("main details summary").text()).toContain("Services (21)");
    expect(yearAt(long)("main details li").length).toBe(21);

    const short = withChanges(many.slice(-8));
    expect(changesAt(short)("main").text()).toContain("Gone 20");
    expect(changesAt(withChanges(many.slice(-9)))("main").text()).toContain("Services: 9");
    expect(yearAt(withChanges(many.slice(1)))("main details").length).toBe(0);
  });

  it("keeps every day on the page of its year", () => {
    const days = Array.from({ length: 31 }, (_, index) =>
      change(`2026-10-${String(index + 1).padStart(2, "0")}`),
    );
    const library = withChanges([...days, change("2025-12-31")]);
    const $ = changesAt(library);
    expect($("h2[id^=day]").length).toBe(3);
    expect($("#earlier + ul li").length).toBe(7);
    expect($("#earlier + ul a").first().attr("href")).toBe("/changes/2026/#day-2026-10-28");
    expect($("#earlier + ul li").first().text()).toContain("1 added.");
    const years = yearPages(library, changeLog(library));
    expect(years.map(({ url }) => url)).toEqual(["/changes/2026/", "/changes/2025/"]);
    expect(
      years.map(({ view }) => load(documentOf(view(), library))("h2[id^=day]").length),
    ).toEqual([31, 1]);
  });

  it("says so when nothing is noted", () =>
    expect(changesAt(withChanges([]))("main").text()).toContain("Nothing is listed yet."));
});
