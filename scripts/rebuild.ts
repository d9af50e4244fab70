/**
 * Builds in a process of its own, one at a time; what changes meanwhile is built once, afterwards.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Debounce in milliseconds, as one save changes several files. */
const QUIET = 150;

export interface Builder {
  /** Resolves to true when the new site is in place. */
  build(): Promise<boolean>;
  /** Stops a running build. */
  stop(): void;
}

/** A builder of the site of `root`; `env` goes to every build. */
export function makeBuilder(root: string, env: NodeJS.ProcessEnv): Builder {
  let child: ChildProcess | undefined;
  const build = (): Promise<boolean> =>
    new Promise((resolve) => {
      child = spawn(process.execPath, ["--import", "tsx", join("scripts", "build.ts")], {
        cwd: root,
        env,
        stdio: "inherit",
      });
      child.once("error", () => resolve(false));
      child.once("exit", (code) => {
        child = undefined;
        resolve(code === 0);
      });
    });
  return { build, stop: () => child?.kill() };
}

/**
 * Returns what to call on each change: it builds after a moment of quiet and then says whether that
 * went well.
 */
export function debounce(
  build: () => Promise<boolean>,
  done: (built: boolean) => void,
  quiet = QUIET,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    again = false;
    done(await build());
    running = false;
    if (again) changed();
  };
  const changed = (): void => {
    again = running;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
  return changed;
}
