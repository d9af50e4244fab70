import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { endLeftRunning } from "../../scripts/left-running.ts";

/** A program that runs for a minute, in a process group of its own as a browser does. */
function startProgram(folder: string) {
  const words = ["-e", "console.log('ready'); setTimeout(() => {}, 60_000)"];
  return spawn(process.execPath, words, {
    detached: true,
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

it.skipIf(!existsSync("/proc/self/environ"))(
  "ends what runs with this folder for temporary files, and nothing else",
  async () => {
    const [own, other] = ["own-", "other-"].map((name) => mkdtempSync(join(tmpdir(), name))) as [
      string,
      string,
    ];
    const [left, kept] = [startProgram(own), startProgram(other)];
    try {
      await Promise.all([once(left.stdout, "data"), once(kept.stdout, "data")]);
      const ended = once(left, "exit");
      expect(endLeftRunning(own)).toBe(1);
      await ended;
      expect(endLeftRunning(own)).toBe(0);
      expect(kept.exitCode ?? kept.signalCode).toBeNull();
    } finally {
      kept.kill("SIGKILL");
      left.kill("SIGKILL");
      for (const folder of [own, other]) rmSync(folder, { recursive: true, force: true });
    }
  },
);
