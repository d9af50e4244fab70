import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { page } from "../../src/site/route.ts";
import { pageMemory } from "../../src/site/page-memory.ts";
import { temporary } from "./temporary.ts";

describe("the memory of pages", () => {
  it("holds each text whole, short or long, in one piece", () => {
    const folder = temporary({});
    const memory = pageMemory();
    const pieces = ["first “é”", "2", "x".repeat(1_500_000), "after"].map((text, index) => {
      const path = join(folder, `${index}.html`);
      const bytes = memory(text, path);
      expect(bytes.toString()).toBe(text);
      writeFileSync(path, bytes);
      return bytes.buffer;
    });
    expect(pieces[0]).toBe(pieces[1]);
    expect(pieces[2]).toBe(pieces[3]);
  });
  it("stops the build when a page was not written, or not whole, before the next is made", () => {
    const folder = temporary({ "short.html": "1" });
    const never = pageMemory();
    never("text", join(folder, "never.html"));
    expect(() => never("next", join(folder, "next.html"))).toThrow(
      /never\.html was not written before/,
    );
    const half = pageMemory();
    half("text", join(folder, "short.html"));
    expect(() => half("next", join(folder, "next.html"))).toThrow(
      /short\.html was not written before/,
    );
  });
});

describe("a page's head", () => {
  it("is taken from the page when that was made before, and made once for those who ask first", () => {
    let made = 0;
    const route = page("/a/", () => {
      made++;
      return { head: { title: "A", description: "A page.", url: "/a/", crumbs: [] }, body: null };
    });
    route.view();
    expect([route.head().title, route.head().title, made]).toEqual(["A", "A", 1]);
  });
});
