/** Writes a danger model as the file that `search/intent/model.ts` opens. */
import { TABLE_BITS } from "../search/intent/features.ts";
import {
  FINENESS,
  FORM,
  LEVELS,
  NUMBER_BITS,
  OFFSET,
  type CategoryWeight,
  STRENGTH_BITS,
} from "../search/intent/model.ts";
import { BitWriter, riceBits } from "./bit-writer.ts";
import { nearestLevel } from "./levels.ts";

/** A classifier of the language before it is packed; without features, nothing is classified. */
export interface FittedLanguage {
  /** Indices of its features, sorted, with their weights. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** The levels that the weights are rounded to. */
  readonly levels: readonly number[];
  readonly bias: number;
}

/** A model before it is packed. */
export interface Fitted {
  readonly categories: readonly string[];
  /** Indices of the features that are kept, sorted, with their weights. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly levels: readonly number[];
  /** Weights of the category classifier, sorted by index; each index is one of `places`. */
  readonly categoryWeights: readonly CategoryWeight[];
  /** The strengths that those are rounded to. */
  readonly strengths: readonly number[];
  readonly starts: readonly number[];
  readonly bias: number;
  readonly panel: number;
  readonly line: number;
  readonly language?: FittedLanguage;
}

/** Features in Golomb-Rice form, each with the number of the level nearest to its weight. */
function putPlaces(
  bits: BitWriter,
  { places, weights, levels }: Pick<Fitted, "places" | "weights" | "levels">,
): void {
  const low = riceBits(places.length, 1 << TABLE_BITS);
  bits.put(places.length, 20);
  bits.put(low, 5);
  let before = -1;
  places.forEach((place, at) => {
    bits.putRice(place - before - 1, low);
    bits.put(nearestLevel(levels, weights[at] as number), 4);
    before = place;
  });
}

function putCategoryWeights(
  bits: BitWriter,
  { categories, places, categoryWeights, strengths }: Fitted,
): void {
  const numbers = new Map(places.map((place, at) => [place, at]));
  categories.forEach((_, category) => {
    const own = categoryWeights.filter((row) => row.category === category);
    const low = riceBits(own.length, places.length);
    bits.put(own.length, 16);
    bits.put(low, 5);
    let before = -1;
    for (const { place, strength } of own) {
      const at = numbers.get(place) as number;
      bits.putRice(at - before - 1, low);
      bits.put(nearestLevel(strengths, strength), STRENGTH_BITS);
      before = at;
    }
  });
}

const NO_LANGUAGE: FittedLanguage = {
  places: [],
  weights: [],
  levels: Array<number>(LEVELS).fill(0),
  bias: 0,
};

/** The bytes of a model: the same for the same model. */
export function encodeModel(model: Fitted): Uint8Array {
  const bits = new BitWriter();
  const number = (value: number): void =>
    bits.put(Math.round(value * FINENESS) + OFFSET, NUMBER_BITS);
  const names = model.categories.join(" ");
  bits.put(FORM, 8);
  bits.put(names.length, 16);
  for (let at = 0; at < names.length; at++) bits.put(names.charCodeAt(at), 8);
  [
    model.bias,
    model.panel,
    model.line,
    ...model.starts,
    ...model.levels,
    ...model.strengths,
  ].forEach(number);
  putPlaces(bits, model);
  putCategoryWeights(bits, model);
  const language = model.language ?? NO_LANGUAGE;
  [language.bias, ...language.levels].forEach(number);
  putPlaces(bits, language);
  return bits.done();
}
