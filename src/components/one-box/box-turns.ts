/** Work in pieces, so that a slow phone stays awake to its reader. */

/** Milliseconds after which the page gets a turn. */
const TURN = 8;

/** Gives the page a turn, without the wait that timers have. */
export function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
}

/** Waits for a turn of the page when the last one began too long ago. Returns when this one began. */
export async function turn(began: number): Promise<number> {
  if (performance.now() - began < TURN) return began;
  await pause();
  return performance.now();
}
