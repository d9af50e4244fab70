/**
 * Finds phone numbers in the main part of a page that are not links. It takes them from the
 * entries, so it is independent of the module that makes the links.
 */
import type { CheerioAPI } from "cheerio";
import type { BuiltPage } from "./built-site.ts";

/** Selectors of elements in which a number needs no link. */
const EXCEPTIONS = {
  "a link, which rings or leads to the entry": "a",
  "an element that is pressed, in which no link may stand": "button, summary, label, option",
  "text that is not shown, or that this parser does not read":
    "noscript, script, style, template, title, textarea, [hidden]",
  "what is for paper alone": "[data-paper]",
} as const;
const WITHIN = Object.values(EXCEPTIONS).join(", ");

const digits = (text: string): string => text.replace(/\D/g, "");

/** The text of a page's main part, with a mark in place of the exceptions. */
function runningWords($: CheerioAPI): string {
  const main = $("main").clone();
  main.find(WITHIN).replaceWith("<i>|</i>");
  main.find("p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, div").append(" | ");
  return main.text();
}

/** A run of digits, with at most single spaces between them. */
const RUN = /\d(?:[ \u00a0]?\d)*/g;

/** Numbers of `book` (digits of each) that are without a link on a page. */
export function bareNumbers({ $ }: Pick<BuiltPage, "$">, book: ReadonlySet<string>): string[] {
  return [...runningWords($).matchAll(RUN)]
    .map(([found]) => found)
    .filter((found) => digits(found).length > 3 && book.has(digits(found)));
}

/** Three digits after “ring” or “call”, which are a number on this site wherever they are. */
const SHORT = /\b(?:[Rr]ing|[Cc]all|[Dd]ial)(?:ing|s)? (?:NHS )?(999|111|101)\b/g;

/** Short numbers that readers are told to ring and cannot press. */
export const bareShortNumbers = ({ $ }: Pick<BuiltPage, "$">): string[] =>
  [...runningWords($).matchAll(SHORT)].map(([found]) => found);

/** The digits of every number that some link of the site rings or texts. */
export const linkedNumbers = (pages: readonly BuiltPage[]): ReadonlySet<string> =>
  new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/href="(?:tel|sms):(\d+)/g)].map(([, number = ""]) => number),
    ),
  );
