/** Fetches the index of the box: every part, always in the same order, so that no request says anything of what is typed. */
import { addPart } from "../../finder/onebox/add.ts";
import { speaksOfDanger } from "../../finder/onebox/danger.ts";
import { type FirstPart, type Part, partUrl, pieceOf } from "../../finder/onebox/file.ts";
import { openIndex, type OpenIndex } from "../../finder/onebox/open.ts";
import { isSure, type Results, searchSteps } from "../../finder/onebox/rank.ts";

/** Entries put in before the clock is looked at, and milliseconds after which the page gets a turn. */
const AT_ONCE = 5;
const TURN = 8;

export interface Box {
  readonly index: OpenIndex;
  /** Until the thesaurus is there: the wait for it. It never fails. */
  meanings: Promise<void> | undefined;
  /** False while parts are still on their way. */
  complete: boolean;
}

/** What some words give, and the box it is from. */
export interface Looked {
  readonly box: Box;
  readonly found: Results;
  /** The words speak of danger. */
  readonly danger: boolean;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let box: Promise<Box> | undefined;

/** Answers that are on their way already, by the number of their part. */
const expected = new Map<number, Promise<Response>>();

/** Asks for a part, once. What goes wrong is told when its answer is taken. */
function ask(number: number): Promise<Response> {
  const asked = expected.get(number) ?? fetch(partUrl(number), { credentials: "same-origin" });
  expected.set(number, asked);
  asked.catch(() => undefined);
  return asked;
}

/** Takes answers that are on their way already, from the first part on, so that none is asked for twice. */
export function expectFirst(first: readonly Promise<Response>[]): void {
  if (box === undefined) first.forEach((answer, number) => expected.set(number, answer));
}

/** The pieces of a part as they come, so that a slow phone works while the rest is on its way. The next part, when there is one, is asked for as soon as this one begins to come: a slow line waits for one answer while it carries another. */
async function* piecesOf(number: number, isLast: boolean): AsyncGenerator<object> {
  const asked = ask(number);
  expected.delete(number);
  const answer = await asked;
  if (answer.ok && !isLast) void ask(number + 1);
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

/** Waits for a turn of the page when the last one began too long ago. Returns when this one began. */
async function turn(began: number): Promise<number> {
  if (performance.now() - began < TURN) return began;
  await pause();
  return performance.now();
}

/** Puts the rest of a part into the index, a little at a time. */
async function put(index: OpenIndex, pieces: AsyncGenerator<object>): Promise<void> {
  let began = performance.now();
  let count = 0;
  for await (const piece of pieces) {
    for (const _step of addPart(index, piece)) {
      if (++count % AT_ONCE === 0) began = await turn(began);
    }
  }
}

async function headOf<T extends Part>(pieces: AsyncGenerator<object>): Promise<T> {
  const { value, done } = await pieces.next();
  if (done === true) throw new Error("the index is empty");
  return value as T;
}

const tellAll = (): void => listeners.forEach((listener) => listener());

/** The pieces of a part after its head. */
async function restOf(number: number, { build, parts }: FirstPart): Promise<AsyncGenerator<object>> {
  const pieces = piecesOf(number, number === parts - 1);
  if ((await headOf(pieces)).build !== build) throw new Error(`${partUrl(number)} is of another day`);
  return pieces;
}

/** The second part. */
async function fetchMeanings(opened: Box, first: FirstPart): Promise<void> {
  try {
    await put(opened.index, await restOf(1, first));
  } finally {
    opened.meanings = undefined;
  }
}

/** The parts after the first. One that does not come, or is of a newer site, is left out: what is there still helps. */
async function fetchRest(opened: Box, first: FirstPart): Promise<void> {
  try {
    const meanings = fetchMeanings(opened, first);
    opened.meanings = meanings.catch(() => undefined);
    await meanings;
    for (let number = 2; number < first.parts; number++) {
      tellAll();
      await put(opened.index, await restOf(number, first));
    }
  } catch (error) {
    console.warn(`<one-box>: a part of the index is missing: ${String(error)}`);
  }
  opened.complete = true;
  tellAll();
}

async function open(): Promise<Box> {
  const pieces = piecesOf(0, false);
  const first = await headOf<FirstPart>(pieces);
  await pause();
  const index = openIndex(first);
  await pause();
  await put(index, pieces);
  const opened: Box = { index, meanings: undefined, complete: false };
  void fetchRest(opened, first);
  return opened;
}

/** The index once its first part is there. After a failure the next call tries again. */
export function openBox(): Promise<Box> {
  box ??= open();
  box.catch(() => {
    box = undefined;
    expected.clear();
  });
  return box;
}

async function searchInTurns(index: OpenIndex, typed: string): Promise<Results> {
  const steps = searchSteps(index, typed);
  for (let began = performance.now(); ; began = await turn(began)) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}

/** Looks words up. Those that no name holds wait for the thesaurus, unless they speak of danger. */
export async function lookIn(typed: string): Promise<Looked> {
  const box = await openBox();
  const began = performance.now();
  const danger = speaksOfDanger(typed, box.index.head.danger);
  await turn(began);
  let found = await searchInTurns(box.index, typed);
  if (box.meanings !== undefined && !danger && !isSure(found)) {
    await box.meanings;
    found = await searchInTurns(box.index, typed);
  }
  return { box, found, danger };
}

/** Calls back when more of the index has come. Returns the way to stop. */
export function whenMore(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
