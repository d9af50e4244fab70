/** Ends programs that a suite of tests leaves running, as a browser whose process was killed. */
import { readdirSync, readFileSync } from "node:fs";

/** The environment of a process, as “NAME=value” rows; empty where it cannot be read. */
function environmentOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

/** Identifiers of all processes; none where the system has no `/proc`. */
function processes(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/**
 * Kills every other process whose folder for temporary files (TMPDIR) is this one. Returns how many
 * there were. Does nothing where the system has no `/proc`.
 */
export function endLeftRunning(folder: string): number {
  const left = processes().filter(
    (pid) => Number(pid) !== process.pid && environmentOf(pid).includes(`TMPDIR=${folder}`),
  );
  for (const pid of left) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
  return left.length;
}
