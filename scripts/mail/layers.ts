/** Splits a mail into its own text and the mails that it quotes, the newest first. */

/** One mail within a mail. */
export interface Layer {
  readonly text: string;
}

const MARKS: readonly RegExp[] = [
  /^-{2,} ?(?:original|forwarded|replied) (?:message|appointment|e-?mail) ?-{2,}$/i,
  // Zoho.
  /^-{2,} ?on .{6,120} wrote ?-{2,}$/i,
  /^begin forwarded message:?$/i,
  /^_{10,}$/,
  /^on .{6,120} wrote:$/i,
  // “Am … schrieb Jo <jo@…>:”, “Le … a écrit :”: a day, and a colon at the end.
  /^\p{Lu}.{0,120}\b\d{4}\b.{0,120}[<(]?[\w.+-]+@[\w.-]+[>)]?.{0,20}:$/u,
];
const HEAD_LINE = /^\*?(?:from|sent|to|cc|subject|date|reply-to)\*?:/i;
const QUOTE = /^((?:[ \t]*>)+)[ \t]?/;

const depthOf = (line: string): number => (QUOTE.exec(line)?.[1]?.match(/>/g) ?? []).length;

/** A line of a head in any language: a word or two, a colon, and what it says. */
const NAMED_LINE = /^\*?\p{Lu}[\p{L}-]{0,14}(?: \p{L}{1,12})?\*?: ?\S/u;
const WITH_ADDRESS = /<[^<>\s]+@[^<>\s]+>|\[mailto:/i;

/** A line of a mail's own head, written out above its words by Outlook and others. */
function startsHead(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? "";
  const next = lines.slice(at + 1, at + 6);
  if (/^\*?from\*?:/i.test(first)) return next.filter((line) => HEAD_LINE.test(line)).length >= 2;
  return (
    NAMED_LINE.test(first) &&
    WITH_ADDRESS.test(first) &&
    next.slice(0, 3).every((line) => NAMED_LINE.test(line))
  );
}

/** A further line of a head in any language, straight below its first. */
function isForeign(lines: readonly string[], at: number): boolean {
  for (let above = at; above >= Math.max(0, at - 6); above--) {
    const line = lines[above] ?? "";
    if (!NAMED_LINE.test(line)) return false;
    if (WITH_ADDRESS.test(line)) return true;
  }
  return false;
}

/** True for “--- Wiadomość oryginalna ---” in any language, above the head of a mail. */
function startsQuoted(lines: readonly string[], at: number): boolean {
  if (!/^-{3,} ?\p{L}[\p{L} .]{3,40} ?-{3,}$/u.test((lines[at] ?? "").trim())) return false;
  const next = lines.slice(at + 1, at + 4).find((line) => line.trim() !== "") ?? "";
  return HEAD_LINE.test(next) || (NAMED_LINE.test(next) && WITH_ADDRESS.test(next));
}

/** True for “W dniu 26.11.2026 Jo pisze:” in any language, above quoted words. */
function introduces(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").replace(QUOTE, "").trim();
  if (line.length > 160 || !/\d.*:$/.test(line)) return false;
  const next = lines.slice(at + 1, at + 3).find((each) => each.replace(QUOTE, "").trim() !== "");
  return depthOf(next ?? "") > depthOf(lines[at] ?? "");
}

/** Joins “On … wrote:” that a program wrapped over two lines. */
const unwrapped = (text: string): string =>
  text.replace(/^((?:[ \t>]*)On [^\n]{6,120})\n(?:[ \t>]*)([^\n]{0,80}wrote:)$/gim, "$1 $2");

/** Takes a mail apart. Quote marks are taken off; heads of the quoted mails are left out. */
export function layersOf(mail: string): readonly Layer[] {
  const lines = unwrapped(
    mail
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .replace(/[\u00A0\u202F]/g, " ")
      .replace(/[\u200B\u2060\u00AD]/g, ""),
  ).split("\n");
  const layers: string[][] = [[]];
  let current = layers[0] ?? [];
  const begin = (): void => {
    current = [];
    layers.push(current);
  };
  let depth = 0;
  let inHead = false;
  // The layer in which quoting began: an answer below the quoted words belongs to it.
  let answering = current;
  const bare = lines.map((line) => line.replace(QUOTE, "").trimEnd());
  lines.forEach((line, at) => {
    const text = bare[at] ?? "";
    const plain = text.trim();
    const isAfterBlank = (bare[at - 1] ?? "").trim() === "";
    const now = plain === "" ? depth : depthOf(line);
    if (depth === 0 && now > 0) answering = current;
    if (depth > 0 && now === 0 && isAfterBlank) {
      current = answering;
      current.push("");
    }
    if (now > depth) begin();
    depth = now;
    const isMark = MARKS.some((mark) => mark.test(plain)) || startsQuoted(bare, at);
    if (isMark || introduces(lines, at)) {
      begin();
      inHead = true;
      return;
    }
    if (startsHead(bare, at) && !inHead) {
      begin();
      inHead = true;
    }
    const isHead = HEAD_LINE.test(plain) || (current.length === 0 && isForeign(bare, at));
    if (inHead && (plain === "" || isHead)) return;
    inHead = false;
    current.push(text);
  });
  return layers.map((part) => ({ text: part.join("\n").trim() })).filter(({ text }) => text !== "");
}
