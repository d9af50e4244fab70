/** `npm run check`: types and content, in seconds. `--content` leaves the types out. */
import { loadContent } from "../src/model/gate/load.ts";
import { root, runAsCommand } from "./command.ts";
import { countEntries, groupByFile, summary } from "./content-report.ts";
import { checkTypes } from "./types.ts";

/** Puts every content file through the gate and prints all that is wrong. True when nothing is. */
export function checkContent(folder: string): boolean {
  const { problems } = loadContent(folder);
  if (problems.length > 0) console.error(`${groupByFile(problems)}\n`);
  console.log(summary(countEntries(folder), problems));
  return problems.length === 0;
}

async function main(): Promise<number> {
  const types = process.argv.includes("--content") ? undefined : checkTypes(root);
  const contentIsRight = checkContent(root);
  const report = await types;
  if (report?.right === false) console.error(`\n${report.output}The types do not fit: the lines above say where.`);
  return contentIsRight && report?.right !== false ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
