/** What a text of the site is made of: paragraphs, headings, bullets, quotes; words and links. */
import { escapeHtml } from "../../format/escape.ts";
import { sharedEmoji } from "../../format/written-lines.ts";

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

export type BlockKind = "paragraph" | "heading" | "bullet" | "number" | "quote";

export interface Block {
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6, as it was where it comes from. */
  readonly level?: number;
  readonly words: readonly TextRun[];
}

const textOf = (words: readonly TextRun[]): string => words.map(({ text }) => text).join("");

/** A bullet character at the start of a line, also from the private use area of Word's fonts. */
const BULLET =
  /^\s*(?:[•·▪▫◦‣⁃∙●○■□◆◇➢➤►▸✓✔❖☐☑☒→➔➜⇒»§\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s*|[-*–—]\s+|o\s{2,})(?=\S)/u;
const NUMBER = /^\s*(?:\d{1,2}[.)]|\(?[a-z]\)|[ivx]{1,4}[.)])\s+(?=\S)/i;

/** The words without the mark at their start. */
function cutStart(words: readonly TextRun[], length: number): readonly TextRun[] {
  let left = length;
  return words.flatMap((part) => {
    const text = part.text.slice(left);
    left = Math.max(0, left - part.text.length);
    return text === "" ? [] : [{ ...part, text }];
  });
}

const sameLook = (one: TextRun, other: TextRun): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href;

/** One blank between words, none at the ends, and neighbours of one look joined. */
export function tidyWords(words: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  let blank = true;
  for (const part of words) {
    let text = part.text.replace(/\s+/g, " ");
    if (blank) text = text.replace(/^ /, "");
    if (text === "") continue;
    blank = text.endsWith(" ");
    const last = joined.at(-1);
    if (last && sameLook(last, part))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...part, text });
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
  return joined.filter(({ text }) => text !== "");
}

/**
 * A paragraph that begins with a bullet character is a bullet; numbers and emoji only in a row of
 * two or more.
 */
function findBullets(blocks: readonly Block[]): readonly Block[] {
  const numbered = (block: Block | undefined): boolean =>
    block?.kind === "paragraph" && NUMBER.test(textOf(block.words));
  return blocks.map((block, index): Block => {
    if (block.kind !== "paragraph" && block.kind !== "bullet") return block;
    const text = textOf(block.words);
    const beside = (other: Block | undefined): string | undefined =>
      other?.kind === block.kind ? textOf(other.words) : undefined;
    const bullet =
      BULLET.exec(text)?.[0] ??
      sharedEmoji(text, beside(blocks[index - 1]), beside(blocks[index + 1]));
    if (bullet !== "")
      return { kind: "bullet", words: tidyWords(cutStart(block.words, bullet.length)) };
    const number = numbered(block) ? NUMBER.exec(text) : null;
    return number && (numbered(blocks[index - 1]) || numbered(blocks[index + 1]))
      ? { kind: "number", words: tidyWords(cutStart(block.words, number[0].length)) }
      : block;
  });
}

/** Headings of the two sorts that a page has: the highest that is used, and all below it. */
function lowerHeadings(blocks: readonly Block[]): readonly Block[] {
  const highest = Math.min(...blocks.flatMap(({ level }) => level ?? []));
  let begun = false;
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    const level = begun && (block.level ?? 1) > highest ? 3 : 2;
    begun = true;
    const words = tidyWords(
      block.words.map(({ text, href }) => ({ text, ...(href === undefined ? {} : { href }) })),
    );
    return { ...block, level, words };
  });
}

/** A line of dots or dashes alone only parts what is above from what is below. */
const SAYS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Blocks as the editor may contain them. */
export function tidyBlocks(blocks: readonly Block[]): readonly Block[] {
  const tidied = blocks
    .map((block) => ({ ...block, words: tidyWords(block.words) }))
    .filter(({ words }) => SAYS.test(textOf(words)));
  return lowerHeadings(findBullets(tidied)).filter(({ words }) => words.length > 0);
}

function wordsToHtml(words: readonly TextRun[]): string {
  return words
    .map(({ text, bold, italic, href }) => {
      const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      if (inner === "") return text;
      const slanted = italic === true ? `<em>${escapeHtml(inner)}</em>` : escapeHtml(inner);
      const marked = bold === true ? `<strong>${slanted}</strong>` : slanted;
      const linked = href === undefined ? marked : `<a href="${escapeHtml(href)}">${marked}</a>`;
      return `${before}${linked}${after}`;
    })
    .join("");
}

const LIST = { bullet: "ul", number: "ol" } as const;
const isList = (kind: BlockKind | undefined): kind is keyof typeof LIST =>
  kind === "bullet" || kind === "number";

/** HTML of the nodes that the editor's text field supports. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, level, words }, index) => {
      const html = wordsToHtml(words);
      if (kind === "heading") return `<h${level ?? 2}>${html}</h${level ?? 2}>`;
      if (kind === "quote") return `<blockquote><p>${html}</p></blockquote>`;
      if (!isList(kind)) return `<p>${html}</p>`;
      const before = blocks[index - 1]?.kind === kind ? "" : `<${LIST[kind]}>`;
      const after = blocks[index + 1]?.kind === kind ? "" : `</${LIST[kind]}>`;
      return `${before}<li><p>${html}</p></li>${after}`;
    })
    .join("");
}

/** The blocks as plain text, one line for each. */
export const blocksToText = (blocks: readonly Block[]): string =>
  blocks.map(({ words }) => textOf(words)).join("\n");
