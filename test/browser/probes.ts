/** What axe does not find: each probe runs in the page and says what is wrong with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Face, FAMILIES } from "../../scripts/fonts.ts";
import { siteFolder } from "../site/built-site.ts";

/** Distance of the first element that fits from the top of the window, in whole pixels. */
export const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/**
 * Things that stick out of the window sideways (WCAG 1.4.10 Reflow), and words of a button, links
 * of one word and numbers to ring that run over two lines; in a style of the test or as the page
 * is. All in one call, so that nothing is drawn in between.
 */
export const overflow = (page: Page, style = ""): Promise<string[]> =>
  page.evaluate((css) => {
    const { documentElement } = document;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    if (css !== "") document.adoptedStyleSheets = [sheet];
    const isWide = documentElement.scrollWidth > documentElement.clientWidth;
    // What moves sideways within its own frame is not at fault.
    const inFrame = (element: Element): boolean => {
      const frame = element.parentElement;
      return (
        frame !== null &&
        frame !== document.body &&
        (getComputedStyle(frame).overflowX !== "visible" || inFrame(frame))
      );
    };
    const out = !isWide
      ? []
      : [...document.querySelectorAll("body *")].filter(
          (element) =>
            element.getBoundingClientRect().right > documentElement.clientWidth + 1 &&
            !inFrame(element),
        );
    const range = document.createRange();
    // A link that is a long word in doubled text is wider than a phone.
    const isDoubled = css.includes("200%");
    const isBroken = (text: Text, { index, 0: { length } }: RegExpExecArray): boolean => {
      range.setStart(text, index);
      range.setEnd(text, index + length);
      const [first, ...rest] = [...range.getClientRects()].filter(({ width }) => width > 0);
      return rest.some(({ top }) => first !== undefined && top > first.top + first.height / 2);
    };
    const brokenIn = (element: Element, part: RegExp): string[] => {
      if (!element.checkVisibility()) return [];
      const found: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const match of text.data.matchAll(part))
          if (isBroken(text, match)) found.push(`runs over two lines: “${match[0]}”`);
      }
      return found;
    };
    const broken = [
      ...[...document.querySelectorAll("button")].flatMap((one) => brokenIn(one, /[\p{L}’]+/gu)),
      ...[...document.querySelectorAll("a")]
        .filter((one) => !isDoubled && /^\s*\p{L}+\s*$/u.test(one.textContent ?? ""))
        .flatMap((one) => brokenIn(one, /\p{L}+/gu)),
      ...[...document.querySelectorAll("[href^='tel:']")].flatMap((one) =>
        brokenIn(one, /\d[\d ]*\d/g),
      ),
    ];
    if (css !== "") document.adoptedStyleSheets = [];
    // Where only a frame's own contents are named, the page is still too wide.
    if (isWide && out.length === 0) return ["sticks out: something that cannot be seen"];
    const sticking = out.map(
      (element) => `sticks out: ${element.tagName.toLowerCase()}.${element.className.toString()}`,
    );
    return [...sticking.slice(0, 3), ...[...new Set(broken)].slice(0, 3)];
  }, style);

/**
 * The way out must be seen, be large enough and be covered by nothing, at the end of the page too.
 */
export const exitHidden = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const link = document.querySelector("exit-page a");
    if (!link) return ["has no exit link"];
    const fault = (where: string): string[] => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return [
        ...(height < 43.5 ? [`exit link is ${height.toFixed(0)} px high ${where}`] : []),
        ...(hit !== null && (hit === link || link.contains(hit))
          ? []
          : [`exit link is covered or out of sight ${where}`]),
      ];
    };
    window.scrollTo(0, 0);
    const atTop = fault("at the top");
    window.scrollTo(0, document.body.scrollHeight);
    const atEnd = fault("at the end");
    window.scrollTo(0, 0);
    return [...atTop, ...atEnd];
  });

/** What the site keeps on the device. */
export const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ""}`),
    ...("caches" in window ? (await caches.keys()).map((key) => `cache ${key}`) : []),
    ...("serviceWorker" in navigator
      ? (await navigator.serviceWorker.getRegistrations()).map(
          ({ scope }) => `service worker ${scope}`,
        )
      : []),
  ]);

/**
 * Links and buttons smaller than 24 by 24 that are alone (WCAG 2.5.8; links within a sentence are
 * exempt).
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, summary, nav a, input:not([type=hidden]), select")]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return (
          width > 0 &&
          height > 0 &&
          (height < 24 || width < 24) &&
          !["checkbox", "radio"].includes((element as HTMLInputElement).type ?? "")
        );
      })
      .slice(0, 3)
      .map(
        (element) =>
          `small target: ${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 30)}”`,
      ),
  );

/**
 * Text set wider (WCAG 1.4.12) or twice as large (1.4.4) must still fit the window. The style goes
 * in by script, so the policy allows it.
 */
export const stretched = async (page: Page, style: keyof typeof STRETCH): Promise<string[]> =>
  (await overflow(page, STRETCH[style])).map((fault) => `with ${style} text, ${fault}`);

/**
 * What sticks out in the wide face, with text as it is, spaced and doubled. The browser must know
 * the face (`openStage` with it beside the narrow one).
 */
export const inWideFace = async (page: Page): Promise<string[]> => [
  ...(await overflow(page, WIDE)),
  ...(await overflow(page, WIDE + STRETCH.spaced)).map((fault) => `with spaced text, ${fault}`),
  ...(await overflow(page, WIDE + STRETCH.doubled)).map((fault) => `with doubled text, ${fault}`),
];

/** A style that draws everything in one face. */
const inFace = (face: Face): string => {
  const { sans, mono } = FAMILIES[face];
  return `* { font-family: "${sans}" !important } code, kbd, pre, samp { font-family: "${mono}" !important }`;
};
const WIDE = inFace("wide");

/** Draws the page in a face from now on; undefined is the browser's own. */
export const drawIn = (page: Page, face: Face | undefined): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    face === undefined ? "" : inFace(face),
  );

const STRETCH = {
  spaced:
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  doubled: "html { font-size: 200% !important }",
} as const;

/**
 * Waits until the last part of the box's index has come. A page is told to be idle only once, so
 * that cannot be waited for after a key.
 */
export async function wholeIndex(page: Page): Promise<void> {
  const last = `/find/box/${readdirSync(join(siteFolder(), "find/box")).length - 1}.json`;
  await page.waitForFunction((path) => {
    const models =
      document.querySelector<HTMLElement>("search-box[data-danger]")?.dataset["danger"] ?? "";
    return [path, ...models.split(" ")].every((end) =>
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith(end)),
    );
  }, last);
}

/** Whether the site under test has an e-mail address; without one it offers no letter to nobody. */
export const siteHasMail =
  "contactEmail" in (JSON.parse(readFileSync("_data/site.json", "utf8")) as object);
