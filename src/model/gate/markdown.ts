/**
 * Checks Markdown against an allow-list. Each fault is a sentence; nothing an editor writes can run
 * as code.
 */
import type Token from "markdown-it/lib/token.mjs";
import { markdownReader } from "../../format/markdown.ts";
import { tidyMarkdown } from "../../format/tidy-markdown.ts";
import { canBeSeen, phoneFault, quote, webFault } from "../fields/index.ts";
import { textFault } from "../fields/plain-text.ts";

/** The parser of the pages, with HTML enabled so that HTML is detected and refused. */
const reader = markdownReader(true);
reader.validateLink = () => true;

const MAIL = /^mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const TELEPHONE = /^tel:\+?[0-9]{3,15}$/;
const OWN_ADDRESS = /^\/(?!\/)[A-Za-z0-9/_.#?&=-]*$/;

/** True for the address of a page of this site, from its first slash. */
export const isOwnAddress = (href: string): boolean =>
  OWN_ADDRESS.test(href) && !href.includes("..") && !href.includes("//");

/**
 * Says what is wrong with the target of a link in a text, or nothing.
 * Allowed: a page of this site, a heading on the page, https, e-mail and telephone.
 */
export function linkFault(href: string): string | undefined {
  const shown = quote(href);
  if (/[\s\\\p{Cc}\p{Cf}<>"`]/u.test(href))
    return `the link ${shown} contains a space or a character that no address has. Copy it again.`;
  if (OWN_ADDRESS.test(href))
    return isOwnAddress(href)
      ? undefined
      : `the link ${shown} is not a page of this site. Copy it from the address bar, from the / after the site's name.`;
  if (/^#[a-z0-9-]+$/.test(href)) return undefined;
  if (href.startsWith("mailto:"))
    return MAIL.test(href)
      ? undefined
      : `the link ${shown} should lead to one e-mail address. Take the rest away.`;
  if (href.startsWith("tel:"))
    return TELEPHONE.test(href)
      ? phoneFault(href.slice("tel:".length))
      : `the link ${shown} should lead to one phone number. Take the rest away.`;
  if (!href.startsWith("https://"))
    return `the link ${shown} cannot be used. Link to a page of this site, to a web address that starts with https://, to an e-mail address or to a phone number.`;
  const fault = webFault(href);
  return fault === undefined ? undefined : `the link ${fault}`;
}

const webCode = (content: string): string =>
  `contains ${quote(content.trim())}, which is code for a web page. Take it out and write plain words.`;

function inlineFaults(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "html_inline") return [webCode(token.content)];
    if (token.type === "image") return ["contains a picture. Put pictures in the box “Picture”."];
    if (token.type === "text") {
      // Signs written as “&#8238;” are read here and nowhere else.
      const fault = textFault(`x${token.content.replace(/[\t\n]/g, " ")}`);
      return fault === undefined ? [] : [fault];
    }
    if (token.type !== "link_open") return [];
    const fault = linkFault(token.attrGet("href") ?? "");
    return fault === undefined ? [] : [fault];
  });
}

/** Markdown that this site does not render and would show as it is written. */
const UNREAD: readonly (readonly [form: RegExp, words: string])[] = [
  [
    /\[[^\][\n]{1,200}\]\([^\s)]/,
    "contains a link that cannot be read. Take it out, and set it again with the button “Link”.",
  ],
  [
    /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-+:?)?\s*$/m,
    "is laid out as a table, which pages do not show. Write each row as a line of its own.",
  ],
  [/~~[^\s~](?:[^~\n]*[^\s~])?~~/, "contains words that are struck out. Take them out."],
];

/** Faults of such marks in the text; links and emphasis are parsed and no longer text. */
function unreadFaults(tokens: readonly Token[]): string[] {
  let depth = 0;
  const text = tokens
    .map(({ type, content }) => {
      if (type === "link_open") depth++;
      if (type === "link_close") depth--;
      return /break$/.test(type) ? "\n" : type === "text" || depth > 0 ? content : "";
    })
    .join("");
  return UNREAD.filter(([form]) => form.test(text)).map(([, words]) => words);
}

/** Link texts that are meaningless in a screen reader's list of links (WCAG 2.4.4). */
const EMPTY_WORDS = /^(here|click here|this|link|read more|more|this page|this link)$/i;

function linkWordFaults(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "link_open") return [];
    const close = tokens.findIndex((other, at) => at > index && other.type === "link_close");
    const words = tokens
      .slice(index + 1, close)
      .map((inner) => inner.content)
      .join("")
      .trim();
    if (!canBeSeen(words)) return ["has a link without words. Say where it leads."];
    return EMPTY_WORDS.test(words)
      ? [`has a link with the words ${quote(words)}. Say where it leads.`]
      : [];
  });
}

/** The heading that the buttons of the editor make, or what to do about another. */
function headingFault(level: number, last: number): string | undefined {
  if (level === 1)
    return "has a heading of the size of the page's title, which is the first heading. Use “Heading 2”.";
  if (level > 3) return "has a heading that is too small. Use “Heading 2” or “Heading 3”.";
  return level > last + 1
    ? "is a “Heading 3” without a “Heading 2” above it. Use “Heading 2”."
    : undefined;
}

/** Says where in the text a token is, by its first words. */
function place(token: Token | undefined): string {
  const wordsOf = ({ type, content }: Token): string => {
    if (type.endsWith("break") || /^<br/i.test(content)) return " ";
    return type === "html_inline" ? "" : content;
  };
  const words = (token?.children ?? [])
    .map(wordsOf)
    .join("")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!canBeSeen(words)) return "";
  const short = /^.{1,30}(?=\s|$)/u.exec(words)?.[0] ?? Array.from(words).slice(0, 30).join("");
  return `at “${short}${short === words ? "" : "…"}”: `;
}

function blockFault(token: Token, last: number): string | undefined {
  if (token.type === "html_block") return webCode(token.content);
  if (token.type === "fence") return "is laid out as program code. Write it as plain words.";
  return token.type === "heading_open" ? headingFault(Number(token.tag.slice(1)), last) : undefined;
}

/** The targets of all links of a Markdown text. */
export const linksIn = (markdown: string): readonly string[] =>
  markdown.includes("](") || markdown.includes("]:")
    ? reader
        .parse(tidyMarkdown(markdown), {})
        .flatMap(({ children }) => children ?? [])
        .flatMap((token) => (token.type === "link_open" ? [token.attrGet("href") ?? ""] : []))
    : [];

/** Deepest level of a token; below level 20 the reader drops the words. */
const MAX_DEPTH = 14;

/** Everything that is wrong with a Markdown text, as sentences without the field's name. */
export function markdownFaults(markdown: string): string[] {
  const faults: string[] = [];
  let last = 1;
  const tokens = reader.parse(tidyMarkdown(markdown), {});
  if (tokens.some(({ level }) => level > MAX_DEPTH))
    faults.push(
      "has lists or quotations in each other too many times. Write them one after another.",
    );
  for (const [index, token] of tokens.entries()) {
    const fault = blockFault(token, last);
    if (fault !== undefined) faults.push(`${place(tokens[index + 1])}${fault}`);
    if (token.type === "heading_open") last = Number(token.tag.slice(1));
    if (token.children)
      faults.push(
        ...[
          ...inlineFaults(token.children),
          ...linkWordFaults(token.children),
          ...unreadFaults(token.children),
        ].map((each) => `${place(token)}${each}`),
      );
  }
  return faults;
}
