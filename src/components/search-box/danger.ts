/**
 * Classifies typed text as danger or not: by the danger model once it is loaded, by the list of
 * danger words until then or when it cannot be. Words of the list that everyday talk uses too bring
 * the line while the model is loading: its space is kept, so nothing moves when the model finds
 * them harmless. Certain words bring the panel, and the model never removes a panel that was shown.
 */
import { londonClock } from "../../calendar/now.ts";
import {
  type DangerWords,
  isEveryday,
  type ListAnswer,
  listedAs,
} from "../../search/danger-words.ts";
import {
  type Decision,
  type Classified,
  isStronger,
  stronger,
} from "../../search/intent/decision.ts";
import type { IntentModel } from "../../search/intent/model.ts";
import { withList } from "../../search/intent/with-kinds.ts";
import { messageWords } from "../../search/intent/words.ts";
import { LastTexts } from "./last-texts.ts";

const byList = (answer: Decision, unheard?: boolean): Classified => ({
  answer,
  categories: [],
  unheard,
});

/**
 * What the list decides without the model, and while it is loading. The list knows few words of
 * danger, so without the model every other text brings the line, also where nothing is found.
 */
const WITHOUT_MODEL: Readonly<Record<ListAnswer, Decision>> = {
  sure: "panel",
  perhaps: "panel",
  none: "line",
};
const WHILE_LOADING: Readonly<Record<ListAnswer, Decision>> = {
  sure: "panel",
  perhaps: "line",
  none: "none",
};

/**
 * Milliseconds that the list waits for the model before it decides alone. A slow line of 60 kbit/s
 * brings the model in six seconds.
 */
export const MODEL_TIMEOUT_MS = 8000;

/** Minimum delay before a failed request for a model is repeated, in milliseconds. */
export const RETRY_MS = 3000;

type Reader = typeof import("../../search/intent/reader.ts");

/** Set before the first model is. */
let reader: Reader | undefined;

/** A danger model that is fetched once, and again after a failure. */
class FetchedModel {
  model: IntentModel | undefined;
  /** There is none, the last attempt to fetch it failed, or it is late. */
  unavailable = false;
  private _failedAt: number | undefined;
  private _asked: { readonly whole: Promise<void>; readonly due: Promise<void> } | undefined;

  private _ask(url: string): NonNullable<typeof this._asked> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((done) => {
      timer = setTimeout(() => {
        this.unavailable = true;
        done();
      }, MODEL_TIMEOUT_MS);
    });
    const code = import("../../search/intent/reader.ts");
    code.catch(() => undefined);
    const whole = fetch(url, { credentials: "same-origin" })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        reader = await code;
        this.model = reader.openModel(bytes);
        this._failedAt = undefined;
      })
      .catch((error: unknown) => {
        this._asked = undefined;
        this._failedAt = performance.now();
        this.unavailable = true;
        console.warn(`<search-box>: ${String(error)}`);
      })
      .finally(() => clearTimeout(timer));
    return { whole, due: Promise.race([whole, late]) };
  }

  /** True when the last request failed, and was made long enough ago to try again. */
  canRetry(): boolean {
    return (
      this._asked === undefined &&
      this._failedAt !== undefined &&
      performance.now() - this._failedAt >= RETRY_MS
    );
  }

  /**
   * Resolves on success, on failure and after `MODEL_TIMEOUT_MS`. Calls `tell` then, and when the
   * model comes later.
   */
  async fetch(url: string, tell: () => void): Promise<void> {
    if (this.model) return;
    if (url === "") {
      this.unavailable = true;
      tell();
      return;
    }
    const { whole, due } = (this._asked ??= this._ask(url));
    await due;
    tell();
    if (!this.model) void whole.then(() => this.model && tell());
  }
}

const english = new FetchedModel();
const others = new FetchedModel();

/**
 * Fetches the model of English, then that of the other languages: both, in this order, whatever is
 * typed. `urls` has their URLs, with a space between. Resolves when the first is there, has failed
 * or is late, and the second too where `text` needs it. After a failure the next call retries.
 * Calls `tell` when one comes or is given up.
 */
export async function fetchModels(
  urls = "",
  tell: () => void = () => undefined,
  text = "",
): Promise<void> {
  const [first = "", second = ""] = urls.split(" ");
  await english.fetch(first, tell);
  const further = others.fetch(second, tell);
  if (missingFor(text) === others) await further;
}

/** Asks again for models whose last request failed, at most every `RETRY_MS`. */
export function retryModels(urls: string | undefined, tell: () => void): void {
  if ([english, others].some((one) => one.canRetry())) void fetchModels(urls, tell);
}

/** The model that is needed for a text and is not there yet. */
function missingFor(text: string): FetchedModel | undefined {
  if (!english.model || !reader) return english;
  const isEnglish = reader.readersOf(english.model, messageWords(text)) === "english";
  return isEnglish || others.model ? undefined : others;
}

/** The model of English, and the other one behind it once it is there. */
const models = (): IntentModel => ({
  ...(english.model as IntentModel),
  others: others.model,
});

/** What the models decide; only where they are there. */
const readText = (text: string, settled: boolean): Classified =>
  (reader as Reader).classifyTyped(models(), text, settled);

/** Texts for which the list alone brought the panel, before the model was there. */
const shownByList = new LastTexts<true>();

/** Classifies a text. `settled` is false while keys follow one another. */
export function classify(text: string, words: DangerWords, settled: boolean): Classified {
  const missing = missingFor(text);
  const byModel = (): Classified =>
    withList(() => readText(text, settled), text, words, shownByList.get(text));
  if (!missing) return byModel();
  const listed = listedAs(text, words);
  const alone = isEveryday(text, words)
    ? "none"
    : (missing.unavailable ? WITHOUT_MODEL : WHILE_LOADING)[listed];
  if (alone === "panel") shownByList.set(text, true);
  // The model of English, alone for good, may still know words of a text in another language.
  const known = byList(alone, listed === "none" && alone === "line");
  return missing === others && others.unavailable ? stronger(known, byModel()) : known;
}

/**
 * True when the same text may still be classified higher: a model is loading, or the last word may
 * be incomplete.
 */
export function mayRise(
  urls: string | undefined,
  text: string,
  classified: Classified,
  settled: boolean,
): boolean {
  const missing = missingFor(text);
  if (missing) return !missing.unavailable && urls !== undefined && urls !== "";
  return !settled && isStronger(readText(text, true), classified);
}

/** The day of the week in London now, 0 for Sunday. */
export const londonWeekday = (): number =>
  new Date(`${londonClock(new Date()).date}T00:00:00Z`).getUTCDay();

/** The hour in London now, 0 to 23. */
export const londonHour = (): number => Number(londonClock(new Date()).time.slice(0, 2));
