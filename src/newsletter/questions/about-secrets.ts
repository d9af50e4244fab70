/**
 * The question about a refuge or a safe house beside a street, by the rule of the content check.
 */
import { namesRefuge, tellsWhere } from "../../model/secret-place.ts";
import type { PostedItem, PostedName } from "../posted-item.ts";
import type { Question } from "./question.ts";

const WORDS =
  "This would give away where a refuge or a safe house is. People hide there: take the street, the postcode or the map out, and say who to ring.";
const READ: readonly PostedName[] = ["title", "summary", "when", "where", "who", "join", "item"];

/**
 * An item is about one happening, so a refuge and a street belong together wherever they are in it.
 * Firm: the content check holds such an item back.
 */
export function aboutSecrets(item: PostedItem): Question[] {
  const texts = READ.map((field) => ({ field, text: item[field] ?? "" }));
  if (!texts.some(({ text }) => namesRefuge(text))) return [];
  return texts
    .filter(({ text }) => tellsWhere(text))
    .map(({ field }) => ({ field, words: WORDS, firm: true }));
}
