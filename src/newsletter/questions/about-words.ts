/** Questions about words that cannot stand on a page as they are: too long, too short, or a program. */
import { POSTED_FIELDS } from "../posted-item.ts";
import type { Question } from "./question.ts";

const TAG = /<\/?[a-z][^>\n]{0,40}>?/i;
const CODE = /\b(?:javascript|vbscript|data):[^\s)]{0,30}/i;

interface Limits {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
}
const LIMITS: readonly Limits[] = POSTED_FIELDS;

/** A pasted text is never cut: its writer is told how long it is. */
export function aboutWords(field: Question["field"], text: string): Question[] {
  const { min, max } = LIMITS.find(({ name }) => name === field) ?? {};
  const { length } = text.trim();
  const tag = TAG.exec(text)?.[0];
  const code = CODE.exec(text)?.[0];
  return [
    ...(max !== undefined && length > max
      ? [`This has ${length} letters, and ${max} are the most. Nothing is cut: make it shorter.`]
      : []),
    ...(min !== undefined && length > 0 && length < min
      ? [`This has ${length} letters. Say a little more.`]
      : []),
    ...(tag === undefined ? [] : [`“${tag}” is not shown on a page. Write plain words.`]),
    ...(code === undefined
      ? []
      : [`“${code}” is not the address of a page. Write one that starts with https://.`]),
  ].map((words) => ({ field, words }));
}
