/** What the finder says, in words. Shared by the build and the browser. */
import type { Part } from "./listing.ts";
import type { Order } from "./order.ts";

/** What an entry that does not state it leaves open. */
const UNSTATED_WORDS: Readonly<Record<Part, string>> = {
  words: "",
  age: "what age it is for",
  need: "everything it helps with",
  area: "whether it is for your area too",
  cost: "what it costs",
  day: "which days it is on",
  time: "what time of day it is on",
  access: "how to get in",
  delivery: "how it is given",
  ease: "all that you need to get in and join in",
  language: "whether somebody speaks your language",
  level: "which level of need it is for",
};

/** “a”, “a or b”, “a, b or c”. */
function either(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} or ${items[items.length - 1]}`;
}

/** Says what the second group of results does not say. */
export function unstatedSentence(parts: readonly Part[]): string {
  const order = Object.keys(UNSTATED_WORDS) as Part[];
  return `They do not say ${either(order.filter((part) => parts.includes(part)).map((part) => UNSTATED_WORDS[part]))}. Ask before you go.`;
}

/** “1 place”, “12 places”. */
export function places(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}

/** What the page says after a choice. */
export function foundSentence(sure: number, maybe: number, onlyWords = false): string {
  if (sure === 0 && maybe === 0)
    return onlyWords ? "Nothing found for those words." : "Nothing matches all of that.";
  if (sure === 0) return `${places(maybe)} may suit you.`;
  return maybe === 0
    ? `${places(sure)} found.`
    : `${places(sure)} found, and ${maybe} more that may suit you.`;
}

/** Said when the index of the box could not be fetched. */
export const PLAIN_ONLY =
  "The list of other words could not be fetched, so only cards with your very words are shown.";

/** The order of everything, when nothing else is chosen. */
export function orderWords(order: Order, placed: boolean): string {
  if (order === "soonest") return "soonest first";
  return placed && order !== "name" ? "nearest first" : "A to Z";
}
