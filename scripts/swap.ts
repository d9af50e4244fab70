/**
 * Replaces the site by two renames: a build is written to a temporary folder, the old site is moved
 * aside, and the new one takes its name. A failed build changes nothing; `recover` puts right what
 * was interrupted between the two.
 */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const remove = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
const oldOf = (out: string): string => `${out}.old`;

/** The temporary output folder of this process. */
export function nextFolder(out: string): string {
  return `${out}.next-${process.pid}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Recovers from an interrupted build: restores the previous site and removes partial output. */
export function recover(out: string): void {
  if (existsSync(oldOf(out))) {
    if (existsSync(out)) remove(oldOf(out));
    else renameSync(oldOf(out), out);
  }
  removeDead(`${out}.next-`);
}

/** Removes folders whose name is `start` and the id of a process that is no longer running. */
export function removeDead(start: string): void {
  for (const name of existsSync(dirname(start)) ? readdirSync(dirname(start)) : []) {
    const pid = name.startsWith(basename(start)) ? Number(name.slice(basename(start).length)) : NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !isRunning(pid)))
      remove(join(dirname(start), name));
  }
}

/**
 * Puts `next` in the place of `out`. When that fails half way, what was there before comes back.
 */
export function swap(next: string, out: string): void {
  const old = oldOf(out);
  remove(old);
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  remove(old);
}

/** Removes the temporary output of this process. */
export function discard(next: string): void {
  remove(next);
}
