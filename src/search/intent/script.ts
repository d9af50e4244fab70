/** Text in a script that neither the danger model nor the index can read: Amharic, Georgian. */
import { isPlain } from "../tokenizer.ts";
import type { Classified } from "./classify.ts";

/** Two letters in a row of a script in which the model was not trained. */
const UNREAD =
  /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Han}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Common}\p{sc=Inherited}]{2}/u;

/** True for a text in a script that the model was not trained on. */
export const isUnread = (text: string): boolean => !isPlain(text) && UNREAD.test(text);

/** Marks a text that cannot be read. It may be about danger, so it brings at least the line. */
export const withUnread = (classified: Classified, text: string): Classified =>
  isUnread(text)
    ? {
        ...classified,
        answer: classified.answer === "none" ? "line" : classified.answer,
        unread: true,
      }
    : classified;
