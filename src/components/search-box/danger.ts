/**
 * Classifies typed text as danger or not: by the danger model once it is loaded, by the list of
 * danger words until then or when it cannot be. Words of the list that everyday talk uses too bring
 * the line while the model is on its way: its room is kept, so nothing moves when the model finds
 * them harmless. Sure words bring the panel, and the model takes it away from no text.
 */
import { londonClock } from "../../calendar/now.ts";
import {
  type DangerWords,
  isEveryday,
  type ListAnswer,
  listedAs,
} from "../../search/danger-words.ts";
import type { Decision, Heard } from "../../search/intent/classify.ts";
import { type IntentModel, openModel } from "../../search/intent/model.ts";
import { hearWithList } from "../../search/intent/hear-all.ts";
import { hearTyped, isStronger } from "../../search/intent/typing.ts";
import { LastTexts } from "./last-texts.ts";

const byList = (answer: Decision): Heard => ({ answer, categories: [] });

/** What the list decides without the model, and while it is loading. */
const WITHOUT_MODEL: Readonly<Record<ListAnswer, Decision>> = {
  sure: "panel",
  perhaps: "panel",
  none: "none",
};
const WHILE_LOADING: Readonly<Record<ListAnswer, Decision>> = { ...WITHOUT_MODEL, perhaps: "line" };

/**
 * Milliseconds that the list waits for the model before it decides alone. A slow line of 60 kbit/s
 * brings the model in six seconds.
 */
export const MODEL_TIMEOUT_MS = 8000;

let model: IntentModel | undefined;
let asked: { readonly whole: Promise<void>; readonly due: Promise<void> } | undefined;
/** There is no model, the last attempt to fetch it failed, or it is late. */
let modelUnavailable = false;

function ask(url: string): NonNullable<typeof asked> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(() => {
      modelUnavailable = true;
      done();
    }, MODEL_TIMEOUT_MS);
  });
  const whole = fetch(url, { credentials: "same-origin" })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      model = openModel(new Uint8Array(await answer.arrayBuffer()));
    })
    .catch((error: unknown) => {
      asked = undefined;
      modelUnavailable = true;
      console.warn(`<search-box>: the danger model is missing: ${String(error)}`);
    })
    .finally(() => clearTimeout(timer));
  return { whole, due: Promise.race([whole, late]) };
}

/**
 * Fetches the model once; the request is the same whatever is typed. Resolves on success, on
 * failure and after `MODEL_TIMEOUT_MS`; after a failure the next call retries. A model that comes
 * later is used from then on, and `tell` is called.
 */
export async function fetchModel(
  url: string | undefined,
  tell: () => void = () => undefined,
): Promise<void> {
  if (url === undefined || url === "") {
    modelUnavailable = true;
    return;
  }
  asked ??= ask(url);
  const { whole, due } = asked;
  await due;
  if (!model) void whole.then(() => model && tell());
}

/** Texts for which the list alone brought the panel, before the model was there. */
const held = new LastTexts<true>();

/** Classifies a text. `settled` is false while keys follow one another. */
export function listen(text: string, words: DangerWords, settled: boolean): Heard {
  if (model) return hearWithList(model, text, words, settled, held.get(text));
  const alone = isEveryday(text, words)
    ? "none"
    : (modelUnavailable ? WITHOUT_MODEL : WHILE_LOADING)[listedAs(text, words)];
  if (alone === "panel") held.set(text, true);
  return byList(alone);
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
  if (!model) return !modelUnavailable && url !== undefined && url !== "";
  return !settled && isStronger(hearTyped(model, text, true), heard);
}

/** The day of the week in London now, 0 for Sunday. */
export const londonWeekday = (): number =>
  new Date(`${londonClock(new Date()).date}T00:00:00Z`).getUTCDay();

/** The hour in London now, 0 to 23. */
export const londonHour = (): number => Number(londonClock(new Date()).time.slice(0, 2));
