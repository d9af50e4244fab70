/** Every built page, as a reader gets it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";
import { pagesOf, siteFolder } from "./built-site.ts";
import { faultsOf, policyFaults, scriptsIn } from "./page-rules.ts";

const { pages } = pagesOf(siteFolder());
const rules = parseHeaders(readFileSync(join(siteFolder(), "_headers"), "utf8"));

describe("every page", () => {
  it("is there at all", () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it.each(pages.map((page) => [page.url, page] as const))("%s is whole", (_url, page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("has in it the one script that its policy names, and no other could run", () => {
    const scripts = new Set(pages.flatMap(scriptsIn));
    expect(scripts.size).toBe(1);
    const [code = ""] = scripts;
    for (const page of pages)
      expect(
        policyFaults(page, headersFor(rules, page.url).get("content-security-policy") ?? "", code),
        page.url,
      ).toEqual([]);
  });

  it("has a title of its own", () => {
    const titles = pages.map(({ $ }) => $("head > title").text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("shows help in the same place, in the same order of landmarks", () => {
    const orders = new Set(
      pages.map(({ $ }) =>
        $("body")
          .find("exit-page, header, main, footer")
          .toArray()
          .map((element) => element.tagName)
          .filter((tag, index, all) => all.indexOf(tag) === index)
          .join(" "),
      ),
    );
    expect([...orders]).toHaveLength(1);
  });
});
