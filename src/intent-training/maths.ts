/**
 * Functions with the same result, bit by bit, on every machine. `Math.exp` and `Math.log` differ
 * between engines, so these use only operations that IEEE 754 defines exactly.
 */

const LN2 = 0.6931471805599453;

/** 2 to the power of a whole number. */
function power(exponent: number): number {
  let result = 1;
  const factor = exponent < 0 ? 0.5 : 2;
  for (let left = Math.abs(exponent); left > 0; left--) result *= factor;
  return result;
}

/** e to the power of x, for x of -700 to 700. */
export function exp(x: number): number {
  const whole = Math.round(x / LN2);
  const rest = x - whole * LN2;
  let sum = 1;
  for (let term = 14; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum * power(whole);
}

/** The natural logarithm of x above 0. */
export function log(x: number): number {
  let [value, twos] = [x, 0];
  while (value > 1.5) [value, twos] = [value / 2, twos + 1];
  while (value < 0.75) [value, twos] = [value * 2, twos - 1];
  const part = (value - 1) / (value + 1);
  let sum = 0;
  for (let odd = 31; odd > 0; odd -= 2) sum = sum * part * part + 1 / odd;
  return 2 * part * sum + twos * LN2;
}

/** The logistic function, limited so that `exp` stays in its range. */
export const logistic = (x: number): number => 1 / (1 + exp(Math.min(60, Math.max(-60, -x))));

/** Seeded random numbers from 0 up to, not including, 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place (Fisher-Yates). */
export function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}
