/** Logistic regression with AdaGrad (Duchi et al., 2011), over rows of a hashed table. */
import { TABLE_BITS } from "../search/intent/features.ts";
import type { Example } from "./examples.ts";
import { exp, logistic, randomFrom, shuffle } from "./maths.ts";

export interface TrainingSettings {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the L2 regularisation. */
  readonly decay: number;
  readonly seed: number;
  /**
   * Training skips an example that is on its right side by more than this score, so that the others
   * shape the weights.
   */
  readonly margin?: number;
}

const BIAS_RATE = 0.02;

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Trains a binary classifier. `telling` scales each feature. */
export function fitLinear(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  telling: Float32Array,
  { rounds, rate, decay, seed, margin = Infinity }: TrainingSettings,
): Linear {
  const weights = new Float32Array(1 << TABLE_BITS);
  const steepness = new Float32Array(1 << TABLE_BITS).fill(1);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { places, values } = examples[at] as Example;
      let sum = bias;
      for (let k = 0; k < places.length; k++) {
        const place = places[k] as number;
        sum += (weights[place] as number) * (values[k] as number) * (telling[place] as number);
      }
      if ((isTrue[at] === true ? sum : -sum) > margin) continue;
      const wrong = logistic(sum) - (isTrue[at] === true ? 1 : 0);
      bias -= rate * BIAS_RATE * wrong;
      for (let k = 0; k < places.length; k++) {
        const place = places[k] as number;
        const scale = telling[place] as number;
        if (scale === 0) continue;
        const slope = wrong * (values[k] as number) * scale + decay * (weights[place] as number);
        steepness[place] = (steepness[place] as number) + slope * slope;
        weights[place] =
          (weights[place] as number) - (rate * slope) / Math.sqrt(steepness[place] as number);
      }
    }
  }
  return { weights: weights.map((weight, place) => weight * (telling[place] as number)), bias };
}

export interface ManyLinear {
  /** Weights by feature and class, row by row. */
  readonly weights: Float32Array;
  readonly starts: Float32Array;
}

/** Replaces the scores of the classes by the gradient of the loss: softmax minus truth. */
function toWrong(scores: Float32Array, truth: number): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = exp(Math.max(-60, (scores[c] as number) - most));
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++)
    scores[c] = (scores[c] as number) / sum - (c === truth ? 1 : 0);
}

/**
 * Trains a softmax classifier. `rows` maps a feature to its row of weights, or to -1 when it is not
 * used.
 */
export function fitClasses(
  examples: readonly Example[],
  classes: readonly number[],
  count: number,
  { rows, size }: { readonly rows: Int32Array; readonly size: number },
  { rounds, rate, seed }: TrainingSettings,
): ManyLinear {
  const weights = new Float32Array(size * count);
  const steepness = new Float32Array(size * count).fill(1);
  const starts = new Float32Array(count);
  const scores = new Float32Array(count);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { places, values } = examples[at] as Example;
      scores.set(starts);
      for (let k = 0; k < places.length; k++) {
        const row = rows[places[k] as number] as number;
        if (row < 0) continue;
        const value = values[k] as number;
        for (let c = 0; c < count; c++)
          scores[c] = (scores[c] as number) + (weights[row * count + c] as number) * value;
      }
      toWrong(scores, classes[at] as number);
      for (let c = 0; c < count; c++)
        starts[c] = (starts[c] as number) - rate * BIAS_RATE * (scores[c] as number);
      for (let k = 0; k < places.length; k++) {
        const row = rows[places[k] as number] as number;
        if (row < 0) continue;
        for (let c = 0; c < count; c++) {
          const cell = row * count + c;
          const slope = (scores[c] as number) * (values[k] as number);
          steepness[cell] = (steepness[cell] as number) + slope * slope;
          weights[cell] =
            (weights[cell] as number) - (rate * slope) / Math.sqrt(steepness[cell] as number);
        }
      }
    }
  }
  return { weights, starts };
}

/** A positive weight of one feature for one class. */
export interface Cell {
  readonly place: number;
  readonly category: number;
  readonly weight: number;
}

/**
 * Retrains a few weights from their present values, while all others are 0. `cells` are sorted by
 * feature; no weight falls below 0.
 */
export function refitCells(
  examples: readonly Example[],
  classes: readonly number[],
  cells: readonly Cell[],
  before: Float32Array,
  { rounds, rate, seed }: TrainingSettings,
): { readonly cells: readonly Cell[]; readonly starts: Float32Array } {
  const count = before.length;
  const from = new Int32Array((1 << TABLE_BITS) + 1);
  for (const { place } of cells) from[place + 1] = (from[place + 1] as number) + 1;
  for (let at = 1; at < from.length; at++)
    from[at] = (from[at] as number) + (from[at - 1] as number);
  const category = Int32Array.from(cells, (cell) => cell.category);
  const weights = Float32Array.from(cells, ({ weight }) => weight);
  const steepness = new Float32Array(cells.length).fill(1);
  const starts = Float32Array.from(before);
  const scores = new Float32Array(count);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  /** Calls `see` with each weight that an example uses, and the example's value. */
  const each = ({ places, values }: Example, see: (cell: number, value: number) => void): void => {
    for (let k = 0; k < places.length; k++) {
      const place = places[k] as number;
      for (let cell = from[place] as number; cell < (from[place + 1] as number); cell++)
        see(cell, values[k] as number);
    }
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at] as Example;
      scores.set(starts);
      each(example, (cell, value) => {
        const own = category[cell] as number;
        scores[own] = (scores[own] as number) + (weights[cell] as number) * value;
      });
      toWrong(scores, classes[at] as number);
      for (let c = 0; c < count; c++)
        starts[c] = (starts[c] as number) - rate * BIAS_RATE * (scores[c] as number);
      each(example, (cell, value) => {
        const slope = (scores[category[cell] as number] as number) * value;
        const steep = (steepness[cell] as number) + slope * slope;
        steepness[cell] = steep;
        weights[cell] = Math.max(0, (weights[cell] as number) - (rate * slope) / Math.sqrt(steep));
      });
    }
  }
  return { cells: cells.map((cell, at) => ({ ...cell, weight: weights[at] as number })), starts };
}
