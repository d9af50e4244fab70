/** Markdown without what text fields and word processors leave in it. */
import { ZERO_WIDTH } from "./zero-width.ts";

/** Characters that Word, Facebook and mail programs put in front of the lines of a list. */
const BULLET =
  /^[ \t\u00a0]*(?:[·•▪◦‣●○■□∙➢➤►✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076][ \t\u00a0]+|[o§Øü][ \t\u00a0]{2,})(?=\S)/;
/** The beginning of a block that a line break may not precede. */
const BLOCK = /^\s*(?:[-*+>] |#{1,6} |\d{1,9}[.)] )/;
const BLANKS = /&(?:nbsp|#160|#xa0);/gi;
/** Characters without a width, also as character references of HTML. */
const UNSEEN = new RegExp(
  `[${ZERO_WIDTH}]|&(?:shy|zerowidthspace|nobreak|#0*(?:173|8203|8288|65279)|#x0*(?:ad|200b|2060|feff));`,
  "gi",
);

/** One line without invisible characters, and without no-break spaces and a backslash as indent. */
const plainLine = (line: string): string =>
  line
    .replace(UNSEEN, "")
    .replace(BLANKS, "\u00a0")
    .replace(/^\\?[ \t]*\u00a0[ \t\u00a0]*/, "")
    .replace(/^((?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]+)*)\\[ \t\u00a0]+/, "$1")
    .replace(/\u00a0/g, " ")
    .replace(/^\s*\\$/, "");

/**
 * The same text with plain blanks, with “·” and “•” in front of a line as lists, and without a
 * backslash where no line break follows. The same text again gives the same.
 */
export function tidyMarkdown(markdown: string): string {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n").map(plainLine);
  const isBullet = (line = ""): boolean => BULLET.test(line);
  return lines
    .flatMap((line, index) => {
      const next = lines[index + 1] ?? "";
      const ends = next.trim() === "" || BLOCK.test(next) || isBullet(next) || isBullet(line);
      const words = ends ? line.replace(/\\+$/, "") : line;
      if (!isBullet(line)) return [words];
      const item = words.replace(BULLET, "- ");
      return isBullet(next) || next.trim() === "" ? [item] : [item, ""];
    })
    .join("\n");
}
