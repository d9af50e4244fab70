import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../scripts/headers.ts";

const rules = parseHeaders(`# for every page
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/assets/*
  Cache-Control: max-age=31536000, immutable
/feed.xml
  Content-Type: application/atom+xml
/admin/*
  content-security-policy: default-src 'none'
`);

describe("headersFor", () => {
  it("gives a page what is said for all", () => {
    expect([...headersFor(rules, "/find/")]).toEqual([
      ["x-frame-options", "DENY"],
      ["content-security-policy", "default-src 'self'; img-src 'self' data:"],
    ]);
  });
  it("adds what is said for a folder and for one path alone", () => {
    expect(headersFor(rules, "/assets/a.js").get("cache-control")).toBe(
      "max-age=31536000, immutable",
    );
    expect(headersFor(rules, "/feed.xml").get("content-type")).toBe("application/atom+xml");
    expect(headersFor(rules, "/feed.xml.html").has("content-type")).toBe(false);
  });
  it("joins two rules for one header as hosts do, so that a looser rule loosens nothing", () => {
    expect(headersFor(rules, "/admin/").get("content-security-policy")).toBe(
      "default-src 'self'; img-src 'self' data:, default-src 'none'",
    );
  });
  it("says which line is not a header", () => {
    expect(() => parseHeaders("/*\n  no colon here")).toThrow(
      "_headers: “no colon here” is not a header",
    );
  });
});
