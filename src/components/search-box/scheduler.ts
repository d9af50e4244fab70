/** Work in pieces, so that a slow phone stays awake to its reader. */

/**
 * Milliseconds after which the page gets a turn, before work of unknown length and among small
 * steps. A turn itself costs a slow phone some milliseconds.
 */
const TURN = 8;
export const SMALL_STEPS = 12;

/** One for all turns: a new one for each costs a slow phone as much as the work in it. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

function channelOnce(): MessageChannel {
  const own = new MessageChannel();
  own.port1.onmessage = () => waiting.shift()?.();
  return own;
}

/** Gives the page a turn, without the wait that timers have. */
export function pause(): Promise<void> {
  channel ??= channelOnce();
  channel.port2.postMessage(0);
  return new Promise((done) => void waiting.push(done));
}

/**
 * What has just been drawn is on the screen; in a page that nobody sees, a tenth of a second later.
 */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => setTimeout(done));
  });

/**
 * Waits for a turn of the page when the last one began too long ago. Returns when this one began.
 */
export async function turn(began: number, after = TURN): Promise<number> {
  if (performance.now() - began < after) return began;
  await pause();
  return performance.now();
}
