/**
 * The Markdown of this site: CommonMark without raw HTML, pictures and program code, with bare
 * addresses as links. The gate reads texts with the same rules, so that what it takes is what a
 * page shows.
 */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { webName } from "./addresses.ts";
import { hasRightToLeft } from "./letters.ts";
import { slugOf } from "./slug.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";
import { unescapeHtml } from "./escape.ts";

/**
 * Endings of bare addresses that become links without https:// in front. Endings that are English
 * words are left out: “Come along.It is free” contains no address.
 */
const ENDINGS = ["org", "com", "net", "uk", "gov", "edu", "info", "coop", "scot", "wales"];

/** A bare address that leads plainly to a site of the open web, or an e-mail address. */
const BARE =
  /^(?:https:\/\/(?!(?:[^/?#]*\.)?xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][!-~]*)?|mailto:[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,})$/i;

/** A bare address that leads nowhere plainly stays words. */
function onlyPlainLinks(children: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let open: Token | undefined;
  for (const token of children) {
    if (token.type === "link_open" && token.markup === "linkify") {
      open = token;
      if (!BARE.test(token.attrGet("href") ?? "")) continue;
    }
    if (token.type === "link_close" && open !== undefined) {
      const plain = BARE.test(open.attrGet("href") ?? "");
      open = undefined;
      if (!plain) continue;
    }
    kept.push(token);
  }
  return kept;
}

/** A backslash or a blank that an editor's text field leaves at the edge of a line. */
const withoutStray = (content: string): string =>
  content
    .replace(/\\(?=[ \t\u00a0])/g, "")
    .replace(/^[ \t\u00a0]+/gm, "")
    .replace(/\\+$/, "");

/**
 * A reader of this site's Markdown. With `html` raw HTML is read as such, so that it can be seen
 * and refused; without it, it is text.
 */
export function markdownReader(html: boolean): MarkdownIt {
  const reader = new MarkdownIt("commonmark", { html, linkify: true });
  reader.enable("linkify").disable("code");
  // A name alone does not say http or https; addresses of the open web are tried as https.
  const normalise = reader.normalizeLink.bind(reader);
  reader.normalizeLink = (address) => normalise(address).replace(/^https?:\/\//i, "https://");
  reader.linkify.tlds(ENDINGS, false);
  for (const scheme of ["ftp:", "//"]) reader.linkify.add(scheme, null);
  reader.core.ruler.before("inline", "stray_signs", ({ tokens }) => {
    for (const token of tokens)
      if (token.type === "inline") token.content = withoutStray(token.content);
  });
  reader.core.ruler.after("linkify", "plain_links", ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = onlyPlainLinks(token.children);
  });
  return reader;
}

const renderer = markdownReader(false);

/** The second lock behind the gate: anything else is printed as plain text. */
renderer.validateLink = (href) => /^(https:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(href);
renderer.disable(["image", "html_inline", "html_block"]);

renderer.renderer.rules["link_open"] = (tokens, index, options, _environment, self) => {
  const token = tokens[index];
  const href = token?.attrGet("href") ?? "";
  if (href.startsWith("https://")) token?.attrSet("rel", "noreferrer noopener");
  // On paper an address is printed after the words of a link, unless they are the address.
  if (href.startsWith("https://") && webName(href) === webName(tokens[index + 1]?.content ?? ""))
    token?.attrSet("data-said", "");
  return self.renderToken(tokens, index, options);
};

/** Begins the name of each heading of a text. */
export const HEADING_MARK = "s-";

/** A name for a heading, kept apart from the page's own ids. */
function headingId(words: string, taken: Set<string>): string {
  const base = `${HEADING_MARK}${slugOf(words)}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

renderer.core.ruler.push("heading_ids", (state) => {
  const taken = new Set<string>();
  state.tokens.forEach((token, index) => {
    if (token.type === "heading_open")
      token.attrSet("id", headingId(state.tokens[index + 1]?.content ?? "", taken));
  });
});

/** Blocks with words of their own. A tight list has its words in hidden paragraphs. */
const DIRECTED = new Set(["paragraph_open", "heading_open", "list_item_open"]);

/** A block with words of a script from right to left begins on the side of its first word. */
renderer.core.ruler.push("direction", ({ tokens }) => {
  let open: Token[] = [];
  for (const token of tokens) {
    if (DIRECTED.has(token.type)) open.push(token);
    else if (token.type === "inline") {
      if (hasRightToLeft(token.content)) for (const each of open) each.attrSet("dir", "auto");
      open = [];
    }
  }
});

/** A top-level block: a paragraph, heading, list or the like. */
export interface MarkdownBlock {
  readonly html: string;
  /** Its words as they are written, without what marks links and emphasis. */
  readonly words: string;
  readonly heading: boolean;
}

/** A Markdown text in its outermost blocks, in order. Joined, their HTML is that of the whole. */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  const environment = {};
  const blocks: Token[][] = [];
  let block: Token[] = [];
  for (const token of renderer.parse(tidyMarkdown(markdown), environment)) {
    block.push(token);
    if (token.level > 0 || token.nesting === 1) continue;
    blocks.push(block);
    block = [];
  }
  return blocks.map((tokens) => ({
    html: renderer.renderer.render(tokens, renderer.options, environment),
    words: tokens
      .flatMap(({ children }) => children ?? [])
      .map(({ type, content }) => (/^(?:soft|hard)break$/.test(type) ? " " : content))
      .join(""),
    heading: tokens[0]?.type === "heading_open",
  }));
}

/** HTML of a Markdown text. */
export function renderMarkdown(markdown: string): string {
  return renderer.render(tidyMarkdown(markdown));
}

/** The names of the headings of a Markdown text, by which links lead to them. */
export const headingIdsOf = (markdown: string): readonly string[] =>
  /#|[=-]{2}/.test(markdown)
    ? renderer
        .parse(tidyMarkdown(markdown), {})
        .flatMap((token) => (token.type === "heading_open" ? [token.attrGet("id") ?? ""] : []))
    : [];

/** The paragraphs, headings and list items of a Markdown text, without their markup. */
export function textBlocks(markdown: string): readonly string[] {
  return renderMarkdown(markdown)
    .split(/<\/?(?:p|li|ul|ol|h[1-6]|blockquote|pre|hr)\b[^>]*>/)
    .map((block) =>
      unescapeHtml(block.replace(/<[^>]+>/g, ""))
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((block) => block !== "");
}

/** A Markdown text in one line without markup, for descriptions. */
export const markdownText = (markdown: string): string => textBlocks(markdown).join(" ");
