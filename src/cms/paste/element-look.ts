/** How a piece of pasted HTML looks and what it is, whatever program it comes from. */
import type { DefaultTreeAdapterTypes } from "parse5";
import type { BlockKind } from "./blocks.ts";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements that contain no words for a reader. */
export const SILENT = new Set(
  "head script style title meta link base template noscript map area colgroup col param source track datalist xml button".split(
    " ",
  ),
);
/** Elements that show something other than words. */
export const OTHER = new Set(
  "iframe object embed video audio canvas svg math form input select textarea".split(" "),
);
/** Elements that begin and end a line. */
export const BLOCK = new Set(
  "p div section article header footer main aside nav address li dd dt dl ul ol figure figcaption blockquote pre hr center fieldset details summary table tbody thead tfoot tr td th caption h1 h2 h3 h4 h5 h6 body html".split(
    " ",
  ),
);

export interface ElementLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | undefined;
  readonly kind: BlockKind;
  readonly level: number | undefined;
  /** Line ends in the text count. */
  readonly lines: boolean;
  /** Its letters are drawn as symbols: the font Wingdings. */
  readonly symbols: boolean;
}

export const isElement = (node: Node): node is Element => "tagName" in node;
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? "";

export const style = (element: Element): string =>
  attribute(element, "style").toLowerCase().replace(/\s+/g, "");

/** True for what the program that it comes from does not show. */
export const isHidden = (element: Element): boolean =>
  /(^|;)(display:none|visibility:hidden|mso-hide:all|font-size:0(px|pt)?(;|$))/.test(
    style(element),
  ) ||
  element.attrs.some(({ name }) => name === "hidden") ||
  /(?:^|[\s-])(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(
    attribute(element, "class"),
  ) ||
  (attribute(element, "aria-hidden") === "true" &&
    /\bicons?\b|material-(?:icons|symbols)|\bfa-/.test(attribute(element, "class")));

/** The mail below, which a mail program quotes (Gmail, Apple Mail, Thunderbird, Yahoo, Outlook). */
export const isQuotedMail = (element: Element): boolean =>
  /(?:^|\s)(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote)/.test(
    attribute(element, "class"),
  ) ||
  (element.tagName === "blockquote" && attribute(element, "type") === "cite") ||
  /^(?:divRplyFwdMsg|appendonsend)$/.test(attribute(element, "id"));

/** True for words that are struck out, such as a time that Word shows as changed. */
export const isStruckOut = (element: Element): boolean =>
  /^(?:del|s|strike)$/.test(element.tagName) ||
  /\bmsodel\b/i.test(attribute(element, "class")) ||
  /text-decoration(?:-line)?:[^;]*line-through/.test(style(element));

/** The first element within another, and within that, a few levels down. */
function firstWithin(element: Element, levels = 3): Element | undefined {
  if (element.tagName === "a" || levels === 0) return element;
  const first = element.childNodes.find(isElement);
  return first && firstWithin(first, levels - 1);
}

/** True for a comment below the text in HTML of Google Docs: it begins with a link back. */
const isDocsRemark = (element: Element): boolean =>
  /^(?:div|p)$/.test(element.tagName) &&
  /^#cmnt_ref/.test(attribute(firstWithin(element) ?? element, "href"));

/**
 * True for a comment in the margin or its mark in the text, of Word or Google Docs. The words that
 * a comment is about (`mso-comment-reference`) are part of the text.
 */
export const isComment = (element: Element): boolean =>
  /mso-(?:element:comment|special-character:comment)/.test(style(element)) ||
  /msocomment(?:reference|text|subject)/i.test(attribute(element, "class")) ||
  /^#(?:_msocom|cmnt\d)/i.test(attribute(element, "href")) ||
  /^(?:_msocom|_com_|cmnt_ref\d)/i.test(attribute(element, "id")) ||
  isDocsRemark(element);

/** True for the tick box of a checklist, which Google Docs writes as a picture. */
export const isBox = (element: Element): boolean =>
  attribute(element, "aria-roledescription") === "checkbox" ||
  attribute(element, "role") === "checkbox";

/** True for a picture that only counts readers. */
export const isPixel = (element: Element): boolean =>
  /^[01](px)?$/.test(attribute(element, "width")) ||
  /^[01](px)?$/.test(attribute(element, "height"));

/**
 * The level of a heading, 1 to 6, as HTML, ARIA or Word says it; not a number for anything else.
 */
function headingLevel(element: Element): number {
  const names = attribute(element, "class");
  const html = /^h([1-6])$/.exec(element.tagName)?.[1];
  const word = /msoheading([1-6])/i.exec(names)?.[1] ?? (/\bmsotitle\b/i.test(names) ? "1" : "");
  const spoken = attribute(element, "role") === "heading" ? attribute(element, "aria-level") : "";
  return Number(html ?? (word || spoken || Number.NaN));
}

/** The look of an element's content, from the look of its parent. */
export function lookOf(element: Element, look: ElementLook): ElementLook {
  const css = style(element);
  const { tagName } = element;
  const weight = /font-weight:([a-z0-9]+)/.exec(css)?.[1];
  const font = /(?:^|;)font-family:([^;]+)/.exec(css)?.[1] ?? attribute(element, "face");
  const slant = /font-style:([a-z]+)/.exec(css)?.[1];
  const level = headingLevel(element);
  return {
    ...look,
    bold:
      weight === undefined
        ? look.bold || /^(b|strong|th)$/.test(tagName)
        : /^(bold|bolder|[6-9]00)$/.test(weight),
    italic:
      slant === undefined
        ? look.italic || /^(i|em|cite|dfn)$/.test(tagName)
        : /italic|oblique/.test(slant),
    symbols: font === "" ? look.symbols : /^["']?(?:wing|web)dings/i.test(font),
    lines:
      /white-space:(pre|break-spaces)/.test(css) ||
      tagName === "pre" ||
      (look.lines && !/white-space:normal/.test(css)),
    ...(level >= 1 && level <= 6 ? { kind: "heading" as const, level, bold: false } : {}),
    ...(tagName === "blockquote" ? { kind: "quote" as const } : {}),
  };
}

/** All text under a node. */
export const wordsUnder = (node: Node): string =>
  isElement(node) ? node.childNodes.map(wordsUnder).join("") : "value" in node ? node.value : "";

/**
 * Word draws its bullets itself: a paragraph with a style, and the bullet in a span to be ignored.
 */
export function wordList(element: Element): BlockKind | undefined {
  if (
    !/mso-list:l\d/.test(style(element)) &&
    !/msolistparagraph/i.test(attribute(element, "class"))
  )
    return undefined;
  const sign = (node: Node): string =>
    isElement(node)
      ? /mso-list:ignore/.test(style(node))
        ? wordsUnder(node)
        : node.childNodes.map(sign).join("")
      : "";
  const drawn = sign(element).trim();
  if (drawn === "" && !/mso-list:l\d/.test(style(element))) return undefined;
  return /^\(?([0-9]+|[a-z]{1,4})[.)]/i.test(drawn) ? "number" : "bullet";
}
