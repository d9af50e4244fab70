/** Fetches the index of the box: every part, always in the same order, so that no request says anything of what is typed. */
import { type FirstPart, type Part, partUrl } from "../../finder/onebox/file.ts";
import { addEntries, openIndex, type OpenIndex } from "../../finder/onebox/open.ts";

/** Entries put in before the clock is looked at, and milliseconds after which the page gets a turn. */
const AT_ONCE = 20;
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

async function fetchPart(number: number): Promise<Part> {
  const early = number === 0 ? expected : undefined;
  expected = undefined;
  const answer = await (early ?? fetch(partUrl(number), { credentials: "same-origin" }));
  if (!answer.ok) throw new Error(`${partUrl(number)} answered ${answer.status}`);
  return (await answer.json()) as Part;
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

async function put(index: OpenIndex, part: Part): Promise<void> {
  const count = part.entries.name.length;
  let began = performance.now();
  for (let at = 0; at < count; at += AT_ONCE) {
    addEntries(index, part, at, at + AT_ONCE);
    if (performance.now() - began < TURN) continue;
    await pause();
    began = performance.now();
  }
}

/** The parts after the first. One that does not come, or is of a newer site, is left out: what is there still helps. */
async function fetchRest(opened: Box, { parts, build }: FirstPart): Promise<void> {
  try {
    for (let number = 1; number < parts; number++) {
      const part = await fetchPart(number);
      if (part.build !== build) throw new Error(`${partUrl(number)} is of another day`);
      await put(opened.index, part);
      for (const listener of listeners) listener();
    }
  } catch (error) {
    console.warn(`<one-box>: a part of the index is missing: ${String(error)}`);
  }
  opened.complete = true;
  for (const listener of listeners) listener();
}

async function open(): Promise<Box> {
  const first = (await fetchPart(0)) as FirstPart;
  const index = openIndex(first);
  await put(index, first);
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
