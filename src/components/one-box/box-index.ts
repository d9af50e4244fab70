/** Fetches the index of the box: every part, always in the same order, so that no request says anything of what is typed. */
import { addPart } from "../../finder/onebox/add.ts";
import { type FirstPart, type Part, partUrl, pieceOf } from "../../finder/onebox/file.ts";
import { openIndex, type OpenIndex } from "../../finder/onebox/open.ts";

/** Entries put in before the clock is looked at, and milliseconds after which the page gets a turn. */
const AT_ONCE = 10;
const TURN = 12;

export interface Box {
  readonly index: OpenIndex;
  /** False while parts are still on their way. */
  complete: boolean;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let box: Promise<Box> | undefined;

let expected: Promise<Response> | undefined;

/** Takes an answer that is on its way already, so that the first part is not asked for twice. */
export function expectFirst(first: Promise<Response>): void {
  if (box === undefined) expected = first;
}

/** The pieces of a part as they come, so that a slow phone works while the rest is on its way. */
async function* piecesOf(number: number): AsyncGenerator<object> {
  const early = number === 0 ? expected : undefined;
  expected = undefined;
  const answer = await (early ?? fetch(partUrl(number), { credentials: "same-origin" }));
  if (!answer.ok || !answer.body) throw new Error(`${partUrl(number)} answered ${answer.status}`);
  const reader = answer.body.getReader();
  const text = new TextDecoder();
  let rest = "";
  for (let come = await reader.read(); ; come = await reader.read()) {
    const lines = (rest + text.decode(come.value, { stream: !come.done })).split("\n");
    rest = come.done ? "" : (lines.pop() ?? "");
    for (const line of lines) {
      const piece = pieceOf(line);
      if (piece) yield piece;
    }
    if (come.done) return;
  }
}

/** Gives the page a turn, without the wait that timers have. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
}

/** Puts the rest of a part into the index, a little at a time. */
async function put(index: OpenIndex, pieces: AsyncGenerator<object>): Promise<void> {
  let began = performance.now();
  let count = 0;
  for await (const piece of pieces) {
    for (const _step of addPart(index, piece)) {
      if (++count % AT_ONCE !== 0 || performance.now() - began < TURN) continue;
      await pause();
      began = performance.now();
    }
  }
}

async function headOf<T extends Part>(pieces: AsyncGenerator<object>): Promise<T> {
  const { value, done } = await pieces.next();
  if (done === true) throw new Error("the index is empty");
  return value as T;
}

/** The parts after the first. One that does not come, or is of a newer site, is left out: what is there still helps. */
async function fetchRest(opened: Box, { parts, build }: FirstPart): Promise<void> {
  try {
    for (let number = 1; number < parts; number++) {
      const pieces = piecesOf(number);
      const head = await headOf(pieces);
      if (head.build !== build) throw new Error(`${partUrl(number)} is of another day`);
      await put(opened.index, pieces);
      for (const listener of listeners) listener();
    }
  } catch (error) {
    console.warn(`<one-box>: a part of the index is missing: ${String(error)}`);
  }
  opened.complete = true;
  for (const listener of listeners) listener();
}

async function open(): Promise<Box> {
  const pieces = piecesOf(0);
  const first = await headOf<FirstPart>(pieces);
  await pause();
  const index = openIndex(first);
  await pause();
  await put(index, pieces);
  const opened: Box = { index, complete: first.parts <= 1 };
  if (!opened.complete) void fetchRest(opened, first);
  return opened;
}

/** The index once its first part is there. After a failure the next call tries again. */
export function openBox(): Promise<Box> {
  box ??= open();
  box.catch(() => {
    box = undefined;
  });
  return box;
}

/** Calls back when more of the index has come. Returns the way to stop. */
export function whenMore(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
