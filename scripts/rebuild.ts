/**
 * Builds in a process of its own, one at a time; what changes meanwhile is built once, afterwards.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type FSWatcher, watch } from "chokidar";

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

export interface Rebuilder {
  /** To call on each change: builds after a moment of quiet. */
  changed(): void;
  /** Builds at once. Resolves to whether that went well. */
  now(): Promise<boolean>;
}

/** Builds one at a time, and calls `done` after each build with whether it went well. */
export function debounce(
  build: () => Promise<boolean>,
  done: (built: boolean) => void,
  quiet = QUIET,
): Rebuilder {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const now = async (): Promise<boolean> => {
    running = true;
    again = false;
    try {
      const built = await build();
      done(built);
      return built;
    } finally {
      running = false;
      if (again) changed();
    }
  };
  const changed = (): void => {
    again = running;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), quiet);
  };
  return { changed, now };
}

/** Everything that a page is made of, from the project's folder. */
const WATCHED = ["content", "_data", "src", "admin", ".eleventy.js"] as const;
/** Half-written files: those of the editor's own server, and those of text editors. */
const PASSING = /(?:^|[\\/])\.[^\\/]*\.part$|(?:~|\.sw[a-z]|\.tmp)$/;

/**
 * Calls `changed` after each change of a file that a page is made of, with its path from `root`.
 * Resolves once nothing is missed any more.
 */
export async function watchFiles(
  root: string,
  changed: (path: string) => void,
): Promise<FSWatcher> {
  const watcher = watch([...WATCHED], {
    cwd: root,
    ignoreInitial: true,
    ignored: (path) => PASSING.test(path),
  });
  watcher.on("all", (_event, path) => changed(path.replaceAll("\\", "/")));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}
