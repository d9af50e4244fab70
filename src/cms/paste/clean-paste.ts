/**
 * Makes of a paste what a text of the site may hold. The HTML is read and never run; only words,
 * links, bold, italic, headings, lists and quotes are written anew from it.
 */
import { parse } from "parse5";
import {
  type Block,
  blocksToHtml,
  blocksToText,
  type BlockKind,
  tidyBlocks,
  type TextRun,
} from "./blocks.ts";
import {
  attribute,
  BLOCK,
  type Element,
  isComment,
  isElement,
  isHidden,
  isPixel,
  isStruckOut,
  type ElementLook,
  lookOf,
  type Node,
  OTHER,
  SILENT,
  style,
  wordList,
  wordsUnder,
} from "./element-look.ts";
import { plainSigns } from "./plain-signs.ts";
import { trueAddress, trueAddressesIn } from "./true-address.ts";

export interface Cleaned {
  /** HTML of the editor's own nodes; empty when nothing is left. */
  readonly html: string;
  /** The same words without any form. */
  readonly text: string;
  /** What was left out or changed, each in a sentence. */
  readonly notes: readonly string[];
}

class Reader {
  readonly blocks: Block[] = [];
  pictures = 0;
  tables = 0;
  others = 0;
  comments = 0;
  struck = 0;
  lostLinks = 0;
  private words: TextRun[] = [];
  private look: ElementLook | undefined;

  /** Ends the block that is being read. */
  end(): void {
    if (this.look && this.words.length > 0) {
      const { kind, level } = this.look;
      this.blocks.push({ kind, words: this.words, ...(level === undefined ? {} : { level }) });
    }
    this.words = [];
    this.look = undefined;
  }

  add(text: string, look: ElementLook): void {
    this.look ??= look;
    const { bold, italic, href } = look;
    this.words.push({
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(href === undefined ? {} : { href }),
    });
  }

  /** A new block of the same kind. */
  line(look: ElementLook): void {
    this.end();
    this.look = look;
  }
}

function readTable(table: Element, look: ElementLook, reader: Reader): void {
  const rows: Element[] = [];
  const find = (node: Node): void => {
    if (!isElement(node)) return;
    if (node.tagName === "tr") rows.push(node);
    else if (node.tagName !== "table" || node === table) node.childNodes.forEach(find);
  };
  find(table);
  const layout = /^(presentation|none)$/.test(attribute(table, "role"));
  let asLines = 0;
  for (const row of rows) {
    const cells = row.childNodes.filter(isElement).map((cell) => {
      const own = new Reader();
      readNodes(cell.childNodes, { ...look, bold: false }, own);
      own.end();
      return { own, blocks: tidyBlocks(own.blocks) };
    });
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    for (const { own } of cells) {
      reader.pictures += own.pictures;
      reader.tables += own.tables;
      reader.others += own.others;
      reader.comments += own.comments;
      reader.struck += own.struck;
      reader.lostLinks += own.lostLinks;
    }
    reader.end();
    const plain = filled.every(
      ({ blocks }) => blocks.length === 1 && blocks[0]?.kind === "paragraph",
    );
    if (filled.length > 1 && plain && !layout) {
      asLines++;
      filled.forEach(({ blocks: [block] }, index) => {
        if (index > 0) reader.add(index === 1 ? ": " : ", ", { ...look, href: undefined });
        for (const part of block?.words ?? [])
          reader.add(part.text, {
            ...look,
            bold: part.bold === true,
            italic: part.italic === true,
            href: part.href,
          });
      });
      reader.end();
    } else for (const { blocks } of filled) reader.blocks.push(...blocks);
  }
  if (asLines > 0) reader.tables++;
}

function readLink(element: Element, look: ElementLook, reader: Reader): void {
  const href = attribute(element, "href");
  const target = href === "" ? undefined : trueAddress(href);
  if (
    target === undefined &&
    href !== "" &&
    !href.startsWith("#") &&
    wordsUnder(element).trim() !== ""
  )
    reader.lostLinks++;
  readNodes(element.childNodes, { ...lookOf(element, look), href: target ?? look.href }, reader);
}

function readPicture(element: Element, look: ElementLook, reader: Reader): void {
  const alt = attribute(element, "alt");
  if (alt !== "" && /^\p{Extended_Pictographic}/u.test(alt)) reader.add(alt, look);
  else if (!isPixel(element)) reader.pictures++;
}

/** Reads an element that holds no running words; false when it holds some. */
function readSpecial(element: Element, look: ElementLook, reader: Reader): boolean {
  const { tagName } = element;
  if (SILENT.has(tagName) || isHidden(element) || /mso-list:ignore/.test(style(element)))
    return true;
  if (isComment(element)) reader.comments++;
  else if (isStruckOut(element)) reader.struck++;
  else if (/^(?:img|picture|v:imagedata)$/.test(tagName)) readPicture(element, look, reader);
  else if (OTHER.has(tagName)) reader.others++;
  else if (tagName === "br") reader.line(look);
  else if (tagName === "table") readTable(element, look, reader);
  else if (tagName === "a") readLink(element, look, reader);
  else return false;
  return true;
}

function itemKind({ tagName, parentNode }: Element): BlockKind | undefined {
  if (tagName !== "li") return undefined;
  return parentNode && "tagName" in parentNode && parentNode.tagName === "ol" ? "number" : "bullet";
}

function readElement(element: Element, look: ElementLook, reader: Reader): void {
  if (readSpecial(element, look, reader)) return;
  const own = lookOf(element, look);
  const isBlock = BLOCK.has(element.tagName);
  if (isBlock) reader.end();
  const kind = wordList(element) ?? itemKind(element);
  readNodes(
    element.childNodes,
    kind === undefined ? own : { ...own, kind, level: undefined },
    reader,
  );
  if (isBlock) reader.end();
}

function readNodes(nodes: readonly Node[], look: ElementLook, reader: Reader): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, look, reader);
    else if (node.nodeName === "#text" && "value" in node) {
      const lines = look.lines ? plainSigns(node.value).split("\n") : [plainSigns(node.value)];
      lines.forEach((text, index) => {
        if (index > 0) reader.line(look);
        const shown =
          look.href === undefined || /^https?:\/\//i.test(text.trim())
            ? trueAddressesIn(text)
            : text;
        if (shown !== "") reader.add(shown, look);
      });
    }
  }
}

const PLAIN: ElementLook = {
  bold: false,
  italic: false,
  href: undefined,
  kind: "paragraph",
  level: undefined,
  lines: false,
};

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? one : `${number} ${many}`];

/** The notes of a reading, in plain sentences. */
const notesOf = (reader: Reader, nothing: boolean): readonly string[] => [
  ...count(
    reader.pictures,
    "A picture was left out. Add it in the field “Picture”.",
    "pictures were left out. One can be added in the field “Picture”.",
  ),
  ...count(
    reader.tables,
    "A table was written out line by line. Read it through.",
    "tables were written out line by line. Read them through.",
  ),
  ...count(
    reader.lostLinks,
    "A link was left out, as it leads to no page of the web. Its words are there.",
    "links were left out, as they lead to no page of the web. Their words are there.",
  ),
  ...(reader.comments > 0 ? ["Comments were left out."] : []),
  ...(reader.struck > 0 ? ["Words that were struck out were left out."] : []),
  ...(reader.others > 0
    ? ["Something that is not words was left out, such as a film, a map or a form."]
    : []),
  ...(nothing ? ["There were no words in what you pasted."] : []),
];

/**
 * Cleans a paste. `html` and `text` are the two forms of the clipboard; either may be empty.
 */
export function cleanPaste(html: string, text: string): Cleaned {
  const reader = new Reader();
  if (html.trim() !== "") {
    const document = parse(html);
    readNodes(
      document.childNodes.filter((node) => node.nodeName !== "#documentType") as Node[],
      PLAIN,
      reader,
    );
    reader.end();
  }
  let blocks = tidyBlocks(reader.blocks);
  if (blocks.length === 0 && text.trim() !== "") {
    const words = plainSigns(text).split("\n").map(trueAddressesIn);
    blocks = tidyBlocks(words.map((line) => ({ kind: "paragraph", words: [{ text: line }] })));
  }
  return {
    html: blocksToHtml(blocks),
    text: blocksToText(blocks),
    notes: notesOf(reader, blocks.length === 0),
  };
}
