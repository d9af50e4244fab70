/** Editors' text is never code: what Markdown may hold, and what is refused with a sentence. */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { canBeSeen, phoneFault, quote, webFault } from "../fields/index.ts";

/** Reads Markdown with HTML switched on only so that HTML is seen and can be refused. */
const reader = new MarkdownIt("commonmark", { html: true, linkify: false });
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
    return `the link ${shown} holds a space or a sign that no address has. Copy it again.`;
  if (OWN_ADDRESS.test(href))
    return isOwnAddress(href)
      ? undefined
      : `the link ${shown} is not a page of this site. Copy it from the address bar, from the / after the site's name.`;
  if (/^#[a-z0-9-]+$/.test(href)) return undefined;
  if (href.startsWith("mailto:"))
    return MAIL.test(href)
      ? undefined
      : `the link ${shown} should be mailto: and one e-mail address. Take the rest away.`;
  if (href.startsWith("tel:"))
    return TELEPHONE.test(href)
      ? phoneFault(href.slice("tel:".length))
      : `the link ${shown} should be tel: and the digits of one number. Take the rest away.`;
  if (!href.startsWith("https://"))
    return `the link ${shown} is not allowed. Use https://…, a page of this site (/find/), mailto: or tel:.`;
  const fault = webFault(href);
  return fault === undefined ? undefined : `the link ${fault}`;
}

function inlineFaults(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "html_inline")
      return [
        `holds HTML: ${quote(token.content)}. Write plain words; < and > in a text are written \\< and \\>.`,
      ];
    if (token.type === "image") return ["holds a picture. Put pictures in the field “Picture”."];
    if (token.type !== "link_open") return [];
    const fault = linkFault(token.attrGet("href") ?? "");
    return fault === undefined ? [] : [fault];
  });
}

/** Link words that say nothing when a screen reader lists the links (WCAG 2.4.4). */
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

/** Everything that is wrong with a Markdown text, as sentences without the field's name. */
export function markdownFaults(markdown: string): string[] {
  const faults: string[] = [];
  let last = 1;
  for (const token of reader.parse(markdown, {})) {
    const line = token.map ? `line ${token.map[0] + 1} of the text: ` : "";
    if (token.type === "html_block")
      faults.push(`${line}holds HTML: ${quote(token.content.trim())}. Write plain words.`);
    if (token.type === "heading_open") {
      const level = Number(token.tag.slice(1));
      if (level === 1)
        faults.push(
          `${line}has a heading with one #. The page's title is the first heading: use ##.`,
        );
      else if (level > 3) faults.push(`${line}has a heading with ${level} #. Use ## or ###.`);
      else if (level > last + 1)
        faults.push(`${line}has a ### heading with no ## heading above it. Use ##.`);
      last = level;
    }
    if (token.type === "fence" || token.type === "code_block")
      faults.push(`${line}is read as program code. Take the spaces or the \`\`\` in front away.`);
    if (token.children)
      faults.push(
        ...[...inlineFaults(token.children), ...linkWordFaults(token.children)].map(
          (fault) => `${line}${fault}`,
        ),
      );
  }
  return faults;
}
