/**
 * What a first visit costs, compressed, without the map or a search, and no font. Bytes do not
 * vary, so they are a gate.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { kindOf } from "../../scripts/look/kinds.ts";
import { weigh } from "./weight.ts";

/** Bytes of any page but those of `MAX_BYTES_OF`. */
const MAX_BYTES = 21_000;
/** Pages whose size is their use: a list to search, words from A to Z, cards to print. */
const MAX_BYTES_OF: Readonly<Record<string, number>> = {
  home: 13_000,
  find: 32_000,
  glossary: 25_800,
  campaign: 23_200,
  booklet: 26_200,
};
/** Pages of a kind with lighter ones that need more: all of a year. */
const MAX_BYTES_AT: readonly (readonly [path: RegExp, bytes: number])[] = [
  [/^\/changes\/\d{4}\/$/, 40_000],
];
const MAX_REQUESTS = 8;

const mostOf = (url: string): number =>
  MAX_BYTES_AT.find(([path]) => path.test(url))?.[1] ??
  MAX_BYTES_OF[kindOf(url)?.name ?? ""] ??
  MAX_BYTES;

describe("weight of a first visit", () => {
  it("stays within the budget on every page", () => {
    const folder = siteFolder();
    const heavy = pagesOf(folder)
      .pages.map((page) => weigh(folder, page))
      .filter(
        ({ url, bytes, requests, fonts }) =>
          bytes > mostOf(url) || requests > MAX_REQUESTS || fonts > 0,
      );
    expect(heavy).toEqual([]);
  });

  it("has no font anywhere", () => {
    expect(
      filesIn(siteFolder()).filter(
        (file) => /\.(woff2?|ttf|otf|eot)$/.test(file) && !file.startsWith("admin/"),
      ),
    ).toEqual([]);
  });

  it("reports a page that exceeds its budget", () => {
    const folder = mkdtempSync(join(tmpdir(), "weight-"));
    writeFileSync(join(folder, "a.js"), 'import"./b.js";');
    writeFileSync(join(folder, "b.js"), `//${randomBytes(60_000).toString("hex")}`);
    expect(weigh(folder, pageFrom("/", '<script src="/a.js"></script>')).bytes).toBeGreaterThan(
      MAX_BYTES,
    );
  });
});
