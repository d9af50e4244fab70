/**
 * Reads the emphasis of chats and Markdown in plain text: “*bold*”, “_italics_”, “~struck out~”,
 * “**bold**”. WhatsApp copies it as it is typed.
 */
import type { TextRun } from "./blocks.ts";

/** Emphasis has no letter or digit directly outside its marks, and no space directly inside. */
const MARKED =
  /(^|[^\p{L}\p{N}*_~\\])(\*\*\*|\*\*|__|~~|[*_~])(?=[^\s*_~]|[*_~]{1,2}[^\s*_~])([^\n]*?[^\s*_~][*_~]{0,2}?)\2(?=$|[^\p{L}\p{N}*_~])/u;

export interface Marked {
  readonly words: readonly TextRun[];
  /** How many struck-out parts were left out. */
  readonly struck: number;
}

function readRun(run: TextRun): Marked {
  if (run.href !== undefined) return { words: [run], struck: 0 };
  const words: TextRun[] = [];
  let struck = 0;
  let rest = run.text;
  for (let found = MARKED.exec(rest); found; found = MARKED.exec(rest)) {
    const [whole, before = "", mark = "", inner = ""] = found;
    words.push({ ...run, text: rest.slice(0, found.index + before.length) });
    rest = rest.slice(found.index + whole.length);
    if (mark.startsWith("~")) {
      struck++;
      continue;
    }
    const own = readRun({
      ...run,
      text: inner,
      ...(mark === "_" || mark === "***" ? { italic: true } : {}),
      ...(mark === "_" ? {} : { bold: true }),
    });
    words.push(...own.words);
    struck += own.struck;
  }
  return {
    words: [...words, { ...run, text: rest }].filter(({ text }) => text !== ""),
    struck,
  };
}

/** Words with the marks as bold and italics, and without what is struck out. */
export function chatMarks(words: readonly TextRun[]): Marked {
  const read = words.map(readRun);
  return {
    words: read.flatMap((one) => one.words),
    struck: read.reduce((sum, { struck }) => sum + struck, 0),
  };
}
