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

/** The features of an example that are used, by the number of their row. */
interface Used {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/**
 * Examples without the features that have no row: `rowOf` maps a feature to its row, or to -1. The
 * order stays, so sums have the same bits.
 */
function usedOf(examples: readonly Example[], rowOf: Int32Array): readonly Used[] {
  return examples.map(({ places, values }) => {
    const used = { rows: new Int32Array(places.length), values: new Float32Array(places.length) };
    let count = 0;
    for (let k = 0; k < places.length; k++) {
      const row = rowOf[places[k] as number] as number;
      if (row < 0) continue;
      used.rows[count] = row;
      used.values[count++] = values[k] as number;
    }
    return { rows: used.rows.subarray(0, count), values: used.values.subarray(0, count) };
  });
}

/** The features that occur and weigh something, by first use: a row each, near its neighbours. */
function rowsByUse(examples: readonly Example[], telling: Float32Array) {
  const rowOf = new Int32Array(1 << TABLE_BITS).fill(-1);
  const placeOf: number[] = [];
  for (const { places } of examples)
    for (const place of places)
      if (rowOf[place] === -1 && telling[place] !== 0) rowOf[place] = placeOf.push(place) - 1;
  return { rowOf, placeOf };
}

/** Trains a binary classifier. `telling` scales each feature. */
export function fitLinear(
  examples: readonly Example[],
  isTrue: readonly boolean[],
  telling: Float32Array,
  { rounds, rate, decay, seed, margin = Infinity }: TrainingSettings,
): Linear {
  const { rowOf, placeOf } = rowsByUse(examples, telling);
  const used = usedOf(examples, rowOf);
  const scales = Float32Array.from(placeOf, (place) => telling[place] as number);
  const weights = new Float32Array(placeOf.length);
  const steepness = new Float32Array(placeOf.length).fill(1);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, values } = used[at] as Used;
      let sum = bias;
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number;
        sum += (weights[row] as number) * (values[k] as number) * (scales[row] as number);
      }
      if ((isTrue[at] === true ? sum : -sum) > margin) continue;
      const wrong = logistic(sum) - (isTrue[at] === true ? 1 : 0);
      bias -= rate * BIAS_RATE * wrong;
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number;
        const weight = weights[row] as number;
        const slope = wrong * (values[k] as number) * (scales[row] as number) + decay * weight;
        const steep = (steepness[row] as number) + slope * slope;
        steepness[row] = steep;
        weights[row] = weight - (rate * slope) / Math.sqrt(steepness[row]);
      }
    }
  }
  const all = new Float32Array(1 << TABLE_BITS);
  placeOf.forEach((place, row) => {
    all[place] = (weights[row] as number) * (scales[row] as number);
  });
  return { weights: all, bias };
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
  { rows: rowOf, size }: { readonly rows: Int32Array; readonly size: number },
  { rounds, rate, seed }: TrainingSettings,
): ManyLinear {
  const used = usedOf(examples, rowOf);
  const weights = new Float32Array(size * count);
  const steepness = new Float32Array(size * count).fill(1);
  const starts = new Float32Array(count);
  const scores = new Float32Array(count);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, values } = used[at] as Used;
      scores.set(starts);
      for (let k = 0; k < rows.length; k++) {
        const first = (rows[k] as number) * count;
        const value = values[k] as number;
        for (let c = 0; c < count; c++)
          scores[c] = (scores[c] as number) + (weights[first + c] as number) * value;
      }
      toWrong(scores, classes[at] as number);
      for (let c = 0; c < count; c++)
        starts[c] = (starts[c] as number) - rate * BIAS_RATE * (scores[c] as number);
      for (let k = 0; k < rows.length; k++) {
        const first = (rows[k] as number) * count;
        const value = values[k] as number;
        for (let c = 0; c < count; c++) {
          const cell = first + c;
          const slope = (scores[c] as number) * value;
          const steep = (steepness[cell] as number) + slope * slope;
          steepness[cell] = steep;
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
  const rowOf = new Int32Array(1 << TABLE_BITS).fill(-1);
  /** The first cell of each feature, and after the last feature the number of cells. */
  const from: number[] = [];
  cells.forEach(({ place }, at) => {
    if (rowOf[place] === -1) rowOf[place] = from.push(at) - 1;
  });
  from.push(cells.length);
  const used = usedOf(examples, rowOf);
  const category = Int32Array.from(cells, (cell) => cell.category);
  const weights = Float32Array.from(cells, ({ weight }) => weight);
  const steepness = new Float32Array(cells.length).fill(1);
  const starts = Float32Array.from(before);
  const scores = new Float32Array(count);
  const random = randomFrom(seed);
  const order = examples.map((_, at) => at);
  /** Calls `see` with each weight that an example uses, and the example's value. */
  const each = ({ rows, values }: Used, see: (cell: number, value: number) => void): void => {
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const end = from[row + 1] as number;
      for (let cell = from[row] as number; cell < end; cell++) see(cell, values[k] as number);
    }
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const example = used[at] as Used;
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
