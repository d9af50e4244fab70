/**
 * Runs the TypeScript compiler over the whole project, then over two parts with less around them:
 * `tsconfig.browser.json` has no types of Node, `tsconfig.build.json` no `document`.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

export interface TypeReport {
  readonly right: boolean;
  /** What the compiler printed. */
  readonly output: string;
}

/** Each is compiled by itself. */
export const TYPE_PROJECTS = [
  "tsconfig.json",
  "tsconfig.browser.json",
  "tsconfig.build.json",
] as const;

function compile(root: string, project: string): Promise<TypeReport> {
  const compiler = spawn(
    process.execPath,
    [join("node_modules", "typescript-native", "bin", "tsc"), "--noEmit", "-p", project],
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

/** Types alone: nothing is written. */
export async function checkTypes(root: string): Promise<TypeReport> {
  const reports: TypeReport[] = [];
  for (const project of TYPE_PROJECTS) reports.push(await compile(root, project));
  return {
    right: reports.every(({ right }) => right),
    output: [...new Set(reports.flatMap(({ output }) => output.split("\n")))].join("\n"),
  };
}
