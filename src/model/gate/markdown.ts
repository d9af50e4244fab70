/** Editors' text is never code: what Markdown may hold, and what is refused with a sentence. */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** Reads Markdown with HTML switched on only so that HTML is seen and can be refused. */
const reader = new MarkdownIt("commonmark", { html: true, linkify: false });
reader.validateLink = () => true;

/**
 * Says what is wrong with the target of a link in a text, or nothing.
 * Allowed: a page of this site, a heading on the page, https, e-mail and telephone.
 */
export function linkFault(href: string): string | undefined {
  const shown = `“${href.slice(0, 60)}”`;
  if (/[\s\\\p{Cc}\p{Cf}<>"`]/u.test(href)) return `the link ${shown} holds a space or a sign that no address has. Copy it again.`;
  if (/^\/(?!\/)[A-Za-z0-9/_.#?=-]*$/.test(href)) return href.includes("..") || href.includes("//") ? `the link ${shown} is not a page of this site.` : undefined;
  if (/^#[a-z0-9-]+$/.test(href)) return undefined;
  if (/^mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/.test(href)) return undefined;
  if (/^tel:\+?[0-9]{3,15}$/.test(href)) return undefined;
  if (!href.startsWith("https://")) return `the link ${shown} is not allowed. Use https://…, a page of this site (/find/), mailto: or tel:.`;
  return webFault(href, shown);
}

function webFault(href: string, shown: string): string | undefined {
  try {
    const url = new URL(href);
    if (url.username !== "" || url.password !== "") return `the link ${shown} hides where it leads (there is an @ before the name of the site). Copy the plain address.`;
    if (url.hostname.startsWith("xn--") || url.hostname.includes(".xn--")) return `the link ${shown} uses letters that look like others. Check where it leads.`;
    if (!url.hostname.includes(".")) return `the link ${shown} is not a site of the open web.`;
    return undefined;
  } catch {
    return `the link ${shown} is not an address. Copy it from the address bar.`;
  }
}

function inlineFaults(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "html_inline") return [`holds HTML (${token.content.slice(0, 40)}). Write plain words; < and > in a text are written \\< and \\>.`];
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
    const words = tokens.slice(index + 1, close).map((inner) => inner.content).join("").trim();
    if (words === "") return ["has a link without words. Say where it leads."];
    return EMPTY_WORDS.test(words) ? [`has a link with the words “${words}”. Say where it leads.`] : [];
  });
}

/** Everything that is wrong with a Markdown text, as sentences without the field's name. */
export function markdownFaults(markdown: string): string[] {
  const faults: string[] = [];
  let last = 1;
  for (const token of reader.parse(markdown, {})) {
    const line = token.map ? `line ${token.map[0] + 1} of the text: ` : "";
    if (token.type === "html_block") faults.push(`${line}holds HTML (${token.content.trim().slice(0, 40)}). Write plain words.`);
    if (token.type === "heading_open") {
      const level = Number(token.tag.slice(1));
      if (level === 1) faults.push(`${line}has a heading with one #. The page's title is the first heading: use ##.`);
      else if (level > 3) faults.push(`${line}has a heading with ${level} #. Use ## or ###.`);
      else if (level > last + 1) faults.push(`${line}has a ### heading with no ## heading above it. Use ##.`);
      last = level;
    }
    if (token.type === "fence" || token.type === "code_block") faults.push(`${line}is read as program code. Take the spaces or the \`\`\` in front away.`);
    if (token.children) faults.push(...[...inlineFaults(token.children), ...linkWordFaults(token.children)].map((fault) => `${line}${fault}`));
  }
  return faults;
}
