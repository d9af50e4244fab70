/**
 * Waits until a page has done all that it is going to do by itself: none of its timers is pending,
 * and it has nothing left to compute. On a slow machine that takes longer, on a quick one shorter,
 * so tests wait for it in place of a time.
 */
import type { BrowserContext, Page } from "playwright-core";

/** Runs before anything else in a page: keeps the ids of pending timers in `pendingTimers`. */
export function countTimers(): void {
  /** Milliseconds. A later timer gives up on a request, or frees memory. */
  const SOON = 2500;
  const pending = new Set<number>();
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const counted = (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
    const id = start(() => {
      pending.delete(id);
      work(...given);
    }, delay);
    if (delay <= SOON) pending.add(id);
    return id;
  };
  const cleared = (id?: number): void => {
    if (id !== undefined) pending.delete(id);
    stop(id);
  };
  Object.assign(window, { setTimeout: counted, clearTimeout: cleared, pendingTimers: pending });
}

/** Has timers counted in each page that this context opens from now on. */
export const watchTimers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(countTimers);

/** Runs in a page whose timers are counted, in any engine: resolves once it is at rest. */
export async function rest(): Promise<void> {
  const { pendingTimers: pending } = window as { pendingTimers?: ReadonlySet<number> };
  if (pending === undefined) throw new Error("The timers of this page are not counted.");
  const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const idle = (): Promise<unknown> =>
    new Promise((done) => {
      if ("requestIdleCallback" in window) return requestIdleCallback(done);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  // Work that a timer starts goes on in tasks of its own, and may start the next timer.
  for (let calm = 0; calm < 3;) {
    await drawn();
    await idle();
    calm = pending.size === 0 ? calm + 1 : 0;
  }
}

/**
 * Resolves once the page is at rest. A request that a test holds back does not count: wait for its
 * answer first.
 */
export const atRest = (page: Page): Promise<void> => page.evaluate(rest);

/** Resolves once the page has an answer whose address fits, and has dealt with it. */
export async function arrived(page: Page, address: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) =>
      performance.getEntriesByType("resource").some(({ name }) => new RegExp(pattern).test(name)),
    address.source,
  );
  await atRest(page);
}
