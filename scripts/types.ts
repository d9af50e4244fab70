/** Runs the TypeScript compiler over the whole project. */
import { spawn } from "node:child_process";
import { join } from "node:path";

export interface TypeReport {
  readonly right: boolean;
  /** What the compiler printed. */
  readonly output: string;
}

/** Types alone: nothing is written. */
export function checkTypes(root: string): Promise<TypeReport> {
  const compiler = spawn(
    process.execPath,
    [join("node_modules", "typescript", "bin", "tsc"), "--noEmit"],
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
