/** A fault seeded in the main part, in a card or in the frame of any page is found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasFace } from "./browser.ts";
import { type Walk, walkPages } from "./page-walk.ts";

const STYLE =
  "body{margin:0;font:18px/1.5 sans-serif;color:#111;background:#fff}a{color:#036}nav a{display:inline-block;padding:12px}li{margin:24px 0}" +
  "exit-page a{position:fixed;bottom:0;left:0;height:48px;background:#fff}footer{padding:24px 0 96px}";
const CARD =
  "<li><p>A card with <b>words</b> and no more.</p><p><a href='/'>Food</a> <a href='/'>Milk</a></p></li>";

interface Seeded {
  readonly main?: string;
  readonly style?: string;
  readonly mainTag?: string;
  readonly footer?: string;
}

const pageOf = ({
  main = "",
  style = "",
  mainTag = "<main id='main'>",
  footer = "",
}: Seeded): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Example page</title><link rel="icon" href="data:,"><style>${STYLE}${style}</style></head><body>` +
  `<a href="#main">Skip to the page</a><exit-page role="region" aria-label="Leave"><a href="/">Leave this site</a></exit-page>` +
  `<header><nav aria-label="Site"><a href="/">Home</a></nav></header>` +
  `${mainTag}<h1>Example page</h1><ul>${CARD}</ul>${main}</main>` +
  `<footer><div><p><a href="/">Early</a> <a href="/">Late</a></p>${footer}</div></footer></body></html>`;

/** By path: what is planted, and what must be said of it. */
const SEEDED: Readonly<Record<string, readonly [Seeded, RegExp]>> = {
  "/no-text/": [
    { main: "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='>" },
    / image-alt: /,
  ],
  "/pale/": [{ main: "<p style='color:#bbb'>Pale words</p>" }, / color-contrast: /],
  "/twice-the-id/": [{ main: "<p id='a'>One</p><p id='a'>Two</p>" }, /Duplicate id/],
  "/footer-without-name/": [{ footer: "<a href='/'></a>" }, / link-name: div > a/],
  "/footer-small/": [
    { style: "footer a{font-size:9px;line-height:1}footer p{word-spacing:-2px}" },
    / target-size: div > p > a/,
  ],
  "/card-small/": [
    { style: "li a{font-size:9px;line-height:1}li p{word-spacing:-2px}" },
    / target-size: (?!div)/,
  ],
  // Each is large, and less than 24 px of the first is free.
  "/covered/": [
    {
      main: "<div class='two'><a href='/'>One</a><a href='/' style='left:12px'>Two</a></div>",
      style:
        ".two{position:relative;height:60px}.two a{position:absolute;left:0;top:0;width:40px;height:40px;background:#fff}",
    },
    / target-size: \.two > a/,
  ],
  "/small-made-buttons/": [
    {
      main: "<div style='display:flex'><div role='button' tabindex='0'>A</div><div role='button' tabindex='0'>B</div></div>",
      style: "[role=button]{width:16px;height:16px;overflow:hidden;font-size:12px}",
    },
    / target-size: /,
  ],
  "/card-pale/": [{ style: "li p{color:#bbb}" }, / color-contrast: /],
  "/name-of-the-header/": [
    { main: "<nav aria-label='Site'><a href='/'>Again</a></nav>" },
    / landmark-unique: /,
  ],
  "/nowhere-to-skip-to/": [{ mainTag: "<main>" }, /points to a named anchor/],
  "/sticks-out/": [{ main: "<div style='width:400px'>Wide</div>" }, /sticks out: div/],
  "/sticks-out-on-a-desk/": [
    { main: "<div class='w'>Wide</div>", style: "@media(min-width:600px){.w{width:1400px}}" },
    /as wide as a desk, sticks out: div/,
  ],
  "/button-breaks/": [
    {
      main: "<div style='display:flex'><p style='flex:none;width:270px'>Words</p><button style='overflow-wrap:anywhere;padding:0;min-width:0;min-height:44px;flex:0 1 44px;font-size:20px;color:#000;background:#fff'>Search</button></div>",
    },
    /^runs over two lines: “Search”/m,
  ],
  "/link-breaks/": [
    {
      main: "<p style='width:60px;overflow-wrap:anywhere'><a href='/'>Organisations</a></p>",
    },
    /^runs over two lines: “Organisations”/m,
  ],
  "/number-breaks/": [
    { main: "<p style='width:110px'><a href='tel:01632960123'>01632 960123</a></p>" },
    /^runs over two lines: “01632 960123”/m,
  ],
  "/number-breaks-doubled/": [
    {
      main: "<p><a href='tel:01632960123' style='font-size:1.5em'>01632 960 123</a></p>",
      style: "p{font-size:1rem}",
    },
    /^(?:in the wide face, )?with doubled text, runs over two lines: “01632 960 123”/m,
  ],
  "/keeps-something/": [{ main: "<script>document.cookie='a=b'</script>" }, /cookie a=b/],
};

const clean = ["/", "/clean/"];
const paths = [...clean, ...Object.keys(SEEDED), "/wide-words/", "/gone/"];

describe("a walk over pages", () => {
  const looked: string[] = [];
  let walk: Walk;
  let site: string;
  afterAll(() => rmSync(site, { recursive: true, force: true }));
  beforeAll(async () => {
    const files = Object.entries(SEEDED).map(([path, [seeded]]) => [path, pageOf(seeded)] as const);
    // “i” is as wide in either face; “m” is a sixth wider in the wide one.
    const words = pageOf({ main: `<p style="white-space:nowrap">${"m".repeat(19)}</p>` });
    site = mkdtempSync(join(tmpdir(), "walk-"));
    for (const [path, html] of [
      ...clean.map((one) => [one, pageOf({})] as const),
      ["/wide-words/", words] as const,
      ...files,
    ]) {
      mkdirSync(join(site, path), { recursive: true });
      writeFileSync(join(site, path, "index.html"), html);
    }
    walk = await walkPages(
      site,
      paths,
      (path) => path === "/",
      async (page, path) => {
        looked.push(path);
        return path === "/pale/" ? [`long: ${await page.title()}`] : [];
      },
    );
  }, 600_000);

  it("finds nothing where nothing is wrong", () => {
    for (const path of clean) expect(walk.faults.get(path)).toEqual([]);
  });

  it.each(Object.entries(SEEDED))("finds what is wrong with %s", (path, [, fault]) => {
    expect(walk.faults.get(path)?.join("\n")).toMatch(fault);
  });

  it.skipIf(!hasFace("wide"))("draws each page in the wide face too", () => {
    expect(walk.faults.get("/wide-words/")?.join("\n")).toMatch(/^in the wide face, sticks out/m);
    expect(walk.faults.get("/wide-words/")?.join("\n")).not.toMatch(/^sticks out/m);
  });

  it("has each page looked at further, and tells what is found", () => {
    expect([...new Set(looked)].toSorted()).toEqual([...paths].toSorted());
    expect(walk.faults.get("/pale/")).toContain("long: Example page");
  });

  it("names a page that is not there", () => expect(walk.faults.get("/gone/")).not.toEqual([]));

  it("has pa11y-ci look at every page", () =>
    expect(walk.byPa11y.toSorted()).toEqual([...paths].toSorted()));
});
