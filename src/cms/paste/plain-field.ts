/** A paste into a box of plain words: a title, a sentence, an address. */
import { chatMarks } from "./chat-marks.ts";
import { withoutStamps } from "./chat-stamps.ts";
import { plainSigns } from "./plain-signs.ts";
import { trueAddress, trueAddressesIn } from "./true-address.ts";

/** A line without marks of chats. One with struck-out words stays, as a box shows no note. */
function unmarked(line: string): string {
  const { words, struck } = chatMarks([{ text: line }]);
  return struck > 0 ? line : words.map(({ text }) => text).join("");
}

/** The words as the box may hold them; `hasLines` when it takes several lines. */
export function plainField(text: string, hasLines: boolean): string {
  const bare = withoutStamps(plainSigns(text)).text.split("\n").map(unmarked).join("\n");
  const words = hasLines ? bare : bare.replace(/\s+/g, " ").trim();
  return /^https?:\/\/\S+$/i.test(words) ? (trueAddress(words) ?? words) : trueAddressesIn(words);
}
