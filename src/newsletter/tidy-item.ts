/** Brings the words of a posted item into a form that the content check takes. */
import { linesAsMarkdown } from "../format/written-lines.ts";
import type { PostedItem } from "./posted-item.ts";

const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/g;

/**
 * Headings are of the second level; lines that begin with blanks would be program code; a line end
 * is kept, which Markdown takes for a blank.
 */
const tidyText = (text: string): string =>
  linesAsMarkdown(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/^(\S.*)\n=+[ \t]*$/gm, "## $1")
      .replace(/^[ \t]*#{1,6}[ \t]+/gm, "## ")
      .replace(/^(?: {4,}|\t+)(?![-*+] |\d+[.)] )/gm, ""),
  );

/** The same item without invisible characters. Words are never taken out. */
export const tidyItem = (item: PostedItem): PostedItem =>
  Object.fromEntries(
    Object.entries(item)
      .map(([name, text]) => [name, text.replace(HIDDEN, "")] as const)
      .map(([name, text]) => [name, name === "item" ? tidyText(text) : text]),
  );
