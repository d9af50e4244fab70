/** Waits for slow operations on a busy machine. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./desk.ts";
import type { Stage } from "./stage.ts";

export const patient = { timeout: 45_000, interval: 100 } as const;

/**
 * Waits until a file is there with a text in it, and the editor is done: an earlier “Entry saved”
 * may still be on the screen.
 */
export async function saved({ site, page }: Stage, path: string, text: string): Promise<void> {
  await expect
    .poll(() => existsSync(join(site.root, path)) && site.read(path).includes(text), patient)
    .toBe(true);
  await settled(page);
}

/**
 * Waits until timers that the page sets now for `time` milliseconds have run: the page runs its
 * timers in their order.
 */
export async function timersRun(page: Page, time: number): Promise<void> {
  // What has happened already may only now set its timer.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await page.evaluate((after) => new Promise((done) => setTimeout(done, after)), time);
}

/**
 * Changes the repository from outside: again and again while the editor's server holds its lock.
 */
export async function quietly(change: () => string): Promise<void> {
  await expect.poll(() => (change(), true), patient).toBe(true);
}
