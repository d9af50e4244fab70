/** The index of the box: opened with its first part, and made better by each that follows. */
import { addPart } from "../../search/add-documents.ts";
import type { FirstPart } from "../../search/index-format.ts";
import { openIndex, type OpenIndex } from "../../search/search-index.ts";
import { type Answer, answerSteps } from "../../search/answer.ts";
import { isSure, needsAddresses } from "../../search/ranker.ts";
import { expect, expectNothing, headOf, piecesOf, restOf } from "./index-requests.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { fetchModel, listen, londonWeekday, mayHearMore } from "./danger.ts";
import { painted, pause, SMALL_STEPS, turn } from "./scheduler.ts";

/** Entries put in before the clock is looked at. */
const AT_ONCE = 5;

export interface Box {
  readonly index: OpenIndex;
  /**
   * What helps words that no name holds and is still to come: the waits for the thesaurus, for other
   * names, and for other languages and spelling. They never fail.
   */
  sooner: readonly Promise<void>[];
  /** The wait for all parts. It never fails. */
  whole: Promise<void>;
  /** False while parts are still on their way. */
  complete: boolean;
}

/** What some words give, and the box it is from. */
export interface Looked {
  readonly box: Box;
  readonly answer: Answer;
  /** Whether the words speak of danger, and of which. */
  readonly heard: Heard;
  /** More may be heard in the same words later. */
  readonly mayHearMore: boolean;
}

/** Where the danger model lies, as every search box of the page says. */
const modelUrl = (): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLElement>("search-box[data-danger]")?.dataset["danger"];

type Listener = () => void;
const listeners = new Set<Listener>();
let box: Promise<Box> | undefined;

/**
 * Takes answers to the first requests, which the page made while the scripts came; none when the
 * index is there already.
 */
export function expectFirst(first: readonly Promise<Response>[]): void {
  if (box === undefined) expect(first);
}

/** The search that is going on: somebody waits for it, so the index grows when it is done. */
let looking: Promise<unknown> | undefined;

/** Waits while somebody waits for a search; who asks for one now begins it first. */
async function idle(): Promise<void> {
  do await pause();
  while (looking !== undefined && (await looking, true));
}

/** Puts pieces of a part into the index, a little at a time: all that are left, or so many. */
async function put(
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

const tellAll = (): void => listeners.forEach((listener) => listener());

/** The thesaurus, then other names, then other languages and what tells slips from words. */
async function fetchMeanings(opened: Box, first: FirstPart): Promise<void> {
  const pieces = idle().then(() => restOf(1, first));
  const thesaurus = pieces.then((some) => put(opened.index, some, 1));
  const others = thesaurus.then(async () => put(opened.index, await pieces));
  const languages = others.then(async () => put(opened.index, await restOf(2, first)));
  opened.sooner = [thesaurus, others, languages].map((wait) => wait.catch(() => undefined));
  try {
    await languages;
  } finally {
    opened.sooner = [];
  }
}

/**
 * The parts after the first. One that does not come, or is of a newer site, is left out: what is
 * there still helps.
 */
async function fetchRest(opened: Box, first: FirstPart): Promise<void> {
  // Danger is to be heard also when a part of the index is missing.
  const meanings = fetchMeanings(opened, first);
  const model = (): void => void fetchModel(modelUrl()).then(tellAll);
  meanings.then(model, model);
  try {
    await meanings;
    for (let number = 3; number < first.parts; number++) {
      tellAll();
      await put(opened.index, await restOf(number, first));
    }
  } catch (error) {
    console.warn(`<search-box>: a part of the index is missing: ${String(error)}`);
  }
  opened.complete = true;
  tellAll();
}

async function open(): Promise<Box> {
  const pieces = piecesOf(0, false);
  const first = await headOf<FirstPart>(pieces);
  await pause();
  const index = openIndex(first);
  index.weekday = londonWeekday();
  await put(index, pieces);
  const opened: Box = { index, sooner: [], whole: Promise.resolve(), complete: false };
  opened.whole = fetchRest(opened, first);
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

async function answerInTurns(index: OpenIndex, typed: string): Promise<Answer> {
  const steps = answerSteps(index, typed);
  for (let began = performance.now(); ; began = await turn(began)) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}

/** Does it while the index stays as it is. */
async function undisturbed<T>(work: Promise<T>): Promise<T> {
  const done = work.catch(() => undefined);
  looking = done;
  try {
    return await work;
  } finally {
    if (looking === done) looking = undefined;
  }
}

async function firstLook(
  { index }: Box,
  typed: string,
  settled: boolean,
): Promise<readonly [heard: Heard, answer: Answer]> {
  const began = performance.now();
  const heard = listen(typed, index.head.danger, settled);
  await turn(began);
  return [heard, await answerInTurns(index, typed)];
}

/** To be called when results have been drawn: the index grows on once they are on the screen. */
export const letPaint = (): void => void undisturbed(painted());

/**
 * Looks words up. Words that are not known yet wait for the thesaurus and what follows it, unless
 * they speak of danger. When nothing is found, or the addresses decide, all parts are waited for. `settled` is
 * false while keys follow one another.
 */
export async function lookIn(typed: string, settled = true): Promise<Looked> {
  const box = await openBox();
  const [heard, first] = await undisturbed(firstLook(box, typed, settled));
  let answer = first;
  for (const wait of box.sooner) {
    if (heard.answer === "panel" || isSure(answer)) break;
    await wait;
    answer = await undisturbed(answerInTurns(box.index, typed));
  }
  if (
    !box.complete &&
    heard.answer !== "panel" &&
    (answer.results.length === 0 || needsAddresses(answer))
  ) {
    await box.whole;
    answer = await undisturbed(answerInTurns(box.index, typed));
  }
  return { box, answer, heard, mayHearMore: mayHearMore(modelUrl(), typed, heard, settled) };
}

/** Calls back when more of the index has come. Returns the way to stop. */
export function whenMore(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
