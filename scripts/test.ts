/**
 * `npm test`: every stage in its order, or those that are named. Ends with “N passed, N failed”,
 * and “, N skipped” where something could not be tested here.
 */
import { root, runAsCommand } from "./command.ts";
import { explain } from "./explain.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { type TestContext, makeContext, type Stage, stages } from "./stages.ts";
import type { FileTime, Tally } from "./suite.ts";

/** “3 passed, 0 failed”, and what was skipped when anything was. */
export const tallyInWords = ({ passed, failed, skipped = 0 }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** How long one stage took, in seconds, and its test files. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
  readonly files?: readonly FileTime[];
}

/** Files that the table at the end names. */
const MOST_FILES = 10;

/** A row of the table: seconds to the right, so that they stand below each other. */
const row = (name: string, seconds: number): string =>
  `${seconds.toFixed(0).padStart(6)} s  ${name}`;

/** Where the time went: each stage and the ten longest test files, longest first. */
export function stageTimesInWords(stages: readonly StageTime[]): string {
  const longestFirst = <T extends { readonly seconds: number }>(all: readonly T[]): readonly T[] =>
    all.toSorted((a, b) => b.seconds - a.seconds);
  const files = stages.flatMap(({ name, files: own = [] }) =>
    own.map((file) => ({ name: `${name}: ${file.name}`, seconds: file.seconds })),
  );
  return [
    "Stages, of which several run at a time",
    ...longestFirst(stages).map(({ name, seconds }) => row(name, seconds)),
    ...(files.length === 0 ? [] : ["Longest test files"]),
    ...longestFirst(files)
      .slice(0, MOST_FILES)
      .map(({ name, seconds }) => row(name, seconds)),
  ].join("\n");
}

/** Runs one stage. One that breaks off counts as a failure, and the others still run. */
async function runStage(
  stage: Stage,
  context: TestContext,
): Promise<{ readonly tally: Tally; readonly time: StageTime }> {
  const started = performance.now();
  console.log(`\n== ${stage.title}`);
  let result: Tally;
  try {
    result = await stage.run(context);
  } catch (error) {
    console.error(explain(error));
    result = { passed: 0, failed: 1 };
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`-- ${stage.title}: ${tallyInWords(result)}, ${seconds.toFixed(0)} s`);
  const { files = [] } = result;
  return { tally: result, time: { name: stage.name, seconds, files } };
}

/** Heavy stages at a time: while the test files of one wait, those of the other use the cores. */
const AT_A_TIME = 2;

/**
 * Runs the light stages beside each other and beside the build of the site, then the others, two at
 * a time in their order. Adds up what they found, and prints how long each took.
 */
export async function runStages(chosen: readonly Stage[], context: TestContext): Promise<Tally> {
  const light = chosen.filter((stage) => stage.light === true);
  // A stage that needs the site says why there is none.
  const built = chosen.some((stage) => stage.needsSite === true)
    ? context.site().catch(() => undefined)
    : undefined;
  const results = await Promise.all(light.map((stage) => runStage(stage, context)));
  await built;
  const inPairs = limitConcurrency(AT_A_TIME);
  const others = chosen.filter((stage) => !light.includes(stage));
  results.push(
    ...(await Promise.all(others.map((stage) => inPairs(() => runStage(stage, context))))),
  );
  console.log(`\n${stageTimesInWords(results.map(({ time }) => time))}`);
  const sum = (count: (tally: Tally) => number): number =>
    results.reduce((total, { tally }) => total + count(tally), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped = 0 }) => skipped),
  };
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
function prepareBrowser(context: TestContext): void {
  try {
    console.log(`Browser: ${context.browser()}`);
  } catch (error) {
    console.error(explain(error));
  }
}

async function main(): Promise<number> {
  const started = performance.now();
  const context = makeContext(root);
  const chosen = chooseStages(process.argv.slice(2));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  process.once("exit", context.clear);
  if (chosen.some(({ needsBrowser }) => needsBrowser)) prepareBrowser(context);
  const total = await runStages(chosen, context);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  console.log(tallyInWords(total));
  return total.failed === 0 ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
