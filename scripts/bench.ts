/**
 * `npm run bench`: builds the real site and sites with many services, beside other generators, and
 * weighs the pages. `npm run bench -- search` measures the search box instead.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { today } from "../src/site/today.ts";
import { root, runAsCommand } from "./command.ts";
import { generatedSite } from "./bench/generated-site.ts";
import { median, measureCommand, type Measured } from "./bench/measure.ts";
import { hasHugo, hugo, plainEleventy } from "./bench/other-generators.ts";
import { weightTable } from "./bench/weights.ts";

interface Row {
  readonly what: string;
  readonly services: string;
  readonly seconds: number;
  readonly peak: number | undefined;
}

const RUNS = Number(process.env["BENCH_RUNS"] ?? 3);

/** The median of some runs. A failed run ends the bench with its output. */
async function rowOf(what: string, services: string, run: () => Promise<Measured>): Promise<Row> {
  const runs: Measured[] = [];
  for (let count = 0; count < RUNS; count++) {
    const result = await run();
    if (result.code !== 0)
      throw new Error(`${what} (${services} services) failed:\n${result.output.slice(-1500)}`);
    runs.push(result);
  }
  const row = {
    what,
    services,
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: runs[0]?.peak === undefined ? undefined : median(runs.map(({ peak }) => peak ?? 0)),
  };
  console.log(
    `  ${row.what}, ${services} services: ${row.seconds.toFixed(1)} s, ${row.peak ?? "?"} MB`,
  );
  return row;
}

const node = process.execPath;
const ours = (folder: string) => () =>
  measureCommand(node, ["--import", "tsx", "scripts/build.ts"], folder, {
    BUILD_DATE: today(process.env),
  });

async function generators(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const folder = generatedSite(root, size);
    const plain = plainEleventy(root, folder);
    rows.push(await rowOf("this project", String(size), ours(folder)));
    rows.push(
      await rowOf("plain Eleventy", String(size), () =>
        measureCommand(node, [join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], plain),
      ),
    );
    if (hasHugo()) {
      const other = hugo(folder);
      rows.push(
        await rowOf("Hugo", String(size), () => measureCommand("hugo", ["--quiet"], other)),
      );
      rmSync(other, { recursive: true });
    }
    for (const made of [folder, plain]) rmSync(made, { recursive: true });
  }
  return rows;
}

async function main(): Promise<number> {
  if (process.argv[2] === "search") return (await import("./bench/search.ts")).searchBench(root);
  const sizes = (process.env["BENCH_SIZES"] ?? "1000,10000").split(",").map(Number);
  console.log(
    `Builds, median of ${RUNS} runs; memory is of all processes together. This project also checks the content, bundles, and indexes for the search.`,
  );
  const real = await rowOf("this project", "real", ours(root));
  const rows = await generators(sizes);
  if (!hasHugo()) console.log("  Hugo is not installed here, so it was left out.");
  console.log(
    "\n| generator | services | seconds | against this project | peak MB |\n|---|---|---|---|---|",
  );
  for (const row of [real, ...rows]) {
    const base =
      rows.find(({ what, services }) => what === "this project" && services === row.services) ??
      row;
    console.log(
      `| ${row.what} | ${row.services} | ${row.seconds.toFixed(1)} | ${(row.seconds / base.seconds).toFixed(2)} | ${row.peak ?? "?"} |`,
    );
  }
  console.log(`\n${weightTable(join(root, "_site"))}`);
  return 0;
}

await runAsCommand(import.meta.url, main);
