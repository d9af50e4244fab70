import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { filesIn } from "../../scripts/files-in.ts";
import { brokenLinks, lonelyPages, missingPlaces } from "./links.ts";

describe("links", () => {
  it("all lead somewhere", () => {
    const folder = siteFolder();
    expect(brokenLinks(folder, pagesOf(folder).pages)).toEqual([]);
  });

  it("of feeds, calendars, mails and data lead to a place that is there", () => {
    const folder = siteFolder();
    const { pages } = pagesOf(folder);
    const { url } = JSON.parse(readFileSync("_data/site.json", "utf8")) as { readonly url: string };
    const files = filesIn(folder).filter(
      (file) =>
        /\.(?:json|xml|ics|txt)$/.test(file) || (file.startsWith("mail/") && file.endsWith("html")),
    );
    const missing = (file: string, text: string): string[] => missingPlaces(file, text, pages, url);
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) => missing(file, readFileSync(join(folder, file), "utf8"))),
    ).toEqual([]);
    expect(
      missing("x.json", `{"a":"${url}/urgent-help/#no-line","b":"/urgent-help/#main"}`),
    ).toEqual(["x.json names /urgent-help/#no-line, which is not there"]);
  });

  it("reach every page", () => expect(lonelyPages(pagesOf(siteFolder()).pages)).toEqual([]));

  it("are found when they break: page, fragment, file and wrong case", () => {
    const folder = mkdtempSync(join(tmpdir(), "links-"));
    const html = '<a href="/b/">b</a><a href="#no">no</a><a href="/A/">case</a><img src="/no.png">';
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a", "index.html"), html);
    expect(brokenLinks(folder, [pageFrom("/a/", html)])).toHaveLength(4);
    expect(lonelyPages([pageFrom("/a/", html)])).toEqual(["/a/"]);
  });
});
