/** Text in a script that neither the danger model nor the index can read: Amharic, Georgian. */
import type { Heard } from "./classify.ts";

/** Two letters in a row of a script in which the model has learned nothing. */
const UNREAD =
  /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Han}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Common}\p{sc=Inherited}]{2}/u;

export const isUnread = (text: string): boolean => UNREAD.test(text);

/** What is heard in a text. What cannot be read may speak of danger, so it brings the line. */
export const withUnread = (heard: Heard, text: string): Heard =>
  isUnread(text)
    ? { ...heard, answer: heard.answer === "none" ? "line" : heard.answer, unread: true }
    : heard;
