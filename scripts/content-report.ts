/** What the content gate found, laid out for a person: problems under the file they are in. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Problem, sortProblems } from "../src/model/problem.ts";

/** One block of lines a file: its path, then each field with what is wrong and how to mend it. */
export function groupByFile(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of sortProblems(problems)) {
    if (problem.file !== file) lines.push(...(file === undefined ? [] : [""]), problem.file);
    file = problem.file;
    lines.push(
      problem.field === "" ? `  ${problem.message}` : `  ${problem.field}: ${problem.message}`,
    );
  }
  return lines.join("\n");
}

/** How many entries there are under `content/`, whether they are right or wrong. */
export function countEntries(root: string): number {
  const files = readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".md")).length;
}

/** “3 files”, “1 file”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The last line of a check. */
export function summary(entries: number, problems: readonly Problem[]): string {
  const checked = `${count(entries, "entry", "entries")} checked`;
  if (problems.length === 0) return `${checked}, nothing to mend.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${checked}: ${count(problems.length, "problem")} in ${count(files, "file")}.`;
}
