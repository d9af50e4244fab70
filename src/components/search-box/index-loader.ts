/** Loads the search index: usable after its first part, improved by each further part. */
import { addPart } from "../../search/add-documents.ts";
import type { FirstPart } from "../../search/index-format.ts";
import { openIndex, type OpenIndex } from "../../search/search-index.ts";
import { type Answer, answerSteps } from "../../search/answer.ts";
import { isSure, needsAddresses } from "../../search/ranker.ts";
import {
  forgetStartedRequests,
  headOf,
  piecesOf,
  restOf,
  useStartedRequests,
} from "./index-requests.ts";
import type { Classified } from "../../search/intent/classify.ts";
import { withKinds } from "../../search/intent/classify-all.ts";
import { kindsTold } from "../../search/intent/phrases.ts";
import { kindsNamed } from "../../search/intent/topics.ts";
import {
  fetchModels,
  classify,
  londonHour,
  londonWeekday,
  mayRise,
  MODEL_TIMEOUT_MS,
  retryModels,
} from "./danger.ts";
import { type Lines, linesFor } from "./lines-in-place.ts";
import { painted, pause, SMALL_STEPS, turn } from "./scheduler.ts";

/** Entries added between two checks of the clock. */
const AT_ONCE = 5;

export interface LoadedIndex {
  readonly index: OpenIndex;
  /**
   * Promises for the parts that help words found in no name: thesaurus, other names, other
   * languages and spelling. They never reject.
   */
  sooner: readonly Promise<void>[];
  /** Settles when all parts have come. It never rejects. */
  whole: Promise<void>;
  /** False while parts are still loading. */
  complete: boolean;
}

/** The results of some words, and the index they come from. */
export interface Looked {
  readonly box: LoadedIndex;
  readonly answer: Answer;
  /** The decision (panel, line or none) and the likely categories of danger. */
  readonly classified: Classified;
  /** The hour in London, 0 to 23. */
  readonly hour: number;
  /** Numbers of urgent help, in the order to show. */
  readonly numbers: Lines;
  /** The same words may still be classified higher. */
  readonly mayRise: boolean;
}

/** URLs of the danger models, from the markup of any search box of the page. */
const modelUrls = (): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLElement>("search-box[data-danger]")?.dataset["danger"];

type Listener = () => void;
const listeners = new Set<Listener>();
let box: Promise<LoadedIndex> | undefined;

/**
 * Takes over requests that the page started while the scripts loaded; none when the index is
 * loaded.
 */
export function expectFirst(first: readonly Promise<Response>[]): void {
  if (box === undefined) useStartedRequests(first);
}

/** The running search. The index is not extended until it is done. */
let looking: Promise<unknown> | undefined;

/** Waits until no search is running. A search that starts meanwhile goes first. */
async function idle(): Promise<void> {
  do await pause();
  while (looking !== undefined && (await looking, true));
}

/** Adds pieces of a part to the index in small steps: all that are left, or a given number. */
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

/**
 * Loads the thesaurus, then other names, then other languages and the words that are no
 * misspellings.
 */
async function fetchMeanings(opened: LoadedIndex, first: FirstPart): Promise<void> {
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

/** Loads the parts after the first. One that fails, or is of a newer build, is left out. */
async function fetchRest(opened: LoadedIndex, first: FirstPart): Promise<void> {
  // Danger must be detected even when a part of the index is missing, or hangs.
  const meanings = fetchMeanings(opened, first);
  const late = new Promise<void>((done) => setTimeout(done, MODEL_TIMEOUT_MS));
  void Promise.race([meanings.catch(() => undefined), late]).then(() =>
    fetchModels(modelUrls(), tellAll),
  );
  try {
    await meanings;
    for (let number = 3; number < first.parts; number++) {
      tellAll();
      await put(opened.index, await restOf(number, first));
    }
  } catch (error) {
    console.warn(`<search-box>: ${String(error)}`);
  }
  opened.complete = true;
  tellAll();
}

async function open(): Promise<LoadedIndex> {
  const pieces = piecesOf(0, false);
  const first = await headOf<FirstPart>(pieces);
  await pause();
  const index = openIndex(first);
  index.weekday = londonWeekday();
  await put(index, pieces);
  const opened: LoadedIndex = { index, sooner: [], whole: Promise.resolve(), complete: false };
  opened.whole = fetchRest(opened, first);
  return opened;
}

/** The index once its first part is loaded. After a failure the next call retries. */
export function openBox(): Promise<LoadedIndex> {
  box ??= open();
  box.catch(() => {
    box = undefined;
    forgetStartedRequests();
  });
  return box;
}

async function answerInTurns(
  index: OpenIndex,
  typed: string,
  { answer }: Classified,
): Promise<Answer> {
  const steps = answerSteps(index, typed, answer === "none");
  for (let began = performance.now(); ; began = await turn(began)) {
    const { value, done } = steps.next();
    if (done === true) return value;
  }
}

/** Runs work during which the index is not extended. */
async function undisturbed<T>(work: Promise<T>): Promise<T> {
  const done = work.catch(() => undefined);
  looking = done;
  try {
    return await work;
  } finally {
    if (looking === done) looking = undefined;
  }
}

/** Classifies a text with what is loaded so far. */
const classifyNow = (
  { head: { danger, help } }: OpenIndex,
  typed: string,
  settled: boolean,
): Classified => withKinds(classify(typed, danger, settled), typed, help, settled);

async function firstLook(
  { index }: LoadedIndex,
  typed: string,
  settled: boolean,
): Promise<readonly [classified: Classified, answer: Answer]> {
  const began = performance.now();
  const classified = classifyNow(index, typed, settled);
  await turn(began);
  return [classified, await answerInTurns(index, typed, classified)];
}

/** Call after drawing results: the index is extended again once they are painted. */
export const letPaint = (): void => void undisturbed(painted());

/**
 * Searches. Unknown words wait for the thesaurus and the parts after it, unless they are classified
 * as danger; a search without results waits for the danger model, then, as one for an address, for
 * all parts. So “nothing found” is never said of words that were not classified. `settled` is false
 * while keys follow one another.
 */
export async function lookIn(typed: string, settled = true): Promise<Looked> {
  const box = await openBox();
  let [classified, answer] = await undisturbed(firstLook(box, typed, settled));
  /** The danger model may have come while the search waited, so the words are classified again. */
  const lookAgain = async (wait: Promise<void>): Promise<void> => {
    await wait;
    classified = classifyNow(box.index, typed, settled);
    answer = await undisturbed(answerInTurns(box.index, typed, classified));
  };
  const isEmpty = (): boolean => answer.results.length === 0 && classified.answer !== "panel";
  for (const wait of box.sooner) {
    if (classified.answer === "panel" || isSure(answer)) break;
    await lookAgain(wait);
  }
  if (isEmpty() && mayRise(modelUrls(), typed, classified, true)) {
    await fetchModels(modelUrls(), tellAll, typed);
    classified = classifyNow(box.index, typed, settled);
  }
  if (settled) retryModels(modelUrls(), tellAll);
  if (!box.complete && classified.answer !== "panel" && (isEmpty() || needsAddresses(answer)))
    await lookAgain(box.whole);
  classified = classifyNow(box.index, typed, settled);
  const { categories } = box.index.head.help;
  const mayName =
    !settled && kindsNamed(typed, categories).length + kindsTold(typed, categories).length > 0;
  const { index, complete } = box;
  const hour = londonHour();
  const isOpen =
    mayRise(modelUrls(), typed, classified, true) ||
    (classified.categories.length === 0 && !complete);
  const whole = settled ? classified : classifyNow(index, typed, true);
  return {
    box,
    answer,
    classified,
    hour,
    numbers: linesFor(typed, { index, answer, classified, hour }, { isOpen, settled: whole }),
    mayRise: mayName || mayRise(modelUrls(), typed, classified, settled),
  };
}

/** True when words are classified as harmless and nothing that still loads can change that. */
export function isHarmless(index: OpenIndex, typed: string): boolean {
  const classified = classifyNow(index, typed, true);
  return classified.answer === "none" && !mayRise(modelUrls(), typed, classified, true);
}

/** Subscribes to extensions of the index. Returns the function that unsubscribes. */
export function whenMore(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
