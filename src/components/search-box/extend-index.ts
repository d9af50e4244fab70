/** Extends the index in small steps, and never during a search. */
import { addPart } from "../../search/add-documents.ts";
import type { OpenIndex } from "../../search/search-index.ts";
import { pause, SMALL_STEPS, turn } from "./scheduler.ts";

/** Entries added between two checks of the clock. */
const AT_ONCE = 5;

/** The running search. The index is not extended until it is done. */
let looking: Promise<unknown> | undefined;

/** Waits until no search is running. A search that starts meanwhile goes first. */
export async function idle(): Promise<void> {
  do await pause();
  while (looking !== undefined && (await looking, true));
}

/** Adds pieces of a part to the index in small steps: all that are left, or a given number. */
export async function put(
  index: OpenIndex,
  pieces: AsyncGenerator<object>,
  most = Infinity,
): Promise<void> {
  let began = performance.now();
  let steps = 0;
  for (let count = 0; count < most; count++) {
    const { value, done } = await pieces.next();
    if (done === true) return;
    for (const _step of addPart(index, value as object)) {
      if (++steps % AT_ONCE !== 0) continue;
      began = await turn(began, SMALL_STEPS);
      while (looking !== undefined) await looking;
    }
  }
}

/** Runs work during which the index is not extended. */
export async function undisturbed<T>(work: Promise<T>): Promise<T> {
  const done = work.catch(() => undefined);
  looking = done;
  try {
    return await work;
  } finally {
    if (looking === done) looking = undefined;
  }
}
