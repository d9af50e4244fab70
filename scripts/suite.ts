/** Runs one suite of Vitest and counts what passed and failed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { endLeftRunning } from "./left-running.ts";

/** How one part of `npm test` went. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that could not run here, such as those of a browser that cannot be had. */
  readonly skipped?: number;
  /** How long each file of tests took; absent where there are none. */
  readonly files?: readonly FileTime[];
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Tests that were skipped. */
  readonly numPendingTests?: number;
  readonly testResults: readonly {
    readonly status: string;
    /** Path of the file. */
    readonly name?: string;
    /** Milliseconds since 1970. */
    readonly startTime?: number;
    readonly endTime?: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      /** What went wrong, in an earlier try too. */
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** The tests that passed on their second try, each with what went wrong on the first. */
export const secondTries = (report: VitestReport): readonly string[] =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName = "", failureMessages = [] }) =>
      status === "passed" && failureMessages.length > 0
        ? [`${fullName}: ${failureMessages[0]?.split("\n")[0] ?? ""}`]
        : [],
    ),
  );

/**
 * Counts tests, and what went wrong outside of one: a file that does not load, an error nobody
 * awaited, a suite with no test in it.
 */
export function tally(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const fine = report.success && report.numPassedTests > 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !fine ? 1 : failed,
    skipped: report.numPendingTests ?? 0,
  };
}

/** How long one test file took, in seconds, in the suite that it belongs to. */
export interface FileTime {
  readonly name: string;
  readonly seconds: number;
}

/** The files of a report by their short names, “every-page-1”, with how long each took. */
export const fileTimes = (report: VitestReport): readonly FileTime[] =>
  report.testResults.map(({ name = "", startTime = 0, endTime = 0 }) => ({
    name: basename(name).replace(/\.test\.tsx?$/, ""),
    seconds: (endTime - startTime) / 1000,
  }));

/**
 * Runs Vitest. Its output is printed in one piece when it ends, because another suite may run at
 * the same time. `folder` takes the report and the output.
 */
async function run(
  root: string,
  project: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<VitestReport> {
  const report = join(folder, "report.json");
  const words = [
    "run",
    "--config",
    "test/vitest.config.ts",
    "--project",
    project,
    "--reporter",
    "dot",
    "--reporter",
    "json",
    "--outputFile.json",
    report,
  ];
  // A file and not a pipe: a browser that is still closing would keep a pipe open.
  const said = join(folder, "said.txt");
  const output = openSync(said, "w");
  try {
    const vitest = spawn(
      process.execPath,
      [join("node_modules", "vitest", "vitest.mjs"), ...words],
      { cwd: root, stdio: ["ignore", output, output], env },
    );
    await once(vitest, "exit");
  } finally {
    closeSync(output);
    console.log(readFileSync(said, "utf8"));
  }
  return JSON.parse(readFileSync(report, "utf8")) as VitestReport;
}

/**
 * Removes a folder. A browser that is closing may still write into it, so this retries for some
 * seconds and then leaves the folder to the system.
 */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  } catch {
    console.log(`What is in ${folder} is no longer needed.`);
  }
}

/**
 * Runs the suite `project` of `test/vitest.config.ts`. `env` is added to the environment of the
 * tests.
 */
export async function runSuite(
  root: string,
  project: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "suite-"));
  try {
    // A browser that lasts as long as its process leaves its profile behind.
    const own = "CHROME_PATH" in env ? { TMPDIR: folder, TEMP: folder, TMP: folder } : {};
    const result = await run(root, project, folder, {
      ...process.env,
      NO_COLOR: "1",
      ...env,
      ...own,
    });
    for (const test of secondTries(result)) console.log(`Passed on the second try: ${test}`);
    return { ...tally(result), files: fileTimes(result) };
  } finally {
    endLeftRunning(folder);
    removeFolder(folder);
  }
}
