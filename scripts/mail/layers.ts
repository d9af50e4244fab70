/** The parts of a mail, the newest first: what was written, and the mails that it quotes. */

/** One mail within a mail. */
export interface Layer {
  readonly text: string;
}

const MARKS: readonly RegExp[] = [
  /^-{2,} ?(?:original|forwarded) message ?-{2,}$/i,
  /^begin forwarded message:?$/i,
  /^_{10,}$/,
  /^on .{6,120} wrote:$/i,
];
const HEAD_LINE = /^\*?(?:from|sent|to|cc|subject|date|reply-to)\*?:/i;
const QUOTE = /^((?:[ \t]*>)+)[ \t]?/;

const depthOf = (line: string): number => (QUOTE.exec(line)?.[1]?.match(/>/g) ?? []).length;

/** A line of a mail's own head, written out above its words by Outlook and others. */
const startsHead = (lines: readonly string[], at: number): boolean =>
  /^\*?from\*?:/i.test(lines[at] ?? "") &&
  lines.slice(at + 1, at + 6).filter((line) => HEAD_LINE.test(line)).length >= 2;

/** Joins “On … wrote:” that a program wrapped over two lines. */
const unwrapped = (text: string): string =>
  text.replace(/^((?:[ \t>]*)On [^\n]{6,120})\n(?:[ \t>]*)([^\n]{0,80}wrote:)$/gim, "$1 $2");

/** Takes a mail apart. Quote signs are taken off; heads of the quoted mails are left out. */
export function layersOf(mail: string): readonly Layer[] {
  const lines = unwrapped(
    mail
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .replace(/[\u00A0\u202F]/g, " ")
      .replace(/[\u200B\u2060\u00AD]/g, ""),
  ).split("\n");
  const layers: string[][] = [[]];
  let depth = 0;
  let inHead = false;
  const bare = lines.map((line) => line.replace(QUOTE, "").trimEnd());
  lines.forEach((line, at) => {
    const text = bare[at] ?? "";
    const plain = text.trim();
    const now = plain === "" ? depth : depthOf(line);
    if (now > depth) layers.push([]);
    depth = now;
    if (MARKS.some((mark) => mark.test(plain))) {
      layers.push([]);
      inHead = true;
      return;
    }
    if (startsHead(bare, at) && !inHead) {
      layers.push([]);
      inHead = true;
    }
    if (inHead && (plain === "" || HEAD_LINE.test(plain))) {
      return;
    }
    inHead = false;
    layers.at(-1)?.push(text);
  });
  return layers.map((part) => ({ text: part.join("\n").trim() })).filter(({ text }) => text !== "");
}
