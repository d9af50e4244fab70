/**
 * Whether typed words speak of danger. The danger model decides once it is there; until then, and
 * when it does not come, the list of danger words does.
 */
import { speaksOfDanger } from "../../search/danger-words.ts";
import type { Heard } from "../../search/intent/classify.ts";
import { type IntentModel, openModel } from "../../search/intent/model.ts";
import { hearTyped, isStronger, NOTHING, stronger } from "../../search/intent/typing.ts";
import type { DangerWords } from "../../search/danger-words.ts";

const BY_LIST: Heard = { answer: "panel", categories: [] };

let model: IntentModel | undefined;
let asked: Promise<void> | undefined;
/** The model could not be had at the last try. */
let isLost = false;

/**
 * Fetches the model, once; the same file whatever is typed. Resolves when it is there, or when it
 * cannot be had: then the next call tries again.
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

/** What was heard last, and in which words: for the same words nothing is taken back. */
let last: { readonly text: string; readonly heard: Heard } = { text: "", heard: NOTHING };

/** What is heard in a text; `settled` is false while keys follow one another. */
export function listen(text: string, words: DangerWords, settled: boolean): Heard {
  const now = model
    ? hearTyped(model, text, settled)
    : speaksOfDanger(text, words)
      ? BY_LIST
      : NOTHING;
  const before = last.text === text && settled ? last.heard : NOTHING;
  const best = stronger(before, now);
  // The list of words says that there is danger, the model says of which.
  const heard = best.categories.length > 0 ? best : { ...best, categories: now.categories };
  last = { text, heard };
  return heard;
}

/**
 * True when more may be heard in the same words later: the model at `url` is on its way, or the last
 * word may still be half typed.
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

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The day of the week in London, 0 for Sunday. */
export const londonWeekday = (): number =>
  WEEKDAYS.indexOf(
    new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", weekday: "short" }).format(
      new Date(),
    ),
  );

/** The hour in London, 0 to 23. */
export const londonHour = (): number =>
  Number(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      hour: "2-digit",
      hourCycle: "h23",
    }).format(new Date()),
  );
