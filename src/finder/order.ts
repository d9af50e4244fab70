/** The orders in which results can be shown. */

/** Words for each, as the form offers them. */
export const ORDERS = {
  best: "Best match",
  nearest: "Nearest first",
  soonest: "Soonest first",
  name: "A to Z",
} as const;
export type Order = keyof typeof ORDERS;

export const isOrder = (text: string | null): text is Order =>
  text !== null && Object.prototype.hasOwnProperty.call(ORDERS, text);

const LOWER = " Anything due for a check, or paused, comes lower.";
const SUREST = `What we are surest of, and you can reach, comes first, with one of each topic at the top.${LOWER}`;

/** Explains an order in one line. `placed` is true when the reader has given a place. */
export function orderSentence(order: Order, placed: boolean, words: boolean): string {
  if (order === "name") return "By name, A to Z.";
  if (order === "soonest")
    return `What’s on soonest comes first. What does not say when comes after that.${LOWER}`;
  if (order === "nearest")
    return placed
      ? `Places come first, the nearest at the top. What comes to your home, or is by phone or online, comes after them.${LOWER}`
      : "Type a postcode or place to see the nearest first.";
  if (words)
    return `What fits your words best comes first${placed ? ", then the nearest" : ""}.${LOWER}`;
  return placed ? orderSentence("nearest", placed, words) : SUREST;
}
