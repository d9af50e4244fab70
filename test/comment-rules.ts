/**
 * Rules for comments: an export's comment makes sense alone, as an editor shows it beside the name;
 * no comment is left over; every file that a comment names is there.
 */
import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files.ts";
import { exportedStatements } from "./source-syntax.ts";

/** Beginnings that point at the comment or the code before. */
const LEANING =
  /^(?:The same(?:, | (?:as|at|by|for|in|of|on|or|once|so|to|when|where|while|with)\b)|As `|(?:And|Else|It|Its|Their|They|Those)\b|(?:Among|Before|Beside|Of|Under) )/;

/** The text of a doc comment in one line, without its stars. */
const plain = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();

/** The doc comment right before a statement, as it is written; undefined without one. */
function docOf(file: SourceFile, statement: ts.Node): string | undefined {
  const ranges = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const last = ranges[ranges.length - 1];
  const text = last === undefined ? "" : file.text.slice(last.pos, last.end);
  return text.startsWith("/**") ? text : undefined;
}

/** Exports whose comment needs the comment or the code before it. */
export const leaningComments = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    exportedStatements(file).flatMap((statement) => {
      const words = plain(docOf(file, statement) ?? "");
      return LEANING.test(words)
        ? [`${file.path}: “${words.slice(0, 60)}” needs what is before it. Say what it is.`]
        : [];
    }),
  );

/** Doc comments of no code: a blank line or another doc comment follows them. */
export const strayComments = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n[ \t]*(?=\n|\/\*\*)/g)]
      .filter(({ index }) => text.slice(0, index).trim() !== "")
      .map(([comment]) => `${path}: “${plain(comment.trim()).slice(0, 60)}” is of nothing.`),
  );

/** All comments of a file. */
const commentsOf = ({ text }: SourceFile): readonly string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm)].map(([comment]) => comment);

/** Paths of code files with a folder: “search/weights.ts”; one with a dot first is an example. */
const PATH = /(?<![\w./-])(?:[\w-]+\/)+[\w.-]+\.(?:tsx?|css|mjs|cjs)\b/g;

/**
 * Files that comments name and that are not among `known`. A path may begin at the root of the
 * project, at `src` and its like, or at the folder of the file.
 */
export const gonePaths = (files: readonly SourceFile[], known: ReadonlySet<string>): string[] =>
  files.flatMap((file) => {
    const folders = ["", "src", "src/components", "scripts", "test", posix.dirname(file.path)];
    return commentsOf(file)
      .flatMap((comment) => comment.match(PATH) ?? [])
      .filter((path) => !folders.some((folder) => known.has(posix.join(folder, path))))
      .map((path) => `${file.path} names ${path}, which is not there.`);
  });
