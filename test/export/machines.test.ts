import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";
import { adminPolicy } from "../../src/cms/policy.ts";
import { uuid5 } from "../../src/export/names.ts";
import { redirectPage, redirectRules } from "../../src/export/redirects.ts";
import { securityTxt } from "../../src/export/security-txt.ts";
import { sitemap } from "../../src/export/sitemap.ts";
import { headerRules, headersFile } from "../../src/site/headers.ts";
import { placeData } from "../fixtures/library.ts";

const { site, redirects, cms } = placeData();

describe("security.txt", () => {
  it("has what RFC 9116 requires, and ends within a year", () => {
    const text = securityTxt(site, "2026-11-21");
    expect(text).toContain("Contact: https://harbour.example.org/about/\n");
    expect(text).toContain("Canonical: https://harbour.example.org/.well-known/security.txt\n");
    expect(text).toContain("Preferred-Languages: en\n");
    expect(text.match(/^Expires: (.*)$/gm)).toEqual(["Expires: 2027-05-20T00:00:00Z"]);
  });
  it("names the e-mail when there is one", () =>
    expect(securityTxt({ ...site, contactEmail: "hello@example.org" }, "2026-11-21")).toContain(
      "Contact: mailto:hello@example.org\n",
    ));
});

describe("moved pages", () => {
  const moved = redirects.moved[0];
  if (!moved) throw new Error("The example place has no moved page.");
  it("have a rule for hosts", () =>
    expect(redirectRules([moved])).toMatch(/^#.*\n\/old-news\/ \/news\/ 301\n$/));
  it("have a page that leads on without script and stays out of search engines", () => {
    const html = redirectPage(moved, site.url);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/news/">');
    expect(html).toContain('<a href="/news/">');
    expect(html).toContain("noindex");
    expect(redirectPage({ ...moved, to: '/"><script>/' }, site.url)).not.toContain("<script");
  });
});

describe("the sitemap", () => {
  const xml = sitemap([{ url: "/b/", modified: "2026-11-01" }, { url: "/a/?x=1&y=2" }], site.url);
  it("is well-formed and sorted", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml.match(/<loc>.*<\/loc>/g)).toEqual([
      "<loc>https://harbour.example.org/a/?x=1&amp;y=2</loc>",
      "<loc>https://harbour.example.org/b/</loc>",
    ]);
    expect(xml).toContain("<lastmod>2026-11-01</lastmod>");
  });
});

describe("headers", () => {
  const urls = [
    "/",
    "/404.html",
    "/news/",
    "/news/feed/",
    "/search/",
    "/services/a/",
    "/neglect-matters/",
  ];
  const ALLOWED = { admin: adminPolicy(cms), script: "sha256-abc" };
  const rules = parseHeaders(headersFile(urls, ALLOWED));
  const policy = (path: string): string =>
    headersFor(rules, path).get("content-security-policy") ?? "";

  it("give every page exactly one policy", () => {
    for (const path of [...urls, "/admin/", "/admin/config.yml", "/services/b/"]) {
      expect(policy(path).match(/default-src/g), path).toHaveLength(1);
      expect(headersFor(rules, path).get("cache-control"), path).toBe("no-cache");
    }
  });
  it("allow nothing on ordinary pages but the one script, and styles in the page, which each page narrows to its own (test/site/page-rules.ts)", () => {
    expect(policy("/news/")).toContain("script-src 'self' 'sha256-abc';");
    expect(policy("/news/")).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy("/news/").replace("style-src 'self' 'unsafe-inline'", "")).not.toMatch(
      /unsafe|blob:|https?:|\*/,
    );
  });
  it("allow WebAssembly where the search is, and nowhere else", () => {
    expect(policy("/search/")).toContain("script-src 'self' 'sha256-abc' 'wasm-unsafe-eval'");
    expect(policy("/search/")).toContain("worker-src 'self'");
    expect(urls.filter((url) => policy(url).includes("wasm"))).toEqual(["/search/"]);
  });
  it("let the directory ask where the reader is, and nothing else of the device; other pages nothing at all", () => {
    const asks = (path: string): string => headersFor(rules, path).get("permissions-policy") ?? "";
    expect(asks("/find/")).toMatch(/^geolocation=\(self\), camera=\(\), microphone=\(\), /);
    for (const path of [...urls, "/admin/"])
      expect(asks(path), path).toBe(
        "geolocation=(), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()",
      );
  });
  it("let the CMS work", () =>
    expect(policy("/admin/")).toContain("script-src 'self' 'unsafe-eval'"));
  it("let hashed files be kept for good", () =>
    expect(headersFor(rules, "/assets/site-ABC.css").get("cache-control")).toContain("immutable"));
  it("never send an address on", () =>
    expect(headersFor(rules, "/anything/at/all").get("referrer-policy")).toBe("no-referrer"));
  it("stay inside the limits of hosts", () => {
    expect(headerRules(urls, ALLOWED).length).toBeLessThan(100);
    expect(
      Math.max(
        ...headersFile(urls, ALLOWED)
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});

describe("names from addresses", () => {
  it("follow RFC 9562", () =>
    expect(uuid5("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    ));
});
