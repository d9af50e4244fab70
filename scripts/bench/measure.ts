/** Measures the duration and the peak memory of a command. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Measured {
  /** Seconds on the wall clock. */
  readonly seconds: number;
  /** Peak resident memory in MB of the process and its children, sampled; undefined off Linux. */
  readonly peak: number | undefined;
  readonly code: number | null;
  readonly output: string;
}

/** Resident memory in kB of a process and all below it, from /proc. */
function treeMemory(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(
        /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1],
      );
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
    } catch {
      continue; // gone in the meantime
    }
  }
  const own = (id: number): number => {
    try {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0;
    }
  };
  const sum = (id: number): number =>
    own(id) + (parents.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

/** Runs `command` in `cwd`. Never throws: a command that fails has a code other than 0. */
export async function measureCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  let output = "";
  let peak = 0;
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  const timer =
    existsSync("/proc/self/status") && pid !== undefined
      ? setInterval(() => (peak = Math.max(peak, treeMemory(pid))), 100)
      : undefined;
  const code = await new Promise<number | null>((done) => {
    child.on("error", () => done(-1));
    child.on("close", done);
  });
  clearInterval(timer);
  return {
    seconds: (performance.now() - started) / 1000,
    peak: peak === 0 ? undefined : Math.round(peak / 1024),
    code,
    output,
  };
}

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
