/** Splits long work into short tasks, so that the page stays responsive on a slow phone. */

/**
 * Longest run in milliseconds before yielding to the event loop. Yielding itself costs a slow phone
 * some milliseconds.
 */
const TURN = 8;
/** Longest run in milliseconds while the index is extended, when nobody waits for a result. */
export const SMALL_STEPS = 12;

/**
 * One channel for all yields: creating one each time costs a slow phone as much as the work
 * between.
 */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

function channelOnce(): MessageChannel {
  const own = new MessageChannel();
  own.port1.onmessage = () => waiting.shift()?.();
  return own;
}

/** Yields to the event loop through a MessageChannel, avoiding the clamp of setTimeout. */
export function pause(): Promise<void> {
  channel ??= channelOnce();
  channel.port2.postMessage(0);
  return new Promise((done) => void waiting.push(done));
}

/** Resolves after the next paint; in a hidden page, after a tenth of a second. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => setTimeout(done));
  });

/**
 * Yields when the run that began at `began` (milliseconds) is too long. Returns the beginning of
 * the current run.
 */
export async function turn(began: number, after = TURN): Promise<number> {
  if (performance.now() - began < after) return began;
  await pause();
  return performance.now();
}
