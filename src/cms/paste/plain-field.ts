/** A paste into a field of plain text: a title, a sentence, an address. */
import { chatMarks } from "./chat-marks.ts";
import { withoutStamps } from "./chat-stamps.ts";
import { plainCharacters } from "./plain-characters.ts";
import { trueAddress, trueAddressesIn } from "./true-address.ts";

/** A line without chat emphasis. One with struck-out words is kept, as a field shows no note. */
function unmarked(line: string): string {
  const { words, struck } = chatMarks([{ text: line }]);
  return struck > 0 ? line : words.map(({ text }) => text).join("");
}

/** The text as the field may contain it; `hasLines` when the field takes several lines. */
export function plainField(text: string, hasLines: boolean): string {
  const bare = withoutStamps(plainCharacters(text)).text.split("\n").map(unmarked).join("\n");
  const words = hasLines ? bare : bare.replace(/\s+/g, " ").trim();
  return /^https?:\/\/\S+$/i.test(words) ? (trueAddress(words) ?? words) : trueAddressesIn(words);
}
