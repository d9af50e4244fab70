/** The words of a mail that is HTML alone, as lines of plain text. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { inlineClasses } from "../../src/cms/paste/class-styles.ts";
import { isHidden, isStruckOut } from "../../src/cms/paste/element-look.ts";
import { trueAddress } from "../../src/cms/paste/true-address.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set("head style script title template img svg object button".split(" "));
const BLOCKS = new Set(
  "address article aside div dl dd dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody thead tr ul center".split(
    " ",
  ),
);
/** Ends of a line and of a paragraph. However many meet, they are one. */
const LINE = "\u0001";
const PARAGRAPH = "\u0002";
/** Stands where words were struck out. */
const STRUCK = "\u0003";
/** Blocks with a blank line round them; the others are lines of their own. */
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol table blockquote".split(" "));

const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? "";

const plain = (text: string): string => text.replace(/[\s\u00A0\u0001-\u0003]+/g, " ");

/** The words of a link, with its true address behind them where they are not the address itself. */
function link(element: Element, words: string): string {
  const address = attribute(element, "href").trim();
  if (!/^https?:/i.test(address)) return words;
  const target = trueAddress(address) ?? address;
  const shown = words.trim();
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(shown) || shown === "") return target;
  return `${words.trimEnd()} (${target})`;
}

const lines = (words: string): string =>
  words.replace(/[\u0001\u0002][\u0001\u0002 ]*/g, (ends) =>
    ends.includes(PARAGRAPH) ? "\n\n" : "\n",
  );

/** Cells of a row are on one line: what it is about, a colon, and the others with commas. */
function row(element: Element): string {
  const [first = "", ...others] = element.childNodes
    .map((cell) =>
      wordsOf(cell)
        .replace(/[\s\u0001\u0002]*\n[\s\u0001\u0002]*|[\u0001\u0002]+/g, " ")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .filter((words) => words !== "");
  return others.length === 0 ? first : `${first.replace(/:$/, "")}: ${others.join(", ")}`;
}

const quoted = (words: string): string =>
  lines(words)
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

function elementWords(element: Element): string {
  const { tagName } = element;
  if (SKIPPED.has(tagName) || isHidden(element)) return "";
  if (isStruckOut(element)) return STRUCK;
  if (tagName === "br") return "\n";
  if (tagName === "hr") return `${LINE}${"_".repeat(32)}${LINE}`;
  // A table that only lays out a page has tables or blocks in its cells.
  const isRow =
    tagName === "tr" &&
    element.childNodes.filter((one) => one.nodeName === "td" || one.nodeName === "th").length > 1;
  const inner = isRow ? row(element) : element.childNodes.map(wordsOf).join("");
  if (tagName === "a") return link(element, inner);
  if (tagName === "blockquote") return `${PARAGRAPH}${quoted(inner)}${PARAGRAPH}`;
  if (!BLOCKS.has(tagName)) return inner;
  const gap = PARAGRAPHS.has(tagName) ? PARAGRAPH : LINE;
  return `${gap}${tagName === "li" ? `- ${inner.replace(/^[\s\u0001\u0002]+/, "")}` : inner}${gap}`;
}

function wordsOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return plain(node.value);
  return "tagName" in node ? elementWords(node) : "";
}

export interface HtmlWords {
  readonly text: string;
  /** Words in it were struck out, and are left out. */
  readonly hasStruck: boolean;
}

/** The words of HTML. Pictures, what is hidden and what is struck out are left out. */
export function readHtml(html: string): HtmlWords {
  const nodes = parse(html).childNodes;
  inlineClasses(nodes);
  const words = nodes.map(wordsOf).join("");
  const text = lines(words.replaceAll(STRUCK, ""))
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text, hasStruck: words.includes(STRUCK) };
}
