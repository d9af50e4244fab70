/**
 * Makes of a paste what a text of the site may contain. The HTML is read and never run; only words,
 * links, bold, italic, headings, lists and quotes are written anew from it.
 */
import { parse } from "parse5";
import { type Block, blocksToHtml, blocksToText, type BlockKind, tidyBlocks } from "./blocks.ts";
import { chatMarks } from "./chat-marks.ts";
import { stampNote, withoutStamps } from "./chat-stamps.ts";
import { inlineClasses } from "./class-styles.ts";
import {
  attribute,
  BLOCK,
  type Element,
  isBox,
  isComment,
  isElement,
  isHidden,
  isPixel,
  isQuotedMail,
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
import { plainLines } from "./plain-lines.ts";
import { plainCharacters } from "./plain-characters.ts";
import { programLines, programNote } from "./program-lines.ts";
import { pasteNotes, PasteReader } from "./reader.ts";
import { symbolsOf } from "./symbols.ts";
import { readTable } from "./tables.ts";
import { trueAddress, trueAddressesIn } from "./true-address.ts";

export interface Cleaned {
  /** HTML of the editor's own nodes; empty when nothing is left. */
  readonly html: string;
  /** The same words without any form. */
  readonly text: string;
  /** What was left out or changed, each in a sentence. */
  readonly notes: readonly string[];
}

function readLink(element: Element, look: ElementLook, reader: PasteReader): void {
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

/** The alternative text of an emoji that is a picture: a pictograph, a flag or a keycap. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3).{0,14}$/u;

function readPicture(element: Element, look: ElementLook, reader: PasteReader): void {
  const alt = attribute(element, "alt");
  if (isBox(element)) return;
  if (EMOJI.test(alt)) reader.add(alt, look);
  else if (!isPixel(element)) reader.pictures++;
}

/** Reads a `q` with the quotation marks that browsers generate around it. */
function readQuoted(element: Element, look: ElementLook, reader: PasteReader): void {
  reader.add("“", look);
  readNodes(element.childNodes, lookOf(element, look), reader);
  reader.add("”", look);
}

/** Reads an element that contains no running words; false when it contains some. */
function readSpecial(element: Element, look: ElementLook, reader: PasteReader): boolean {
  const { tagName } = element;
  if (SILENT.has(tagName) || isHidden(element) || /mso-list:ignore/.test(style(element)))
    return true;
  if (reader.ownOnly && isQuotedMail(element)) reader.quoted++;
  else if (isComment(element)) reader.comments++;
  else if (isStruckOut(element)) reader.struck++;
  else if (/^(?:img|picture|v:imagedata)$/.test(tagName)) readPicture(element, look, reader);
  else if (OTHER.has(tagName)) reader.others++;
  else if (tagName === "br") reader.line(look);
  else if (tagName === "q") readQuoted(element, look, reader);
  else if (tagName === "table") readTable(element, look, reader, readNodes);
  else if (tagName === "a") readLink(element, look, reader);
  else return false;
  return true;
}

function itemKind({ tagName, parentNode }: Element): BlockKind | undefined {
  if (tagName !== "li") return undefined;
  return parentNode && "tagName" in parentNode && parentNode.tagName === "ol" ? "number" : "bullet";
}

function readElement(element: Element, look: ElementLook, reader: PasteReader): void {
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

function readNodes(nodes: readonly Node[], look: ElementLook, reader: PasteReader): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, look, reader);
    else if (node.nodeName === "#text" && "value" in node) {
      const words = plainCharacters(look.symbols ? symbolsOf(node.value) : node.value);
      const lines = look.lines ? words.split("\n") : [words];
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
  symbols: false,
};

/** Blocks without the stamps of chat messages, and with chat emphasis as bold and italics. */
function readChat(blocks: readonly Block[], reader: PasteReader, names: Set<string>): Block[] {
  return blocks.map((block) => {
    const [first, ...others] = block.words;
    const bare = withoutStamps(first?.text ?? "");
    bare.names.forEach((name) => names.add(name));
    const words = first ? [{ ...first, text: bare.text }, ...others] : [];
    const marked = chatMarks(words);
    reader.struck += marked.struck;
    return { ...block, words: marked.words };
  });
}

/** Reads the HTML of a paste; `ownOnly` leaves out a mail that another quotes. */
function readHtml(html: string, ownOnly: boolean): PasteReader {
  const reader = new PasteReader(ownOnly);
  if (html.trim() === "") return reader;
  const nodes = parse(html).childNodes.filter(
    (node) => node.nodeName !== "#documentType",
  ) as Node[];
  inlineClasses(nodes);
  readNodes(nodes, PLAIN, reader);
  reader.end();
  return reader;
}

/**
 * Cleans a paste. `html` and `text` are the two forms of the clipboard; either may be empty.
 */
export function cleanPaste(html: string, text: string): Cleaned {
  let reader = readHtml(html, true);
  let read = tidyBlocks(reader.blocks);
  if (read.length === 0 && reader.quoted > 0) {
    // Words that somebody copied out of a quoted mail.
    reader = readHtml(html, false);
    read = tidyBlocks(reader.blocks);
  }
  if (read.length === 0 && text.trim() !== "") {
    const plain = plainLines(text);
    if (plain.hasTable) reader.tables++;
    read = tidyBlocks(plain.blocks);
  }
  const names = new Set<string>();
  const said = readChat(read, reader, names);
  const lines = said.map((block) => blocksToText([block]));
  const byProgram = programLines(lines, names.size > 0);
  const left = lines.filter((_, at) => byProgram[at] === true);
  const blocks = tidyBlocks(said.filter((_, at) => byProgram[at] !== true));
  return {
    html: blocksToHtml(blocks),
    text: blocksToText(blocks),
    notes: [
      ...pasteNotes(reader, blocks.length === 0),
      ...(names.size > 0 ? [stampNote([...names])] : []),
      ...(left.length > 0 ? [programNote(left)] : []),
    ],
  };
}
