/**
 * The issues as messages: they are separate from the pages, whose rules they cannot keep, and have
 * rules of their own.
 */
import { load } from "cheerio";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn } from "../../scripts/files-in.ts";
import { pagesOf, siteFolder } from "./built-site.ts";

const folder = siteFolder();
const messages = filesIn(folder).filter(
  (file) => file.startsWith("mail/") && file.endsWith(".html"),
);
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const origin = new URL(load(read("index.html"))('link[rel="canonical"]').attr("href") ?? "").origin;

/** Addresses of this site in a message that lead nowhere. */
const lost = (html: string): string[] => {
  const $ = load(html);
  const paths = $("[href], [src]")
    .toArray()
    .map((element) => $(element).attr("href") ?? $(element).attr("src") ?? "")
    .filter((address) => address.startsWith(origin))
    .map((address) => new URL(address).pathname);
  return paths.filter(
    (path) => !existsSync(join(folder, path.endsWith("/") ? `${path}index.html` : path)),
  );
};

it("messages are there when there is an issue, and only then", () => {
  const issues = filesIn(folder).filter((file) => /^news\/issues\/[^/]+\/index\.html$/.test(file));
  expect(messages.length > 0).toBe(issues.length > 0);
});

// A place that has published no issue yet has nothing to test here: reported as skipped.
describe.skipIf(messages.length === 0)("messages", () => {
  it("have their plain text beside them, and are no pages", () => {
    for (const file of messages)
      expect(existsSync(join(folder, file.replace(".html", ".txt")))).toBe(true);
    expect(pagesOf(folder).pages.filter(({ url }) => url.startsWith("/mail/"))).toEqual([]);
  });
  it.each(messages)("%s is short, bare and whole", (file) => {
    const $ = load(read(file));
    expect(read(file).length).toBeLessThan(100_000);
    expect($("script, style, link, iframe, form").length).toBe(0);
    expect(
      $("[href], [src]")
        .toArray()
        .filter(
          (element) =>
            !/^(https:\/\/|tel:|mailto:)/.test(
              $(element).attr("href") ?? $(element).attr("src") ?? "",
            ),
        ),
    ).toEqual([]);
    expect($('meta[name="robots"]').attr("content")).toBe("noindex");
    expect(lost(read(file))).toEqual([]);
  });
  it("have a policy of their own, and search engines are told to leave them", () => {
    const [rule = ""] = /^\/mail\/\*\n(?: {2}.*\n)+/m.exec(read("_headers")) ?? [];
    expect(rule).toContain("style-src 'unsafe-inline'");
    expect(rule).toContain("X-Robots-Tag: noindex");
    expect(read("sitemap.xml")).not.toContain("/mail/");
  });
  it("finds a link that leads nowhere", () =>
    expect(lost(`<a href="${origin}/no/">no</a>`)).toEqual(["/no/"]));
});
