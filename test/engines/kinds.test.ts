/**
 * A page of each kind in each engine, beside Chromium: where its chief parts are and how they look
 * on a phone, and which words are on its sheet of paper.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageAddresses } from "../../scripts/files-in.ts";
import { kindOf, PAGE_KINDS } from "../../scripts/look/kinds.ts";
import { siteFolder } from "../site/built-site.ts";
import { inEachEngine, keepPicture } from "./engines.ts";
import {
  applyPrintStyles,
  differences,
  isAtRest,
  partsOfPage,
  type SeenPage,
  wordsInSight,
} from "./seen.ts";
import { type Tab, until } from "./tab.ts";

/** Pixels. The window of WebKit is never narrower than its tool bar, some 450. */
const PHONE = [480, 800] as const;
const DESK = [1280, 800] as const;
/** Kinds that are looked at on a desk too. */
const ON_DESK: ReadonlySet<string> = new Set(["home", "find", "service"]);

const FRAME = [
  ".site-header",
  ".site-header__home",
  "h1",
  "main a[class]",
  "button",
  ".site-footer",
];
/** What is not printed. */
const NOT_ON_PAPER = [".top-strip", ".exit-page", ".site-header", ".site-footer", ".page-tools"];

const pages = pageAddresses(siteFolder());

/** True of a page in letters that each engine draws in another font. */
const isInOtherFonts = (path: string): boolean =>
  /\p{Script=Arabic}/u.test(readFileSync(join(siteFolder(), path, "index.html"), "utf8"));

const kinds = PAGE_KINDS.filter(({ asked }) => asked === undefined).flatMap((kind) => {
  const path = pages.find((page) => kindOf(page) === kind && !isInOtherFonts(page));
  return path === undefined ? [] : [{ kind, path }];
});

type Wanted = (typeof kinds)[number];
type Size = typeof PHONE | typeof DESK;

interface Seen {
  readonly page: SeenPage;
  /** The words on its sheet of paper. */
  readonly paper: string;
  readonly faults: readonly string[];
}

/** What Chromium showed of each kind, which the other engines are compared with. */
const inChromium = new Map<string, Seen>();

/** The parts of a page once two looks at it are the same. */
async function atRest(tab: Tab, selectors: readonly string[]): Promise<SeenPage> {
  let before = "";
  let seen: SeenPage | undefined;
  await until("the page at rest", async () => {
    if (!(await tab.run(isAtRest))) return false;
    seen = await tab.run(partsOfPage, selectors);
    const now = JSON.stringify(seen);
    const isSame = now === before;
    before = now;
    return isSame;
  });
  return seen as SeenPage;
}

/** What the tab shows of a kind. A part that stays on paper and is of no use there is a fault. */
async function look(tab: Tab, origin: string, { kind, path }: Wanted, size: Size): Promise<Seen> {
  await tab.go(origin + path);
  const page = await atRest(tab, [...FRAME, kind.useful]);
  const switched = size === PHONE ? await tab.run(applyPrintStyles) : 0;
  const paper = switched > 0 ? await tab.run(wordsInSight) : "";
  const left = switched > 0 ? await tab.run(partsOfPage, NOT_ON_PAPER) : { parts: {} };
  const faults = [
    ...(page.overflow > 1 ? [`scrolls sideways by ${page.overflow}`] : []),
    ...(page.parts["h1"] && page.parts[".site-header"] ? [] : ["has no heading or no header"]),
    ...(size === PHONE && switched === 0 ? ["has no styles for paper"] : []),
    ...Object.keys(left.parts).map((part) => `prints ${part}`),
  ];
  return { page, paper, faults };
}

inEachEngine("a page of each kind", (here) => {
  it.each([
    ["on a phone and on paper", PHONE, kinds],
    ["on a desk", DESK, kinds.filter(({ kind }) => ON_DESK.has(kind.name))],
  ] as const)("%s", async (_, size, wanted) => {
    const { tab, origin } = here;
    const faults: string[] = [];
    await tab.go(`${origin}/404.html`);
    await tab.resize(size[0], size[1]);
    for (const one of wanted) {
      const seen = await look(tab, origin, one, size);
      const key = `${one.path} ${size[0]}`;
      if (tab.engine === "Chromium") inChromium.set(key, seen);
      const usual = inChromium.get(key);
      if (usual === undefined) throw new Error(`Chromium has not shown ${one.path}`);
      const found = [
        ...seen.faults,
        ...differences(usual.page, seen.page),
        ...(seen.paper === usual.paper ? [] : ["prints other words"]),
      ];
      if (found.length > 0) await keepPicture(tab, `${one.kind.name} ${size[0]}`);
      faults.push(...found.map((what) => `${one.kind.name}, ${one.path}: ${what}`));
    }
    expect(wanted.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

inEachEngine("what the comparison finds", (here) => {
  it("another colour, another place and words of the screen on paper", async () => {
    const { tab, origin } = here;
    await tab.go(`${origin}/about/`);
    await tab.resize(...PHONE);
    const before = await atRest(tab, FRAME);
    await tab.run(() => {
      const heading = document.querySelector("h1");
      if (heading) heading.style.color = "rgb(200, 0, 0)";
      const header = document.querySelector<HTMLElement>(".site-header");
      if (header) Object.assign(header.style, { marginLeft: "9px", paddingBottom: "60px" });
    });
    const found = differences(before, await atRest(tab, FRAME)).join("\n");
    expect(found).toMatch(/^h1: style .*rgb\(200, 0, 0\)/m);
    expect(found).toMatch(/^\.site-header: left 0, 9$/m);
    expect(found).toMatch(/^\.site-header: height /m);
    const onScreen = await tab.run(wordsInSight);
    await tab.run(applyPrintStyles);
    expect(await tab.run(wordsInSight)).not.toBe(onScreen);
  });
});
