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

  it("puts a table with the same figures under every chart", () => {
    const charts = $("svg.bar-chart").toArray();
    expect(charts.length).toBe(6);
    for (const chart of charts) {
      const figures = $(chart)
        .find(".bar-chart__value")
        .toArray()
        .map((value) => $(value).text());
      const around = $(chart).closest(".data-table-fold");
      const fold = around.length > 0 ? around : $(chart).nextAll(".data-table-fold").first();
      const rows = fold
        .find("tbody tr")
        .toArray()
        .map((row) => $(row).text());
      expect(rows.length).toBeGreaterThanOrEqual(figures.length);
      for (const value of figures)
        expect(rows.some((row) => row.includes(value.split(" ")[0] ?? ""))).toBe(true);
      expect($(chart).attr("aria-label")).not.toBe(undefined);
    }
  });

  it("says what each figure means", () => {
    for (const { id, meaning } of GAPS)
      expect($(`#missing-${id}`).closest("details").children("p").text()).toBe(meaning);
    expect($("dl dt").text()).toContain("Read in 90 days");
  });

  it("begins with large figures, helplines apart from services and hubs", () => {
    const figures = $(".figures__one")
      .toArray()
      .map((one) => $(one).text());
    expect(figures).toHaveLength(5);
    const library = exampleLibrary();
    const running = (entries: readonly { readonly status: string }[]): number =>
      entries.filter(({ status }) => status === "active").length;
    const { services, hubs, helplines } = library.content;
    const of = (label: string): number =>
      Number(/of (\d+)/.exec(figures.find((figure) => figure.includes(label)) ?? "")?.[1]);
    expect(of("services and hubs have days")).toBe(running(services) + running(hubs));
    expect(of("helplines say when")).toBe(running(helplines));
    for (const figure of figures) expect(figure).toMatch(/^\d+ of \d+ [a-z]/);
  });

  it("says at the top how much is confirmed by those who run it", () =>
    expect($(".page-title__lead").text()).toMatch(
      /were compared with public pages in the last 90 days\. None is confirmed yet/,
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

    const short = withChanges(many.slice(1));
    expect(changesAt(short)("main").text()).toContain("Gone 20");
    expect(yearAt(short)("main details").length).toBe(0);
  });

  it("keeps every day on the page of its year", () => {
    const days = Array.from({ length: 31 }, (_, index) =>
      change(`2026-10-${String(index + 1).padStart(2, "0")}`),
    );
    const library = withChanges([...days, change("2025-12-31")]);
    expect(changesAt(library)("h2[id^=day]").length).toBe(30);
    const years = yearPages(library, changeLog(library));
    expect(years.map(({ url }) => url)).toEqual(["/changes/2026/", "/changes/2025/"]);
    expect(
      years.map(({ view }) => load(documentOf(view(), library))("h2[id^=day]").length),
    ).toEqual([31, 1]);
  });

  it("says so when nothing is noted", () =>
    expect(changesAt(withChanges([]))("main").text()).toContain("Nothing is listed yet."));
});
