/** The danger model's file format: decoded once, then used for every key. */
import { BitReader } from "./bits.ts";
import { TABLE_BITS } from "./features.ts";

/** First byte of the file: the version of the format. */
export const FORM = 4;
/** Number of levels of a weight, and the fraction of 1 in which numbers are stored. */
export const LEVELS = 16;
export const FINENESS = 1024;
/** Added to a number before it is written, so that none is negative. */
export const OFFSET = 1 << 19;
export const NUMBER_BITS = 20;
/** Bits of the strength of a feature's weight for a category. */
export const STRENGTH_BITS = 3;
/** Number of different strengths. */
export const STRENGTHS = 1 << STRENGTH_BITS;

/** Weight of a feature in the score of a category. */
export interface CategoryWeight {
  readonly place: number;
  readonly category: number;
  readonly strength: number;
}

/** Tells English from other languages by the letters of words: a linear classifier. */
export interface LanguageModel {
  /** Weight of a feature by its index in the table; a positive one means another language. */
  readonly weights: ReadonlyMap<number, number>;
  /** Score of words without features. */
  readonly bias: number;
}

export interface IntentModel {
  /** Categories of danger, in the order of their numbers. */
  readonly categories: readonly string[];
  /** By place: 0, or one more than the number of the weight's level. */
  readonly weights: Uint8Array;
  readonly levels: readonly number[];
  /** By place: 0, or one more than the index of its first row in `categoryWeights`. */
  readonly firstWeights: Uint16Array;
  /** Sorted by place. */
  readonly categoryWeights: readonly CategoryWeight[];
  /** Prior score of each category. */
  readonly starts: readonly number[];
  /** Score of a message without features. */
  readonly bias: number;
  /** Thresholds of the score for the panel and for the line. */
  readonly panel: number;
  readonly line: number;
  /** Without weights in the model of the other languages. */
  readonly language: LanguageModel;
  /** The model of the other languages, which the model of English asks once it is there. */
  readonly others?: IntentModel | undefined;
}

/** The indices and level numbers of some features, sorted by index. */
function readPlaces(bits: BitReader): readonly (readonly [place: number, level: number])[] {
  const count = bits.take(20);
  const low = bits.take(5);
  let place = -1;
  return Array.from({ length: count }, () => {
    place += bits.takeRice(low) + 1;
    return [place, bits.take(4)] as const;
  });
}

/**
 * Reads, for each category, the features that have a weight for it, as indices into `places`, and
 * the weights.
 */
function readCategoryWeights(
  bits: BitReader,
  count: number,
  places: readonly number[],
  strengths: readonly number[],
): Pick<IntentModel, "firstWeights" | "categoryWeights"> {
  const categoryWeights: CategoryWeight[] = [];
  for (let category = 0; category < count; category++) {
    const rows = bits.take(16);
    const low = bits.take(5);
    let at = -1;
    for (let row = 0; row < rows; row++) {
      at += bits.takeRice(low) + 1;
      const strength = strengths[bits.take(STRENGTH_BITS)] as number;
      categoryWeights.push({ place: places[at] as number, category, strength });
    }
  }
  categoryWeights.sort((a, b) => a.place - b.place || a.category - b.category);
  const firstWeights = new Uint16Array(1 << TABLE_BITS);
  categoryWeights.forEach(({ place }, row) => {
    if (categoryWeights[row - 1]?.place !== place) firstWeights[place] = row + 1;
  });
  return { firstWeights, categoryWeights };
}

/** Opens a model. Throws when the bytes are not one, or of another form. */
export function openModel(bytes: Uint8Array): IntentModel {
  const bits = new BitReader(bytes);
  if (bits.take(8) !== FORM) throw new Error("the danger model is of another form");
  const number = (): number => (bits.take(NUMBER_BITS) - OFFSET) / FINENESS;
  const names = Array.from({ length: bits.take(16) }, () => String.fromCharCode(bits.take(8)));
  const categories = names.join("").split(" ");
  const [bias, panel, line] = [number(), number(), number()];
  const starts = categories.map(number);
  const levels = Array.from({ length: LEVELS }, number);
  const strengths = Array.from({ length: STRENGTHS }, number);
  const weights = new Uint8Array(1 << TABLE_BITS);
  const rows = readPlaces(bits);
  for (const [place, level] of rows) weights[place] = level + 1;
  const places = rows.map(([place]) => place);
  const byCategory = readCategoryWeights(bits, categories.length, places, strengths);
  const languageBias = number();
  const languageLevels = Array.from({ length: LEVELS }, number);
  const ofLanguage = readPlaces(bits).map(
    ([place, level]) => [place, languageLevels[level] as number] as const,
  );
  const language = { weights: new Map(ofLanguage), bias: languageBias };
  return { categories, weights, levels, ...byCategory, starts, bias, panel, line, language };
}

/** Opens the model of English with that of the other languages behind it. Throws as `openModel`. */
export const openModels = (english: Uint8Array, others: Uint8Array): IntentModel => ({
  ...openModel(english),
  others: openModel(others),
});
