/** Trains the danger model. The same phrases give the same bytes. */
import type { Phrase } from "../model/gate/phrases.ts";
import { TABLE_BITS } from "../search/intent/features.ts";
import { LEVELS, STRENGTHS } from "../search/intent/model.ts";
import type { Fitted } from "./encode.ts";
import { documentFrequencies, type Example, examplesOf, tellingOf } from "./examples.ts";
import { mostTelling } from "./feature-selection.ts";
import { ENGLISH, fitLanguage } from "./fit-language.ts";
import { levelsOf } from "./levels.ts";
import { fitClasses, fitLinear, refitCells } from "./linear.ts";

export interface FitOptions {
  /** Number of features that are kept. */
  readonly features: number;
  /** Number of features that the category classifier uses. */
  readonly categoryWeights: number;
  readonly rounds: number;
  /** Thresholds: the lowest scores at which the panel and the line are shown. */
  readonly panel: number;
  readonly line: number;
}

/** Settings of the published models. */
export const OPTIONS: FitOptions = {
  features: 19900,
  categoryWeights: 10700,
  rounds: 12,
  panel: 1.2,
  line: -1.1,
};

/** More phrases than others: more features, fewer category weights, higher thresholds. */
const OF_ENGLISH: Partial<FitOptions> = {
  features: 20400,
  categoryWeights: 10000,
  panel: 1.4,
  line: -1.04,
};

/** Lowest document frequency of a feature in the category classifier. */
const FEWEST_TEXTS = 2;

/**
 * Weights of the category classifier, for the most important features. These are features of the
 * danger classifier, whose indices are in the file already.
 */
function fitCategories(
  examples: readonly Example[],
  classes: readonly number[],
  kept: readonly number[],
  count: number,
  { rounds, categoryWeights: most }: FitOptions,
): Pick<Fitted, "categoryWeights" | "starts" | "strengths"> {
  const texts = documentFrequencies(examples);
  const places = kept.filter((at) => (texts[at] as number) >= FEWEST_TEXTS);
  const rows = new Int32Array(1 << TABLE_BITS).fill(-1);
  places.forEach((place, row) => (rows[place] = row));
  const settings = { rounds, rate: 1, decay: 0, seed: 2 };
  const size = places.length;
  const { weights, starts } = fitClasses(examples, classes, count, { rows, size }, settings);
  const worth = weights.map(
    (weight, cell) =>
      weight * Math.sqrt(texts[places[Math.floor(cell / count)] as number] as number),
  );
  const least = Float32Array.from(worth).sort()[Math.max(0, worth.length - most)] as number;
  const chosen = places.flatMap((place, row) =>
    Array.from({ length: count }, (_, category) => ({
      place,
      category,
      weight: weights[row * count + category] as number,
    })).filter(({ category }) => (worth[row * count + category] as number) > Math.max(0, least)),
  );
  const refitted = refitCells(examples, classes, chosen, starts, settings);
  const categoryWeights = refitted.cells.map(({ place, category, weight }) => ({
    place,
    category,
    strength: weight,
  }));
  const strengths = levelsOf(
    categoryWeights.map(({ strength }) => strength),
    STRENGTHS,
  );
  return { categoryWeights, strengths, starts: [...refitted.starts] };
}

/**
 * Trains the model of some languages. `categories` are those of danger; phrases of any other class
 * are harmless.
 */
export function fit(
  phrases: readonly Phrase[],
  categories: readonly string[],
  options: FitOptions = OPTIONS,
): Fitted {
  const read = phrases.flatMap(({ text, category }) => {
    const own = categories.indexOf(category);
    return examplesOf(text, own < 0).map((example) => ({ example, own }));
  });
  const examples = read.map(({ example }) => example);
  const classes = read.map(({ own }) => own);
  const isDanger = classes.map((own) => own >= 0);
  const telling = tellingOf(examples, isDanger);
  const settings = { rounds: options.rounds, rate: 1.5, decay: 1e-5, seed: 1, margin: 3 };
  const first = fitLinear(examples, isDanger, telling, settings);
  const places = mostTelling(first.weights, examples, options.features);
  const kept = new Float32Array(1 << TABLE_BITS);
  for (const place of places) kept[place] = telling[place] as number;
  const { weights, bias } = fitLinear(examples, isDanger, kept, settings);
  const own = places.map((place) => weights[place] as number);
  const dangers = examples.filter((_, at) => isDanger[at]);
  return {
    categories,
    places,
    weights: own,
    levels: levelsOf(own, LEVELS),
    bias,
    ...fitCategories(
      dangers,
      classes.filter((one) => one >= 0),
      places,
      categories.length,
      options,
    ),
    panel: options.panel,
    line: options.line,
  };
}

/** The two models of a site: that of English says when a text is for the other. */
export interface FittedPair {
  readonly english: Fitted;
  readonly others: Fitted;
}

/** Trains the model of English, with what differs for it, and that of all other languages. */
export function fitPair(
  phrases: readonly Phrase[],
  categories: readonly string[],
  options: FitOptions = OPTIONS,
): FittedPair {
  const inEnglish = phrases.filter(({ language }) => language === ENGLISH);
  const others = phrases.filter(({ language }) => language !== ENGLISH);
  return {
    english: {
      ...fit(inEnglish, categories, { ...options, ...OF_ENGLISH }),
      language: fitLanguage(phrases),
    },
    others: fit(others, categories, options),
  };
}
