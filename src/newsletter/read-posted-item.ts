/**
 * Reads the message of a posted item as mail programs leave it: with heads, quoted, wrapped,
 * indented, in bold.
 */
import { escapeRegExp } from "../format/escape.ts";
import { END, POSTED_FIELDS, type PostedItem, type PostedName } from "./posted-item.ts";

const escape = (words: string): string => escapeRegExp(words).replace(/\s+/g, "\\s+");
const LABELS = new RegExp(
  `^[\\s*_•·-]*(${POSTED_FIELDS.map(({ label }) => escape(label)).join("|")})[\\s*_]*:[*_]*[ \\t]*(.*)$`,
  "i",
);
const TEXT_FIELD = POSTED_FIELDS.find(({ kind }) => kind === "text")?.name;
const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();
const nameOf = (label: string): PostedName | undefined =>
  POSTED_FIELDS.find((field) => fold(field.label) === fold(label))?.name;

const QUOTE = /^(?:[ \t]*>)+[ \t]?/;

/**
 * How deep the message is quoted, from its first known label; text that is quoted inside the item
 * stays quoted.
 */
function depthOf(lines: readonly string[]): number {
  const first = lines.find((line) => LABELS.test(line.replace(QUOTE, "")));
  return (QUOTE.exec(first ?? "")?.[0].match(/>/g) ?? []).length;
}

const unquote = (line: string, depth: number): string =>
  depth === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){1,${depth}}[ \\t]?`), "");

/** Lines of the message, whatever ends them and however spaces are written. */
function linesOf(message: string): readonly string[] {
  const lines = message
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00A0\u202F]/g, " ")
    .replace(/[\u200B\u2060]/g, "")
    .split("\n");
  const depth = depthOf(lines);
  return lines.map((line) => unquote(line, depth).trimEnd());
}

/** A signature, and the text of the message that this one answers, are not part of the item. */
const isEnd = (line: string): boolean =>
  fold(line).replace(/[*_]/g, "") === fold(END) ||
  /^--\s*$/.test(line) ||
  /^-+ ?(?:Original|Forwarded) Message/i.test(line);

/**
 * The fields of a message. Fields that are not in it are left out; a field that is written twice
 * keeps its first value.
 */
export function readMessage(message: string): PostedItem {
  const found = new Map<PostedName, string[]>();
  let current: PostedName | undefined;
  for (const line of linesOf(message)) {
    if (current === TEXT_FIELD && isEnd(line)) break;
    const [, label = "", rest = ""] = current === TEXT_FIELD ? [] : (LABELS.exec(line) ?? []);
    const name = nameOf(label);
    if (name !== undefined) current = name;
    if (current === undefined || (name !== undefined && found.has(name))) continue;
    found.set(current, [...(found.get(current) ?? []), name === undefined ? line : rest]);
  }
  return Object.fromEntries(
    [...found]
      .map(([name, lines]) => [
        name,
        name === TEXT_FIELD
          ? lines
              .join("\n")
              .replace(/\n{3,}/g, "\n\n")
              .trim()
          : lines.join(" ").replace(/\s+/g, " ").trim(),
      ])
      .filter(([, value]) => value !== ""),
  );
}
