/** What the content gate found, laid out for a person: problems under the file they are in. */
import { filesIn } from "./files-in.ts";
import { count } from "../src/format/words.ts";
import { join } from "node:path";
import type { AnyEntry } from "../src/model/collections/index.ts";
import { toAskAbout, waitingItems } from "../src/news/to-ask.ts";
import { type Problem, sortProblems } from "../src/model/problem.ts";

/** One block of lines a file: its path, then each field with what is wrong and how to fix it. */
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

/** How many entries there are under `content/`, right or wrong; links are not followed. */
export function countEntries(root: string): number {
  return filesIn(join(root, "content")).filter((file) => file.endsWith(".md")).length;
}

/**
 * Newsletter items that wait for their day, and what to ask about, as a check and a build say it.
 * Empty when there is neither.
 */
export function alsoToSay(entries: readonly AnyEntry[], today: string): string {
  const waiting = waitingItems(entries, today);
  const asked = toAskAbout(entries, today);
  return [
    ...(waiting.length === 0
      ? []
      : [`\n${count(waiting.length, "item")} not on the site yet:\n${groupByFile(waiting)}`]),
    ...(asked.length === 0
      ? []
      : [
          `\n${count(asked.length, "thing")} to ask about. None of it stops the site.\n${groupByFile(asked)}`,
        ]),
  ].join("\n");
}

/** The last line of a check. */
export function summary(entries: number, problems: readonly Problem[]): string {
  const checked = `${count(entries, "entry", "entries")} checked`;
  if (problems.length === 0) return `${checked}, nothing to mend.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${checked}: ${count(problems.length, "problem")} in ${count(files, "file")}.`;
}
