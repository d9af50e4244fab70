/** Which features a model keeps. */
import { documentFrequencies, type Example } from "./examples.ts";
import { exp, log } from "./maths.ts";

/**
 * Exponent of a feature's document frequency in its worth. A higher one loses features of languages
 * with few phrases; a lower one keeps features of a single text.
 */
const BY_TEXTS = 0.5;

/**
 * Indices of the `keep` most important features, sorted: by their weight and the number of texts
 * that they occur in.
 */
export function mostTelling(
  weights: Float32Array,
  examples: readonly Example[],
  keep: number,
): number[] {
  const texts = documentFrequencies(examples);
  const worth = weights.map(
    (weight, at) => Math.abs(weight) * exp(BY_TEXTS * log(Math.max(1, texts[at] as number))),
  );
  return Array.from(worth.keys())
    .filter((at) => (worth[at] as number) > 0)
    .sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
}
