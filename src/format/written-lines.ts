/**
 * Line ends in plain words: those that a program put into a paragraph, and those that people meant.
 */
import { regexLines } from "./regex-lines.ts";

/** Width in characters from which programs wrap the lines of a mail, and a column of a PDF. */
const MIN_WIDTH = 60;
const MAX_WIDTH = 84;
/** A line this long without a full stop continues in a next line that starts in lower case. */
const GOES_ON = 60;
/** Two lines alone say little of a width. */
const MIN_WIDTH_OF_TWO = 70;
/** First halves of words that have a hyphen of their own: “drop-in”. */
const WITH_HYPHEN = regexLines("iu")`
  (?:^|[^\p{L}])(?:after|all|anti|co|cross|drop|e|ex|face|first|five|follow|four|full|half
  |hands|high|ill|in|long|low|mid|multi|non|off|on|one|open|over|part|post|pre|re|self|semi
  |short|sign|six|six|step|three|to|twenty|two|under|up|walk|warm|well|year)-$
`;
/** A line of its own: an item of a list, a heading, a quote, a row of signs. */
const OWN_LINE = /^\s*(?:[-+*•·▪◦‣⁃●○■☐☑☒→➔➜⇒»>|]|#{1,6}\s|\(?\d{1,2}[.)]\s|[*_=-]{3,}\s*$)/u;
const LIST_ITEM = /^\s*(?:[-+*]|\d{1,2}[.)])\s+\S/;
const BULLET = /^\s*[•·▪◦‣⁃●○■☐☑☒→➔➜⇒»]\s*(?=\S)/u;
/** An emoji at the start of a line, with its variants of colour and of form. */
const EMOJI =
  /^\s*(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)\s*(?=\S)/u;

const isBlank = (line: string | undefined): boolean => (line ?? "").trim() === "";
const startsSmall = (line: string): boolean => /^(?:\p{Ll}{2}|\p{Ll} \p{L})/u.test(line);
const firstWord = (line: string): string => line.trimStart().split(/\s/, 1)[0] ?? "";

/** A word that a program broke at the end of a line: “chil-”, “dren”. */
const isBroken = (line: string, next: string): boolean =>
  /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next);

/** True when a program wrapped the lines of a paragraph: none had room for the next word. */
function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map(({ length }) => length));
  const least = lines.length === 2 ? MIN_WIDTH_OF_TWO : MIN_WIDTH;
  return (
    lines.length > 1 &&
    width >= least &&
    width <= MAX_WIDTH &&
    !lines.some((line) => OWN_LINE.test(line)) &&
    lines
      .slice(0, -1)
      .every((line, at) => line.length + 1 + firstWord(lines[at + 1] ?? "").length > width)
  );
}

function joinParagraph(lines: readonly string[]): string {
  const wrapped = isWrapped(lines);
  const narrow = lines.some((line, at) => isBroken(line, lines[at + 1] ?? ""));
  return lines.slice(1).reduce((text, next) => {
    const line = text.slice(text.lastIndexOf("\n") + 1);
    if (isBroken(line, next))
      return WITH_HYPHEN.test(line) ? text + next : text.slice(0, -1) + next;
    const goesOn = line.length >= GOES_ON && !/[.!?:;]$/.test(line);
    const joins = wrapped || ((narrow || goesOn) && startsSmall(next));
    return joins && !OWN_LINE.test(next) ? `${text} ${next.trimStart()}` : `${text}\n${next}`;
  }, lines[0] ?? "");
}

/** The same words with each paragraph that a program wrapped in one line. */
export function joinWrapped(text: string): string {
  const parts: string[][] = [[]];
  for (const line of text.split("\n").map((each) => each.trimEnd()))
    if (isBlank(line)) parts.push([], []);
    else parts.at(-1)?.push(line);
  return parts
    .map(joinParagraph)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** The emoji with which a line begins and the one before or after it too; empty without one. */
export function sharedEmoji(
  line: string,
  before: string | undefined,
  after: string | undefined,
): string {
  const [whole = "", sign] = EMOJI.exec(line) ?? [];
  const same = [before, after].some(
    (other) => other !== undefined && sign !== undefined && EMOJI.exec(other)?.[1] === sign,
  );
  return same ? whole : "";
}

/** A line that begins with a sign for a bullet, as an item of a Markdown list. */
function asItem(line: string, before: string | undefined, after: string | undefined): string {
  const sign = BULLET.exec(line)?.[0] ?? sharedEmoji(line, before, after);
  return sign === "" ? line : `- ${line.slice(sign.length)}`;
}

/**
 * Plain words as Markdown that keeps their lines. Markdown runs the lines of a paragraph together,
 * so each that somebody meant becomes a paragraph, or an item of a list.
 */
export function linesAsMarkdown(text: string): string {
  const lines = joinWrapped(text).split("\n");
  const items = lines.map((line, at) => asItem(line, lines[at - 1], lines[at + 1]));
  return items
    .map((line, at) => {
      const next = items[at + 1];
      if (next === undefined) return line;
      const inOne = isBlank(line) || isBlank(next) || LIST_ITEM.test(next) || /^\s*>/.test(next);
      return inOne || /^\s{2,}\S/.test(next) ? `${line}\n` : `${line}\n\n`;
    })
    .join("");
}
