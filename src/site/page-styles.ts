/**
 * The part of the site's style sheet that one page needs, written into the page itself: on a slow
 * connection each further request before the first paint costs more time than these bytes. Classes
 * are named block, block__part, block--kind. A page gets every rule of the blocks that it contains,
 * also for parts that a script adds later. test/browser/unstyled.ts notices an element whose styles
 * were not sent.
 */
import postcss, { type Root } from "postcss";
import { policyHash } from "./policy-hash.ts";

/** Blocks that the script of an element adds and that are not in its page from the start. */
const ADDED: Readonly<Record<string, readonly string[]>> = { "short-list": ["qr-code"] };

/** States that scripts set: “is-leaving”. They may come to any page. */
const STATE = /^is-/;

/** Attributes that a page sets on its body: “data-sheet”. No script sets it. */
const OF_PAGE = ["data-sheet"];

/** What replaces a page's link to the style sheet. */
export interface PageStyles {
  readonly css: string;
  /** As a policy names it: “sha256-…” (CSP Level 3, section 2.3.1). */
  readonly hash: string;
}

const blockOf = (name: string): string => name.replace(/(?:__|--).*$/, "");

/**
 * Blocks, elements of the site's own and words of the page on itself that must be there for a
 * selector to find anything.
 */
function asked(selector: string): string[] {
  const plain = selector.replace(/:not\([^()]*\)/g, "");
  const classes = [...plain.matchAll(/\.(-?[a-z_][\w-]*)/gi)]
    .map(([, name = ""]) => blockOf(name))
    .filter((name) => !STATE.test(name));
  const elements = [...plain.matchAll(/(?<![\w.#[:-])[a-z]+(?:-[a-z]+)+/g)].map(([name]) => name);
  const ofPage = OF_PAGE.filter((name) => plain.includes(`[${name}`));
  return [...classes, ...elements, ...ofPage];
}

/**
 * Blocks and elements of the site's own that a page may have, with what its scripts add, and what
 * it says of itself.
 */
export function blocksIn(html: string): Set<string> {
  const elements = [...html.matchAll(/<([a-z]+(?:-[a-z]+)+)[\s>]/g)].map(([, name = ""]) => name);
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)]
    .flatMap(([, names = ""]) => names.split(/\s+/))
    .map(blockOf);
  const body = /<body[^>]*>/.exec(html)?.[0] ?? "";
  return new Set([
    ...classes,
    ...elements,
    ...elements.flatMap((name) => ADDED[name] ?? []),
    ...OF_PAGE.filter((name) => body.includes(` ${name}`)),
  ]);
}

/** The same sheet without rules for what is not there. */
function shorten(sheet: Root, has: ReadonlySet<string>): string {
  const short = sheet.clone();
  short.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      asked(selector).every((name) => has.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  for (let empty = true; empty;) {
    empty = false;
    short.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      empty = true;
    });
  }
  return short.toString();
}

/** For each selector of a sheet, what it asks for. */
export function allAsked(css: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  postcss.parse(css).walkRules(({ selectors }) => void all.push(...selectors.map(asked)));
  return all;
}

/**
 * From a whole sheet, the styles of any page by its HTML. Pages with the same blocks get the same
 * text.
 */
export function pageStyles(css: string): (html: string) => PageStyles {
  const sheet = postcss.parse(css);
  const known = new Set(allAsked(css).flat());
  const made = new Map<string, PageStyles>();
  return (html) => {
    const has = new Set([...blocksIn(html)].filter((name) => known.has(name)));
    const key = [...has].sort().join(" ");
    const styles = made.get(key) ?? withHash(shorten(sheet, has));
    made.set(key, styles);
    return styles;
  };
}

const withHash = (css: string): PageStyles => ({ css, hash: policyHash(css) });
