/**
 * `npm run check`: types, content and the rules for code. `--content` checks content alone,
 * `--no-lint` leaves out the rules for code, `--advice` lists all advice to the editor, `--counts`
 * says how much the content holds and which pages are hardest to read.
 */
import type { AnyEntry } from "../src/model/collections/index.ts";
import { loadContent } from "../src/model/gate/load.ts";
import { createLibrary } from "../src/model/library.ts";
import { sortProblems } from "../src/model/problem.ts";
import { picturesThatFail } from "../src/site/pictures.ts";
import { today } from "../src/site/today.ts";
import { adviceReport } from "./advice.ts";
import { root, runAsCommand } from "./command.ts";
import { countsReport } from "./content-counts.ts";
import { alsoToSay, countEntries, groupByFile, summary } from "./content-report.ts";
import { lint } from "./lint.ts";
import { checkTypes } from "./types.ts";

/**
 * Puts every content file and picture through the gate and prints all that is wrong, then what
 * could be better. True when nothing is wrong.
 */
export async function checkContent(
  folder: string,
  {
    allAdvice = false,
    counts = false,
  }: { readonly allAdvice?: boolean; readonly counts?: boolean } = {},
): Promise<boolean> {
  const day = today(process.env);
  const { content, data, problems: found } = loadContent(folder, day);
  const problems = sortProblems([...found, ...(await picturesThatFail(folder, content))]);
  if (problems.length > 0) console.error(`${groupByFile(problems)}\n`);
  console.log(summary(countEntries(folder), problems));
  const also = alsoToSay(Object.values(content).flat() as AnyEntry[], day);
  if (also !== "") console.log(also);
  const advice =
    data && problems.length === 0 ? adviceReport(createLibrary(content, data, day), allAdvice) : "";
  if (advice !== "") console.log(advice);
  if (counts && data) console.log(countsReport(createLibrary(content, data, day)));
  return problems.length === 0;
}

async function main(): Promise<number> {
  const words = new Set(process.argv);
  const types = words.has("--content") ? undefined : checkTypes(root);
  const contentIsRight = await checkContent(root, {
    allAdvice: words.has("--advice"),
    counts: words.has("--counts"),
  });
  const report = await types;
  if (report?.right === false)
    console.error(`\n${report.output}The types do not fit: the lines above say where.`);
  const codeIsRight = words.has("--content") || words.has("--no-lint") || (await lint(root));
  return contentIsRight && codeIsRight && report?.right !== false ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
