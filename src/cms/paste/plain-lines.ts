/** Blocks of a paste that has no HTML: lines of a mail, of a chat or of Markdown. */
import type { Block, TextRun } from "./blocks.ts";
import { joinWrapped } from "../../format/written-lines.ts";
import { plainCharacters } from "./plain-characters.ts";
import { trueAddress, trueAddressesIn } from "./true-address.ts";

const LINK = /\[([^\][\n]{1,200})\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/gi;
/** A bullet or a number that a tab sets apart from its words. */
const MARK = /^[ \t]*(?:[^\p{L}\p{N}\t]{1,3}|o|\(?[a-z\d]{1,2}[.)])[ \t]*\t/iu;

/** The text of a line, with Markdown links as links. */
function runsOf(line: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    const [whole, text = "", address = ""] = match;
    const href = trueAddress(address);
    if (href === undefined) continue;
    runs.push({ text: trueAddressesIn(line.slice(end, match.index)) }, { text, href });
    end = match.index + whole.length;
  }
  return [...runs, { text: trueAddressesIn(line.slice(end)) }].filter(({ text }) => text !== "");
}

/** Cells separated by tabs as one line; undefined for a line that is not a table row. */
function rowOf(line: string): string | undefined {
  if (!line.includes("\t") || MARK.test(line)) return undefined;
  const [first, ...others] = line
    .split("\t")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return first === undefined || others.length === 0
    ? undefined
    : `${first.replace(/:$/, "")}: ${others.join(", ")}`;
}

function blockOf(line: string): Block {
  const [heading, marks = ""] = /^\s*(#{1,6})\s+(?=\S)/.exec(line) ?? [];
  if (heading !== undefined) {
    const text = line.slice(heading.length).replace(/\s+#+\s*$/, "");
    return { kind: "heading", level: marks.length, words: runsOf(text) };
  }
  const quote = /^\s*>\s+(?=\S)/.exec(line)?.[0];
  if (quote !== undefined) return { kind: "quote", words: runsOf(line.slice(quote.length)) };
  return { kind: "paragraph", words: runsOf(line) };
}

/** The blocks of plain text, and whether table rows are among them. */
export function plainLines(text: string): {
  readonly blocks: readonly Block[];
  readonly hasTable: boolean;
} {
  const lines = joinWrapped(plainCharacters(text)).split("\n");
  const rows = lines.map(rowOf);
  return {
    blocks: lines.map((line, index) => blockOf(rows[index] ?? line)),
    hasTable: rows.some((row) => row !== undefined),
  };
}
