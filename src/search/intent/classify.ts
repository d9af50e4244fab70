/** Classifies a message: danger or not, with what certainty, of which category. */
import { type Classified, stronger } from "./decision.ts";
import { eachFeature, type ReadWord, readWords, WORD_WEIGHT } from "./features.ts";
import { readersOf } from "./language.ts";
import type { IntentModel, CategoryWeight } from "./model.ts";
import { respelled } from "./respell.ts";
import { messageWords } from "./words.ts";

export type { Classified } from "./decision.ts";

/** A longer message is classified in windows too, as danger may be in a few of its words only. */
const WHOLE = 23;
const WINDOW = 9;
const STEP = 3;
/** Penalty for each doubling of the number of windows, as one of many is more often wrong. */
const PER_DOUBLING = 1;
/** Highest penalty for the last window, as people come to what matters at the end. */
const AT_END = 0.4;
/**
 * The last words are read once more by themselves: in a window of the usual size they count less.
 */
const LAST = 5;
/**
 * Added to the panel's threshold for a message in windows: among many everyday words, a few in a
 * row resemble danger.
 */
const PANEL_OF_LONG = 0.5;
/**
 * A category less likely than this share of the likeliest is dropped: its numbers would mislead
 * more than they help.
 */
const MIN_CATEGORY_SHARE = 0.06;
/** Softens the likelihoods of the categories (softmax temperature), as the scores are too sure. */
const SOFTENED = 1.5;
/** A category this near to the likeliest is served as well as it: the first alone may be wrong. */
const NEAR = 0.8;
/** Weighed features that count as one unit of length. */
const UNIT = 6;

/** L2 norm to divide feature weights by, from their sum of squares in units of `UNIT`. */
export const lengthOf = (weighed: number): number => Math.sqrt(Math.max(1, weighed / UNIT));

interface Scored {
  readonly danger: number;
  readonly categories: Float32Array;
}

function scoreOf(model: IntentModel, words: readonly ReadWord[]): Scored {
  const { weights, levels, firstWeights, categoryWeights, bias, starts } = model;
  const categories = new Float32Array(starts.length);
  let sum = 0;
  let weighed = 0;
  eachFeature(words, (place, isWord) => {
    const times = isWord ? WORD_WEIGHT : 1;
    weighed += times * times;
    const level = weights[place] as number;
    if (level !== 0) sum += (levels[level - 1] as number) * times;
    const from = firstWeights[place] as number;
    if (from === 0) return;
    for (let row = from - 1; categoryWeights[row]?.place === place; row++) {
      const { category, strength } = categoryWeights[row] as CategoryWeight;
      categories[category] = (categories[category] as number) + strength * times;
    }
  });
  const length = lengthOf(weighed);
  return {
    danger: sum / length + bias,
    categories: categories.map((score, at) => score / length + (starts[at] as number)),
  };
}

/** The windows that a message is read in, from its beginning; none for a short one. */
export function windowsOf<T>(words: readonly T[]): (readonly T[])[] {
  if (words.length <= WHOLE) return [];
  const last = words.length - WINDOW;
  const starts = [...Array.from({ length: Math.ceil(last / STEP) }, (_, at) => at * STEP), last];
  return starts.map((from) => words.slice(from, from + WINDOW));
}

/** The highest score of any part of a message, and the categories of that part. */
export function score(model: IntentModel, words: readonly string[]): Scored {
  const all = readWords(words);
  const whole = scoreOf(model, all);
  const windows = windowsOf(all);
  const ends = windows.length === 0 ? [] : [windows[windows.length - 1], all.slice(-LAST)];
  const off = PER_DOUBLING * Math.log2(Math.max(1, windows.length));
  let best = whole;
  [...windows.slice(0, -1), ...ends].forEach((window = [], at) => {
    const one = scoreOf(model, window);
    const danger = one.danger - (at >= windows.length - 1 ? Math.min(AT_END, off) : off);
    if (danger > best.danger) best = { ...one, danger };
  });
  return best;
}

/** How likely each category is by its score, 0 to 1 (softmax). */
function sharesOf(scores: Float32Array): readonly number[] {
  const most = Math.max(...scores);
  const weights = Array.from(scores, (one) => Math.exp((one - most) / SOFTENED));
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((one) => one / sum);
}

/** Classifies words by one model, in whatever language they are. */
function classifyBy(model: IntentModel, words: readonly string[]): Classified {
  if (words.length === 0) return { answer: "none", categories: [] };
  const { danger, categories } = score(model, words);
  const panel = model.panel + (words.length > WHOLE ? PANEL_OF_LONG : 0);
  const answer = danger >= panel ? "panel" : danger >= model.line ? "line" : "none";
  if (answer === "none") return { answer, categories: [] };
  const order = Array.from(categories.keys()).sort(
    (a, b) => (categories[b] as number) - (categories[a] as number) || a - b,
  );
  const best = categories[order[0] ?? 0] as number;
  const shares = sharesOf(categories);
  const least = MIN_CATEGORY_SHARE * Math.max(...shares);
  const likely = order.filter((at) => (shares[at] as number) >= least);
  const near = order.filter((at) => (categories[at] as number) >= best - NEAR).length;
  return {
    answer,
    categories: likely.map((at) => model.categories[at] as string),
    shares: likely.map((at) => shares[at] as number),
    ...(near > 1 ? { near } : {}),
  };
}

/** Classifies English words as typed, and as they are spelled where they are written as heard. */
const classifyEnglish = (model: IntentModel, words: readonly string[]): Classified =>
  stronger(classifyBy(model, respelled(model, words)), classifyBy(model, words));

/**
 * Classifies words by the model of their language; by both, and the stronger answer counts, where
 * the language is not sure. The model of English alone reads all words while it has no other.
 */
export function classifyWords(model: IntentModel, words: readonly string[]): Classified {
  const { others } = model;
  const readers = others ? readersOf(model, words) : "english";
  if (!others || readers === "english") return classifyEnglish(model, words);
  const classified = classifyBy(others, words);
  return readers === "others" ? classified : stronger(classifyEnglish(model, words), classified);
}

/** Classifies a text. */
export const classifyText = (model: IntentModel, text: string): Classified =>
  classifyWords(model, messageWords(text));
