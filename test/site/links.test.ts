import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { brokenLinks, lonelyPages } from "./links.ts";

describe("links", () => {
  it("all lead somewhere", () => {
    const folder = siteFolder();
    expect(brokenLinks(folder, pagesOf(folder).pages)).toEqual([]);
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
