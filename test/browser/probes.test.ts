/** Each probe finds the defect planted for it. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { COLOURS, violations } from "./axe.ts";
import { openStage, PHONE, type Stage } from "./browser.ts";
import { exitHidden, overflow, smallTargets, stored, stretched } from "./probes.ts";
import { missingRules } from "./unstyled.ts";

const body = {
  good: '<exit-page role="region" aria-label="Leave"><a href="/" style="display:block;position:fixed;bottom:0;left:0;height:48px;background:#fff">Leave</a></exit-page><main><h1>Good</h1></main>',
  bad: '<main><h1>Bad</h1><div style="width:900px">wide</div><button style="width:9px;height:9px;padding:0;border:0">x</button><p style="color:#ccc;background:#fff">pale</p><exit-page><a href="/">Leave</a></exit-page><img src="https://example.org/x.png"><script>localStorage.setItem("a","b")</script><div style="height:3000px"></div></main>',
} as const;
const html = (inner: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Page</title><meta name="viewport" content="width=device-width"></head><body>${inner}</body></html>`;

let stage: Stage;
const seen: string[] = [];
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "probes-"));
  for (const [name, inner] of Object.entries(body))
    writeFileSync(join(folder, `${name}.html`), html(inner));
  stage = await openStage(folder);
});
afterAll(async () => {
  await stage.close();
});

async function on(
  name: keyof typeof body,
  probe: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const { context, page: open, outside, complaints } = await stage.context({ viewport: PHONE });
  const page = await open();
  await page.goto(`${stage.origin}/${name}.html`);
  const found = await probe(page);
  await context.close();
  seen.push(...outside, ...complaints);
  return found;
}

/** The name of this machine, whose number alone is open. */
const elsewhere = (): string => `${stage.origin.replace("127.0.0.1", "localhost")}/good.html`;

describe("probes", () => {
  it.each([
    ["axe", violations],
    ["overflow", overflow],
    ["exit", exitHidden],
    ["targets", smallTargets],
    ["storage", stored],
    ["wide text", (page: Page) => stretched(page, "spaced")],
    ["large text", (page: Page) => stretched(page, "doubled")],
  ] as const)("%s passes the good page and fails the bad one", async (_name, probe) => {
    expect(await on("good", probe)).toEqual([]);
    expect(await on("bad", probe)).not.toEqual([]);
  });

  it("requests to other hosts and errors are noted", () => {
    expect(seen).toContain("https://example.org/x.png");
    expect(seen.some((line) => line.includes("bad.html"))).toBe(true);
  });

  it("requests to other hosts lead nowhere, even where somebody would answer", async () => {
    expect((await fetch(elsewhere())).status).toBe(200);
    const ask = (page: Page) =>
      page.evaluate(
        (url) =>
          fetch(url, { mode: "no-cors" }).then(
            () => ["answered"],
            () => [],
          ),
        elsewhere(),
      );
    expect(await on("good", ask)).toEqual([]);
    expect(seen).toContain(elsewhere());
  });
});

const words = (style: string, inner = "Words"): string =>
  `<p class="words" style="${style}">${inner}</p>`;
const onWhite = words("color:#000;background:#fff");

describe("contrast, asked once for each way of drawing text", () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await stage.context({ viewport: PHONE })).page();
  });
  const faultsOf = async (inner: string, known: Set<number>): Promise<string[]> => {
    await page.setContent(html(`<main>${inner}</main>`));
    return violations(page, COLOURS, known);
  };

  it.each([
    ["in another colour", `${onWhite}${words("color:#bbb;background:#fff")}`],
    [
      "on another ground",
      `<div style="background:#fff">${words("color:#000")}</div><div style="background:#222">${words("color:#000")}</div>`,
    ],
    [
      "smaller",
      `${words("color:#8a8a8a;background:#fff;font-size:30px")}${words("color:#8a8a8a;background:#fff;font-size:16px")}`,
    ],
    [
      "drawn like a single letter, about which axe says nothing",
      `${words("color:#bbb;background:#fff", "A")}${words("color:#bbb;background:#fff")}`,
    ],
    [
      "lifted onto another ground",
      `<div style="position:relative">${words("color:#000;position:absolute")}</div><div style="height:80px"></div><div style="background:#111;height:80px"></div><div style="position:relative;top:-80px">${words("color:#000;position:absolute")}</div>`,
    ],
    [
      "beside a mark that CSS draws, about which axe by itself says nothing",
      `<style>.words{position:relative}.words::after{content:"";position:absolute;inset:0;background:#fffc}</style>${words("color:#bbb;background:#fff")}`,
    ],
    [
      "typed into a field",
      `${onWhite}<label for="f">Name</label><input id="f" value="Words" style="color:#bbb;background:#fff">`,
    ],
  ])("finds text that is too pale: %s", async (_name, inner) => {
    const known = new Set<number>();
    expect(await faultsOf(onWhite, known)).toEqual([]);
    expect(await faultsOf(inner, known)).not.toEqual([]);
    expect(await faultsOf(inner, known)).not.toEqual([]);
  });

  it("does not ask again about a way that is known", async () => {
    const known = new Set<number>();
    await faultsOf(onWhite, known);
    const size = known.size;
    await faultsOf(onWhite.repeat(3), known);
    expect([size, known.size]).toEqual([1, 1]);
  });
});

describe("styles that a page was not sent", () => {
  const sheet = ".card{color:red}@media (min-width:1px){.card__late:hover,.other{color:red}}";
  const styled = (css: string): string =>
    html('<p class="card">Words</p>').replace("</head>", () => `<style>${css}</style></head>`);
  let own: Stage;
  let page: Page;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "styles-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets/site-ABC123.css"), sheet);
    writeFileSync(join(folder, "whole.html"), styled(sheet));
    writeFileSync(join(folder, "part.html"), styled(sheet.replace(",.other", "")));
    writeFileSync(join(folder, "variables.html"), styled(".card{color:var(--near)}"));
    writeFileSync(join(folder, "less.html"), styled("@media (min-width:2px){.card{color:red}}"));
    own = await openStage(folder);
    page = await (await own.context({ viewport: PHONE })).page();
  });
  afterAll(() => own.close());
  const add = (name: string): Promise<void> =>
    page.evaluate(
      (text) => void (document.body.appendChild(document.createElement("p")).className = text),
      name,
    );

  it("are found when the browser would use them", async () => {
    await page.goto(`${own.origin}/whole.html`);
    expect(await missingRules(page, sheet)).toEqual([]);
    await page.goto(`${own.origin}/less.html`);
    expect(await missingRules(page, sheet)).toEqual(["was not sent .card{color: red;}"]);
    await add("card__late");
    expect(await missingRules(page, sheet)).toHaveLength(2);
  });

  it("are found in the variables that the page uses, and in no others", async () => {
    const whole = ":root{--near:var(--far);--far:red;--unused:red}.card{color:var(--near)}";
    await page.goto(`${own.origin}/variables.html`);
    expect(await missingRules(page, whole)).toEqual(["was not sent :root{--near: var(--far);}"]);
    await page.addStyleTag({ content: ":root{--near:var(--far)}" });
    expect(await missingRules(page, whole)).toEqual(["was not sent :root{--far: red;}"]);
  });

  it("are noticed when a script adds what needs them, and fail the stage", async () => {
    // The page before this one was not sent the styles of a part that was added to it.
    own.unstyled.length = 0;
    await page.goto(`${own.origin}/part.html`);
    await add("card__late");
    await add("nothing-known");
    expect(own.unstyled).toEqual([]);
    await add("other");
    await expect
      .poll(() => own.unstyled)
      .toEqual([
        "/part.html: “other” is in the page, which was not sent its styles. Name it in src/site/page-styles.ts.",
      ]);
    const failing = await openStage();
    failing.unstyled.push("a fault");
    await expect(failing.close()).rejects.toThrow("a fault");
    own.unstyled.length = 0;
  });
});
