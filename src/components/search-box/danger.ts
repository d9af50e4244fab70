/**
 * Classifies typed text as danger or not: by the danger model once it is loaded, by the list of
 * danger words until then or when it cannot be.
 */
import { londonClock } from "../../calendar/now.ts";
import { speaksOfDanger } from "../../search/danger-words.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { type IntentModel, openModel } from "../../search/intent/model.ts";
import { hearTyped, isStronger, NOTHING_HEARD, stronger } from "../../search/intent/typing.ts";
import type { DangerWords } from "../../search/danger-words.ts";

const BY_LIST: Heard = { answer: "panel", categories: [] };

let model: IntentModel | undefined;
let asked: Promise<void> | undefined;
/** The last attempt to fetch the model failed. */
let isLost = false;

/**
 * Fetches the model once; the request is the same whatever is typed. Resolves on success and on
 * failure; after a failure the next call retries.
 */
export function fetchModel(url: string | undefined): Promise<void> {
  if (url === undefined || url === "") return Promise.resolve();
  asked ??= fetch(url, { credentials: "same-origin" })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      model = openModel(new Uint8Array(await answer.arrayBuffer()));
    })
    .catch((error: unknown) => {
      asked = undefined;
      isLost = true;
      console.warn(`<search-box>: the danger model is missing: ${String(error)}`);
    });
  return asked;
}

/**
 * The last classification that counts for its whole text, so that the same text does not lose its
 * panel when the model replaces the list. One made while keys follow one another does not count: it
 * is of the words before the last.
 */
let last: { readonly text: string; readonly heard: Heard } = { text: "", heard: NOTHING_HEARD };

/** Classifies a text. `settled` is false while keys follow one another. */
export function listen(text: string, words: DangerWords, settled: boolean): Heard {
  const now = model
    ? hearTyped(model, text, settled)
    : speaksOfDanger(text, words)
      ? BY_LIST
      : NOTHING_HEARD;
  const before = last.text === text && settled ? last.heard : NOTHING_HEARD;
  const best = stronger(before, now);
  // The word list decides that there is danger, the model decides which kind.
  const heard = best.categories.length > 0 ? best : { ...best, categories: now.categories };
  if (settled || !model) last = { text, heard };
  return heard;
}

/**
 * True when the same text may still be classified higher: the model at `url` is loading, or the
 * last word may be incomplete.
 */
export function mayHearMore(
  url: string | undefined,
  text: string,
  heard: Heard,
  settled: boolean,
): boolean {
  if (!model) return !isLost && url !== undefined && url !== "";
  return !settled && isStronger(hearTyped(model, text, true), heard);
}

/** The day of the week in London now, 0 for Sunday. */
export const londonWeekday = (): number =>
  new Date(`${londonClock(new Date()).date}T00:00:00Z`).getUTCDay();

/** The hour in London now, 0 to 23. */
export const londonHour = (): number => Number(londonClock(new Date()).time.slice(0, 2));
