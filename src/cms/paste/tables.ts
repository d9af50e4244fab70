/** Tables of a paste as lines: “Mon: 10am, the hall”. */
import { type Block, tidyBlocks, type TextRun } from "./blocks.ts";
import {
  attribute,
  type Element,
  type ElementLook,
  isElement,
  isHidden,
  isStruckOut,
  type Node,
} from "./element-look.ts";
import { PasteReader } from "./reader.ts";

/** Reads nodes into a reader. */
type Read = (nodes: readonly Node[], look: ElementLook, reader: PasteReader) => void;

/** The longest cell that is part of a line, in characters; longer ones are text in columns. */
const MAX_CELL = 160;
/** Most rows or columns that one cell may span. */
const MAX_SPAN = 200;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.flatMap(({ words }) => words).reduce((sum, { text }) => sum + text.length, 0);

/** True for cells of words alone, which fit into a line. */
const fitsLine = (blocks: readonly Block[]): boolean =>
  lengthOf(blocks) <= MAX_CELL &&
  blocks.every(({ kind }) => kind !== "heading" && kind !== "quote");

/** The lines of a cell as one, separated by commas where a line has no punctuation at its end. */
function joined(blocks: readonly Block[]): readonly TextRun[] {
  return blocks.flatMap(({ words }, index) => {
    if (index === 0) return words;
    const before = blocks[index - 1]?.words.at(-1)?.text ?? "";
    return [{ text: /[,.;:!?]$/.test(before) ? " " : ", " }, ...words];
  });
}

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), MAX_SPAN);

/** A cell that spans several rows, as “Monday” beside two times. */
interface Spanned {
  readonly blocks: readonly Block[];
  rows: number;
}

/** Counts a row off the cell that spans it in a column. */
function passRow(spanned: Map<number, Spanned>, column: number): void {
  const cell = spanned.get(column);
  if (cell && --cell.rows === 0) spanned.delete(column);
}

/** The filled cells of a row, with cells of rows above that span it. */
function cellsOf(
  row: Element,
  look: ElementLook,
  reader: PasteReader,
  spanned: Map<number, Spanned>,
  read: Read,
): readonly (readonly Block[])[] {
  const cells: (readonly Block[])[] = [];
  let column = 0;
  const takeSpanned = (): void => {
    for (let above = spanned.get(column); above; above = spanned.get(++column)) {
      cells.push(above.blocks);
      passRow(spanned, column);
    }
  };
  for (const cell of row.childNodes.filter(isElement)) {
    takeSpanned();
    const own = new PasteReader(reader.ownOnly);
    if (isStruckOut(cell)) own.struck++;
    else if (!isHidden(cell)) read(cell.childNodes, { ...look, bold: false }, own);
    own.end();
    reader.take(own);
    const blocks = tidyBlocks(own.blocks);
    const rows = span(cell, "rowspan") - 1;
    if (rows > 0 && fitsLine(blocks)) spanned.set(column, { blocks, rows });
    cells.push(blocks);
    column += span(cell, "colspan");
  }
  takeSpanned();
  return cells.filter((blocks) => blocks.length > 0);
}

/** Rows and captions of a table, without those of tables within it. */
function partsOf(table: Element): readonly Element[] {
  const parts: Element[] = [];
  const find = (node: Node): void => {
    if (!isElement(node) || (isHidden(node) && node !== table)) return;
    if (node.tagName === "tr" || node.tagName === "caption") parts.push(node);
    else if (node.tagName !== "table" || node === table) node.childNodes.forEach(find);
  };
  find(table);
  return parts;
}

/** Writes a row as one line: the first cell, a colon, and the others. */
function addLine(
  cells: readonly (readonly Block[])[],
  look: ElementLook,
  reader: PasteReader,
): void {
  cells.forEach((blocks, index) => {
    const plain = { ...look, bold: false, italic: false, href: undefined };
    if (index > 0) reader.add(index === 1 ? ": " : ", ", plain);
    for (const { text, bold = false, italic = false, href } of joined(blocks))
      reader.add(text, { ...look, bold, italic, href });
  });
  reader.end();
}

/** Reads a table; one that only lays out a page gives its blocks in their order. */
export function readTable(
  table: Element,
  look: ElementLook,
  reader: PasteReader,
  read: Read,
): void {
  const layout = /^(presentation|none)$/.test(attribute(table, "role"));
  const spanned = new Map<number, Spanned>();
  let asLines = 0;
  for (const part of partsOf(table)) {
    reader.end();
    if (isStruckOut(part)) {
      reader.struck++;
      for (const column of [...spanned.keys()]) passRow(spanned, column);
      continue;
    }
    if (part.tagName === "caption") {
      read(part.childNodes, look, reader);
      continue;
    }
    const cells = cellsOf(part, look, reader, spanned, read);
    reader.end();
    if (cells.length > 1 && !layout && cells.every(fitsLine)) {
      asLines++;
      addLine(cells, look, reader);
    } else for (const blocks of cells) reader.blocks.push(...blocks);
  }
  reader.end();
  if (asLines > 0) reader.tables++;
}
