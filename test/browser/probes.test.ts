/** Each probe finds the defect planted for it. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.ts";
import { openStage, PHONE, type Stage } from "./browser.ts";
import { exitHidden, overflow, smallTargets, stored, stretched } from "./probes.ts";

const body = {
  good: '<exit-page role="region" aria-label="Leave"><a href="/" style="display:block;position:fixed;bottom:0;left:0;height:48px;background:#fff">Leave</a></exit-page><main><h1>Good</h1></main>',
  bad: '<main><h1>Bad</h1><div style="width:900px">wide</div><button style="width:9px;height:9px;padding:0;border:0">x</button><p style="color:#ccc;background:#fff">pale</p><exit-page><a href="/">Leave</a></exit-page><img src="https://example.org/x.png"><script>localStorage.setItem("a","b")</script><div style="height:3000px"></div></main>',
} as const;
const html = (inner: string): string => `<!doctype html><html lang="en-GB"><head><title>Page</title><meta name="viewport" content="width=device-width"></head><body>${inner}</body></html>`;

let stage: Stage;
const seen: string[] = [];
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "probes-"));
  for (const [name, inner] of Object.entries(body)) writeFileSync(join(folder, `${name}.html`), html(inner));
  stage = await openStage(folder);
});
afterAll(async () => {
  await stage.close();
});

async function on(name: keyof typeof body, probe: (page: Page) => Promise<string[]>): Promise<string[]> {
  const { context, page: open, outside, complaints } = await stage.context({ viewport: PHONE });
  const page = await open();
  await page.goto(`${stage.origin}/${name}.html`);
  const found = await probe(page);
  await context.close();
  seen.push(...outside, ...complaints);
  return found;
}

describe("probes", () => {
  it.each([["axe", violations], ["overflow", overflow], ["exit", exitHidden], ["targets", smallTargets], ["storage", stored], ["wide text", (page: Page) => stretched(page, "spaced")], ["large text", (page: Page) => stretched(page, "doubled")]] as const)("%s passes the good page and fails the bad one", async (_name, probe) => {
    expect(await on("good", probe)).toEqual([]);
    expect(await on("bad", probe)).not.toEqual([]);
  });

  it("requests to other hosts and errors are noted", () => {
    expect(seen).toContain("https://example.org/x.png");
    expect(seen.some((line) => line.includes("bad.html"))).toBe(true);
  });
});
