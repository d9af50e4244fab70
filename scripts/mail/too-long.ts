/** Limits of a mail: beyond them reading takes minutes, or more memory than there is. */

/** Bytes of a mail with its pictures. */
const MAX_BYTES = 40_000_000;
/** Characters of the words, which an item of 5,000 and the mails below it stay under. */
const MAX_WORDS = 30_000;
const MAX_HTML = 1_000_000;
/** Elements within each other; mail programs write some tens. */
const MAX_NESTED = 300;

const TOO_LONG = "This mail is too long or too nested. Copy its words into a text file.";
const NESTING = /<(\/?)(?:div|table|blockquote|span|font|center|section|b|i|u|em|strong)\b/gi;

/** True for HTML with more elements within each other than is read. */
function isTooNested(html: string): boolean {
  let depth = 0;
  for (const [, end] of html.matchAll(NESTING)) {
    depth = end === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_NESTED) return true;
  }
  return false;
}

export function limitBytes(size: number): void {
  if (size > MAX_BYTES) throw new Error(TOO_LONG);
}

export function limitWords(text: string): void {
  if (text.length > MAX_WORDS) throw new Error(TOO_LONG);
}

export function limitHtml(html: string): void {
  if (html.length > MAX_HTML || isTooNested(html)) throw new Error(TOO_LONG);
}

/** The error as one for the editor, where it is that of a parser at its limits. */
export function tooLong(error: unknown): unknown {
  const atLimit =
    error instanceof RangeError || (error instanceof Error && /^Max(?:imum)? /.test(error.message));
  return atLimit ? new Error(TOO_LONG) : error;
}
