/** Loads the search index: usable after its first part, improved by each further part. */
import type { FirstPart } from "../../search/index-format.ts";
import { openIndex, type OpenIndex } from "../../search/search-index.ts";
import { type Answer, answerSteps } from "../../search/answer.ts";
import { needsLater } from "../../search/later.ts";
import { isSure, needsAddresses } from "../../search/ranker.ts";
import {
  forgetStartedRequests,
  headOf,
  piecesOf,
  restOf,
  useStartedRequests,
} from "./index-requests.ts";
import { withoutNotMeant } from "../../search/intent/not-meant.ts";
import { type Classified, stronger } from "../../search/intent/decision.ts";
import { hasCue } from "../../search/intent/cues.ts";
import { withKinds } from "../../search/intent/with-kinds.ts";
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
import { idle, put, undisturbed } from "./extend-index.ts";
import { painted, pause, turn } from "./scheduler.ts";

/** Stands for the hour where no number is shown. */
const MIDDAY = 12;

/** The hour that numbers are ordered for. Without danger there are none, and no clock is asked. */
const hourFor = ({ answer }: Classified): number => (answer === "none" ? MIDDAY : londonHour());

export interface LoadedIndex {
  readonly index: OpenIndex;
  /**
   * Settles when the names and phrases of danger are loaded, have failed or are late. It never
   * rejects.
   */
  told: Promise<void>;
  /** Settles when `index.later` is loaded, has failed or is late. It never rejects. */
  later: Promise<void>;
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
  /** The hour in London, 0 to 23; `MIDDAY` without danger. */
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

const tellAll = (): void => listeners.forEach((listener) => listener());

const late = (): Promise<void> => new Promise((done) => setTimeout(done, MODEL_TIMEOUT_MS));

/**
 * Loads the names and phrases of danger, then the thesaurus, then other names, then other languages
 * and the words that are no misspellings.
 */
async function fetchMeanings(
  opened: LoadedIndex,
  first: FirstPart,
  later: Promise<void>,
): Promise<void> {
  const pieces = idle().then(() => restOf(1, first));
  const told = pieces.then((some) => put(opened.index, some, 1));
  opened.told = Promise.race([told.catch(() => undefined), late()]);
  const thesaurus = told.then(() => later).then(async () => put(opened.index, await pieces, 1));
  const others = thesaurus.then(async () => put(opened.index, await pieces));
  const languages = others.then(async () => put(opened.index, await restOf(2, first)));
  opened.later = Promise.race([later.catch(() => undefined), late()]);
  opened.sooner = [thesaurus, others, languages].map((wait) => wait.catch(() => undefined));
  try {
    await languages;
  } finally {
    opened.sooner = [];
  }
}

/** Loads the parts after the first. One that fails, or is of a newer build, is left out. */
async function fetchRest(
  opened: LoadedIndex,
  first: FirstPart,
  later: Promise<void>,
): Promise<void> {
  // Danger must be detected even when a part of the index is missing, or hangs.
  const meanings = fetchMeanings(opened, first, later);
  void Promise.race([meanings.catch(() => undefined), late()]).then(() =>
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
  // Requested as soon as this script runs, so that it does not share the line with the names.
  const code = import("../../search/all-later.ts");
  code.catch(() => undefined);
  const pieces = piecesOf(0, false);
  const first = await headOf<FirstPart>(pieces);
  await pause();
  const index = openIndex(first);
  // Asked for “today” and in danger only: the first look at the clock takes a slow phone as long as
  // a search.
  Object.defineProperty(index, "weekday", { get: londonWeekday });
  await put(index, pieces);
  const none = Promise.resolve();
  const opened: LoadedIndex = {
    index,
    told: none,
    later: none,
    sooner: [],
    whole: none,
    complete: false,
  };
  opened.whole = fetchRest(
    opened,
    first,
    code.then(({ LATER }) => void (index.later = LATER)),
  );
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

/** True when a name or phrase of danger may match a text, and they are not loaded. */
const isUntold = ({ isTold, head: { help } }: OpenIndex, typed: string): boolean =>
  !isTold && hasCue(typed, help.cues);

/** True when nothing that is loaded later can change what a text means. */
const isEnough = ({ later }: OpenIndex, answer: Answer, typed: string): boolean =>
  isSure(answer) && (later.hasCome || !needsLater(typed));

/** What a text that is not answered yet waits for, one after the other. */
const waitsOf = ({ index, later, sooner }: LoadedIndex): readonly Promise<void>[] =>
  index.later.hasCome ? sooner : [later, ...sooner];

const UNTOLD: Classified = { answer: "line", categories: [], unheard: true };

/**
 * Classifies a text with what is loaded so far. Names and phrases of danger that do not come may
 * match it, which brings the line at least.
 */
function classifyNow(index: OpenIndex, typed: string, settled: boolean): Classified {
  const { danger, help } = index.head;
  const meant = withoutNotMeant(typed, help.notMeant);
  const known = classify(meant, danger, settled);
  return withKinds(isUntold(index, meant) ? stronger(UNTOLD, known) : known, meant, help, settled);
}

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
 * Searches. Words with a cue wait for the names and phrases of danger, unknown words for the
 * thesaurus and the parts after it, unless they are classified as danger; a search without results
 * waits for the danger model, then, as one for an address, for all parts. So “nothing found” is
 * never said of words that were not classified. `settled` is false while keys follow one another.
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
  if (isUntold(box.index, typed)) {
    if (classified.answer !== "panel") await lookAgain(box.told);
    else void box.told.then(() => box.index.isTold && tellAll());
  }
  for (const wait of waitsOf(box)) {
    if (classified.answer === "panel" || isEnough(box.index, answer, typed)) break;
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
  const hour = hourFor(classified);
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
    mayRise: mayName || isUntold(index, typed) || mayRise(modelUrls(), typed, classified, settled),
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
