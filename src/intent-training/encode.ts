/** Writes a danger model as the file that `search/intent/model.ts` opens. */
import { TABLE_BITS } from "../search/intent/features.ts";
import {
  FINENESS,
  FORM,
  NUMBER_BITS,
  OFFSET,
  type Speaks,
  STRENGTH_BITS,
} from "../search/intent/model.ts";
import { BitWriter, riceBits } from "./bit-writer.ts";
import { nearestLevel } from "./levels.ts";

/** A model before it is packed. */
export interface Fitted {
  readonly categories: readonly string[];
  /** Indices of the features that are kept, sorted, with their weights. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly levels: readonly number[];
  /** Weights of the category classifier, sorted by index; each index is one of `places`. */
  readonly speaks: readonly Speaks[];
  /** The strengths that those are rounded to. */
  readonly strengths: readonly number[];
  readonly starts: readonly number[];
  readonly bias: number;
  readonly panel: number;
  readonly line: number;
}

function putSpeaks(bits: BitWriter, { categories, places, speaks, strengths }: Fitted): void {
  const numbers = new Map(places.map((place, at) => [place, at]));
  categories.forEach((_, category) => {
    const own = speaks.filter((row) => row.category === category);
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
  const low = riceBits(model.places.length, 1 << TABLE_BITS);
  bits.put(model.places.length, 20);
  bits.put(low, 5);
  let before = -1;
  model.places.forEach((place, at) => {
    bits.putRice(place - before - 1, low);
    bits.put(nearestLevel(model.levels, model.weights[at] as number), 4);
    before = place;
  });
  putSpeaks(bits, model);
  return bits.done();
}
