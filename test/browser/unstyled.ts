/**
 * Pages contain the styles of what is in them. This notices, in every test, an element that a
 * script adds and whose styles the page was not sent.
 */
import { load } from "cheerio";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { answerPath } from "../../scripts/serve.ts";
import { allAsked, namesAsked } from "../../src/site/page-styles.ts";
import { namesIn } from "../site/names-in.ts";

declare global {
  interface Window {
    sawNames(path: string, names: readonly string[]): Promise<void>;
  }
}

/**
 * Runs before anything else in every page: tells each class and each element once, elements of HTML
 * as `allAsked` names them.
 */
function tellNames(): void {
  const told = new Set<string>();
  const tell = (): void => {
    const now: string[] = [];
    for (const { classList, localName } of document.querySelectorAll("*"))
      for (const name of [...classList, localName.includes("-") ? localName : `<${localName}`]) {
        if (!told.has(name)) now.push(name);
        told.add(name);
      }
    if (now.length > 0 && window === window.top) void window.sawNames(location.pathname, now);
  };
  new MutationObserver(tell).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["class"],
  });
}

/** Each text is read once: the tests open the same pages again and again. */
function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text) ?? read(text);
    known.set(text, kept);
    return kept;
  };
}

const askedIn = readOnce(allAsked);
const sentWith = readOnce((html) => ({
  names: namesAsked(namesIn(load(html))),
  rules: new Set(
    allAsked(/<style>([^]*?)<\/style>/.exec(html)?.[1] ?? "").map((names) => names.join(" ")),
  ),
}));

/**
 * Which of the classes and elements `seen` in a page of this HTML have rules in a sheet, by what
 * its selectors ask for, that the page was not sent.
 */
export function unsent(
  sheet: ReturnType<typeof allAsked>,
  html: string,
  seen: readonly string[],
): string[] {
  const sent = sentWith(html);
  const added = seen.filter((name) => !sent.names.has(name));
  const there = new Set([...sent.names, ...added]);
  return added.filter((name) =>
    sheet.some(
      (names) =>
        names.includes(name) &&
        names.every((one) => there.has(one)) &&
        !sent.rules.has(names.join(" ")),
    ),
  );
}

/** The whole style sheet of a built site. */
export function sheetOf(folder: string): string {
  const name = existsSync(join(folder, "assets"))
    ? readdirSync(join(folder, "assets")).find((file) => /^site-\w+\.css$/.test(file))
    : undefined;
  return name === undefined ? "" : readFileSync(join(folder, "assets", name), "utf8");
}

/** Notes in `unstyled` what is in a page of this folder without its styles. */
export async function watchStyles(
  context: BrowserContext,
  folder: string,
  unstyled: string[],
): Promise<void> {
  const sheet = askedIn(sheetOf(folder));
  await context.exposeBinding("sawNames", (_source, pathname: string, names: string[]) => {
    const found = answerPath(folder, pathname);
    if (!("file" in found) || !found.file.endsWith(".html") || /^\/(?:admin|mail)\//.test(pathname))
      return;
    unstyled.push(
      ...unsent(sheet, readFileSync(found.file, "utf8"), names).map(
        (name) =>
          `${pathname}: “${name}” is in the page, which was not sent its styles. Name it in src/site/page-styles.ts.`,
      ),
    );
  });
  await context.addInitScript(tellNames);
}

/**
 * Rules of the whole sheet that find something in a page, by the browser's own reading, and that
 * the page was not sent; of the variables of `:root` those that a rule or an element of the page
 * uses.
 */
export const missingRules = (page: Page, css: string): Promise<string[]> =>
  page.evaluate((whole) => {
    const rulesOf = (
      rules: CSSRuleList,
      within: string,
    ): (readonly [selector: string, rule: string])[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule && rule.selectorText === ":root")
          return [...rule.style].map(
            (name) =>
              [
                name.startsWith("--") ? name : ":root",
                `${within}:root{${name}: ${rule.style.getPropertyValue(name).trim()};}`,
              ] as const,
          );
        if (rule instanceof CSSStyleRule)
          return rule.selectorText
            .split(/,\s*(?![^(]*\))/)
            .map((selector) => [selector, `${within}${selector}{${rule.style.cssText}}`] as const);
        return rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule
          ? rulesOf(rule.cssRules, `${within}@${rule.conditionText}`)
          : [];
      });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(whole);
    const sent = new Set(
      [...document.styleSheets]
        .flatMap(({ cssRules }) => rulesOf(cssRules, ""))
        .map(([, rule]) => rule),
    );
    const used = [
      ...sent,
      ...[...document.querySelectorAll("[style]")].map((one) => one.getAttribute("style")),
    ].join(" ");
    const finds = (selector: string): boolean =>
      selector.startsWith("--")
        ? new RegExp(`var\\(\\s*${selector}\\s*[,)]`).test(used)
        : document.querySelector(
            selector
              .replace(/::?(?!has\b|not\b|is\b)[a-z-]+(\((?:[^()]|\([^()]*\))*\))?/g, "")
              .replace(/:(?:not|has|is)\(\s*\)/g, "")
              .replace(/(^|[\s>+~])(?=$|[\s>+~])/g, "$1*"),
          ) !== null;
    return rulesOf(sheet.cssRules, "")
      .filter(([selector, rule]) => !sent.has(rule) && finds(selector))
      .map(([, rule]) => `was not sent ${rule}`);
  }, css);
