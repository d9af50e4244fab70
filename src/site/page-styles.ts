/**
 * The part of the site's style sheet that one page needs, written into the page itself: on a slow
 * connection each further request before the first paint costs more time than these bytes. Classes
 * are named block, block__part, block--kind. A page gets the rules of the classes and elements that
 * it contains, and of what a script names and may add later: classes to a block that it contains.
 * test/browser/unstyled.ts notices an element whose styles were not sent.
 */
import postcss, { type ChildNode, type Declaration, type Rule } from "postcss";
import type { RecordedNames } from "../components/page/shell.ts";
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

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = ""]) => name);

/** An element of HTML is told from a class of the same name by this sign before it. */
const elementName = (tag: string): string => (tag.includes("-") ? tag : `<${tag}`);

/** Text of a selector without what stands in brackets, however deep. */
function outsideBrackets(selector: string): string {
  const outside = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, "");
  return outside === selector ? outside : outsideBrackets(outside);
}

/**
 * Classes, elements and words of the page on itself that must be there for a selector to find
 * anything.
 */
function asked(selector: string): string[] {
  const plain = selector.replace(/:not\([^()]*\)/g, "");
  const classes = all(plain, /\.(-?[a-z_][\w-]*)/gi).filter((name) => !STATE.test(name));
  const own = [...plain.matchAll(/(?<![\w.#[:-])[a-z]+(?:-[a-z]+)+/g)].map(([name]) => name);
  const ofHtml = [...outsideBrackets(plain).matchAll(/(?<![\w.#:-])[a-z]\w*(?![\w-])/g)];
  const ofPage = OF_PAGE.filter((name) => plain.includes(`[${name}`));
  return [...classes, ...own, ...ofHtml.map(([name]) => elementName(name)), ...ofPage];
}

/** What a page itself asks of the sheet. */
export const namesAsked = ({ classes, elements, ofBody }: RecordedNames): Set<string> =>
  new Set([
    ...classes,
    ...[...elements].map(elementName),
    ...OF_PAGE.filter((name) => ofBody.has(name)),
  ]);

/** Blocks that a page may have, by the names in it, with what its scripts add. */
const blocksOf = (names: ReadonlySet<string>): Set<string> =>
  new Set([...names].flatMap((name) => [blockOf(name), ...(ADDED[name] ?? [])]));

/** Scripts of every page, under "", and those that come with an element, under its name. */
export type ScriptTexts = ReadonlyMap<string, string>;

/** Whether a script names a class or a variable of a style, whole or by its beginning. */
type IsScripted = (name: string) => boolean;

function scriptedIn(scripts: string): IsScripted {
  const words = new Set(scripts.match(/[\w-]+/g) ?? []);
  const beginnings = [...words].filter((word) => /^[a-z].*(?:__|-)$/.test(word));
  return (name) =>
    words.has(name.replace("<", "")) || beginnings.some((word) => name.startsWith(word));
}

/** A node of the sheet that writes itself for a page; nothing when no part of it is needed. */
type Written = (has: (name: string) => boolean) => string;

function ruleWritten(rule: Rule): Written {
  const selectors = rule.selectors.map((selector) => [selector, asked(selector)] as const);
  const declarations = rule.toString().slice(rule.selector.length);
  return (has) => {
    const kept = selectors.filter(([, names]) => names.every(has)).map(([selector]) => selector);
    return kept.length === 0 ? "" : kept.join(",") + declarations;
  };
}

/** Variables, of which a page gets those that something in it uses. */
function variablesWritten(rule: Rule, nodes: readonly Declaration[]): Written {
  return (has) => {
    const kept = nodes.filter(({ prop }) => !prop.startsWith("--") || has(prop));
    return kept.length === 0 ? "" : `${rule.selector}{${kept.map(String).join(";")}}`;
  };
}

function written(node: ChildNode): Written {
  if (node.type === "rule") {
    const nodes = (node.nodes ?? []).filter(({ type }) => type === "decl") as Declaration[];
    return node.selector === ":root" ? variablesWritten(node, nodes) : ruleWritten(node);
  }
  if (node.type !== "atrule") return () => node.toString();
  const { name, params } = node;
  const text = node.toString();
  if (name === "page" && /^\w/.test(params)) return (has) => (has(`@page ${params}`) ? text : "");
  if (name === "keyframes" || node.nodes?.some(({ type }) => type === "decl") === true)
    return () => text;
  const parts = node.nodes?.map(written);
  const opening = text.slice(0, text.indexOf("{") + 1);
  return (has) => {
    const inner = parts?.map((part) => part(has)).join("") ?? "";
    return inner === "" ? "" : `${opening}${inner}}`;
  };
}

/** What the styles of a page refer to: variables, also of other variables, and kinds of sheet. */
function referred(css: string, variables: ReadonlyMap<string, string>): Set<string> {
  const found = new Set(all(css, /[:;{]page:([\w-]+)/g).map((name) => `@page ${name}`));
  const add = (text: string): void => {
    for (const name of all(text, /var\((--[\w-]+)/g)) {
      if (found.has(name)) continue;
      found.add(name);
      add(variables.get(name) ?? "");
    }
  };
  add(css);
  return found;
}

/** For each selector of a sheet, what it asks for. */
export function allAsked(css: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  postcss.parse(css).walkRules(({ selectors }) => void found.push(...selectors.map(asked)));
  return found;
}

/**
 * From a whole sheet and the text of its scripts, the styles of any page by the names in it. Pages
 * of the same names get the same text.
 */
export function pageStyles(
  css: string,
  scripts: ScriptTexts = new Map(),
): (names: RecordedNames) => PageStyles {
  const sheet = postcss.parse(css);
  const nodes = sheet.nodes.map(written);
  const variables = new Map<string, string>();
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    variables.set(prop, `${variables.get(prop) ?? ""} ${value}`);
  });
  const known = new Set([...allAsked(css).flat(), ...variables.keys()]);
  const scripted = [...scripts].map(
    ([element, text]) => [element, [...known].filter(scriptedIn(text))] as const,
  );
  const write = (has: ReadonlySet<string>): string => {
    const uses = [...has].map((name) => `var(${name})`).join("");
    const before = nodes.map((node) => node((name) => has.has(name))).join("");
    const more = referred(before + uses, variables);
    return nodes.map((node) => node((name) => has.has(name) || more.has(name))).join("");
  };
  const made = new Map<string, PageStyles>();
  return (recorded) => {
    const names = namesAsked(recorded);
    const blocks = blocksOf(names);
    const added = scripted
      .filter(([element]) => element === "" || names.has(element))
      .flatMap(([, found]) => found)
      .filter((name) => /^(?:--|<)/.test(name) || blocks.has(blockOf(name)));
    const has = new Set([...[...names].filter((name) => known.has(name)), ...added]);
    const key = [...has].sort().join(" ");
    const styles = made.get(key) ?? withHash(write(has));
    made.set(key, styles);
    return styles;
  };
}

const withHash = (css: string): PageStyles => ({ css, hash: policyHash(css) });
