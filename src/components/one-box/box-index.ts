/** The index of the box: opened with its first part, and made better by each that follows. */
import { addPart } from "../../finder/onebox/add.ts";
import { speaksOfDanger } from "../../finder/onebox/danger.ts";
import type { FirstPart } from "../../finder/onebox/file.ts";
import { openIndex, type OpenIndex } from "../../finder/onebox/open.ts";
import { isSure, type Results, searchSteps } from "../../finder/onebox/rank.ts";
import { expect, expectNothing, headOf, piecesOf, restOf } from "./box-parts.ts";
import { pause, turn } from "./box-turns.ts";

/** Entries put in before the clock is looked at. */
const AT_ONCE = 5;

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

/** Takes answers to the first requests, which the page made while the scripts came; none when the index is there already. */
export function expectFirst(first: readonly Promise<Response>[]): void {
  if (box === undefined) expect(first);
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

const tellAll = (): void => listeners.forEach((listener) => listener());

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
    expectNothing();
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
