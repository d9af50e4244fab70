/** Every built page, as a reader gets it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";
import { pagesOf, siteFolder } from "./built-site.ts";
import { faultsOf, scriptsIn } from "./page-rules.ts";

const { pages } = pagesOf(siteFolder());
const rules = parseHeaders(readFileSync(join(siteFolder(), "_headers"), "utf8"));

describe("every page", () => {
  it("is there at all", () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  it.each(pages.map((page) => [page.url, page] as const))("%s is whole", (_url, page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("has in it the one script that its policy names, and no other could run", () => {
    const scripts = new Set(pages.flatMap(scriptsIn));
    expect(scripts.size).toBe(1);
    const named = [...scripts].map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    for (const { url, $ } of pages) {
      const policies = [headersFor(rules, url).get("content-security-policy") ?? "", ...$("meta[http-equiv=Content-Security-Policy]").toArray().map((meta) => $(meta).attr("content") ?? "")].filter((policy) => policy.includes("script-src"));
      expect(policies.length, url).toBeGreaterThan(0);
      for (const policy of policies) expect(/script-src ([^;]*)/.exec(policy)?.[1]?.split(" ").filter((source) => source !== "'wasm-unsafe-eval'"), url).toEqual(["'self'", ...named]);
    }
  });

  it("has a title of its own", () => {
    const titles = pages.map(({ $ }) => $("head > title").text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("shows help in the same place, in the same order of landmarks", () => {
    const orders = new Set(pages.map(({ $ }) => $("body").find("exit-page, header, main, footer").toArray().map((element) => element.tagName).filter((tag, index, all) => all.indexOf(tag) === index).join(" ")));
    expect([...orders]).toHaveLength(1);
  });
});
