/**
 * `npm test`: every stage in its order, or those that are named. Ends with “N passed, N failed”,
 * and “, N skipped” where something could not be tested here.
 */
import { root, runAsCommand } from "./command.ts";
import { explain } from "./explain.ts";
import { type Bench, makeBench, type Stage, stages } from "./stages.ts";
import type { Tally } from "./suite.ts";

/** “3 passed, 0 failed”, and what was skipped when anything was. */
export const tallyInWords = ({ passed, failed, skipped = 0 }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** Runs one stage. One that breaks off counts as a failure, and the others still run. */
async function runStage(stage: Stage, bench: Bench): Promise<Tally> {
  const started = performance.now();
  console.log(`\n== ${stage.title}`);
  let result: Tally;
  try {
    result = await stage.run(bench);
  } catch (error) {
    console.error(explain(error));
    result = { passed: 0, failed: 1 };
  }
  console.log(
    `-- ${stage.title}: ${tallyInWords(result)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return result;
}

/** Runs the stages one after another and adds up what they found. */
export async function runStages(chosen: readonly Stage[], bench: Bench): Promise<Tally> {
  let total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) {
    const { passed, failed, skipped = 0 } = await runStage(stage, bench);
    total = {
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    };
  }
  return total;
}

/** The stages that the words name; all of them when there is no word. */
export function chooseStages(words: readonly string[]): readonly Stage[] {
  const unknown = words.find((word) => !stages.some(({ name }) => name === word));
  if (unknown !== undefined)
    throw new Error(
      `There is no stage “${unknown}”. Choose from: ${stages.map(({ name }) => name).join(", ")}.`,
    );
  return words.length === 0 ? stages : stages.filter(({ name }) => words.includes(name));
}

/**
 * Looks for the browser before anything else, as installing it takes a while. Without one, the
 * stages that need it fail and say so.
 */
function prepareBrowser(bench: Bench): void {
  try {
    console.log(`Browser: ${bench.browser()}`);
  } catch (error) {
    console.error(explain(error));
  }
}

async function main(): Promise<number> {
  const bench = makeBench(root);
  const chosen = chooseStages(process.argv.slice(2));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  process.once("exit", bench.clear);
  if (chosen.some(({ needsBrowser }) => needsBrowser)) prepareBrowser(bench);
  const total = await runStages(chosen, bench);
  console.log(`\n${tallyInWords(total)}`);
  return total.failed === 0 ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
