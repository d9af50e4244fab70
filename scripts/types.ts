/**
 * Type-checks the whole project, and two parts of it with fewer globals: `tsconfig.browser.json`
 * has no types of Node, `tsconfig.build.json` no `document`. `.cache/types/` keeps what was
 * checked, so a later run checks only what a change can affect.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

export interface TypeReport {
  readonly right: boolean;
  /** What the compiler printed. */
  readonly output: string;
}

/** Compiled side by side, each with a cache of its own. */
export const TYPE_PROJECTS = [
  "tsconfig.json",
  "tsconfig.browser.json",
  "tsconfig.build.json",
] as const;

function compile(root: string, project: string): Promise<TypeReport> {
  const compiler = spawn(
    process.execPath,
    [
      join("node_modules", "typescript-native", "bin", "tsc"),
      ...["--noEmit", "-p", project, "--incremental", "--tsBuildInfoFile"],
      join(".cache", "types", project.replace(".json", ".tsbuildinfo")),
    ],
    { cwd: root },
  );
  const parts: Buffer[] = [];
  compiler.stdout.on("data", (part: Buffer) => parts.push(part));
  compiler.stderr.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    compiler.on("error", reject);
    compiler.on("close", (code) =>
      resolve({ right: code === 0, output: Buffer.concat(parts).toString() }),
    );
  });
}

/** Checks types alone: nothing but the cache is written. */
export async function checkTypes(root: string): Promise<TypeReport> {
  const reports = await Promise.all(TYPE_PROJECTS.map((project) => compile(root, project)));
  return {
    right: reports.every(({ right }) => right),
    output: [...new Set(reports.flatMap(({ output }) => output.split("\n")))].join("\n"),
  };
}
