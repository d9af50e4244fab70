/**
 * At most 60 kB compressed on a first visit, without the map or a search, and no font. Bytes do not
 * vary, so they are a gate.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filesOf, pageFrom, pagesOf, siteFolder } from "./built-site.ts";
import { weigh } from "./weight.ts";

const MOST_BYTES = 60_000;
const MOST_REQUESTS = 8;

describe("weight of a first visit", () => {
  it("stays within the budget on every page", () => {
    const folder = siteFolder();
    const heavy = pagesOf(folder)
      .pages.map((page) => weigh(folder, page))
      .filter(
        ({ bytes, requests, fonts }) => bytes > MOST_BYTES || requests > MOST_REQUESTS || fonts > 0,
      );
    expect(heavy).toEqual([]);
  });

  it("has no font anywhere", () => {
    expect(
      filesOf(siteFolder()).filter(
        (file) => /\.(woff2?|ttf|otf|eot)$/.test(file) && !file.startsWith("admin/"),
      ),
    ).toEqual([]);
  });

  it("reports a page that exceeds its budget", () => {
    const folder = mkdtempSync(join(tmpdir(), "weight-"));
    writeFileSync(join(folder, "a.js"), 'import"./b.js";');
    writeFileSync(join(folder, "b.js"), `//${randomBytes(60_000).toString("hex")}`);
    expect(weigh(folder, pageFrom("/", '<script src="/a.js"></script>')).bytes).toBeGreaterThan(
      MOST_BYTES,
    );
  });
});
