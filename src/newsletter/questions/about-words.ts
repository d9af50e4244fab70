/**
 * Questions about words that cannot be published as they are: too long, too short, or a program.
 */
import { slugOf } from "../../format/slug.ts";
import { END, POSTED_FIELDS } from "../posted-item.ts";
import type { Question } from "./question.ts";

const TAG = /<\/?[a-z][^>\n]{0,40}>?/i;
const CODE = /\b(?:javascript|vbscript|data):[^\s)]{0,30}/i;

interface Limits {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
}
const LIMITS: readonly Limits[] = POSTED_FIELDS;

const PICTURE = /!\[[^\]\n]*\]\([^)\n]*\)/;
/** Targets of links that the content check does not take. */
const TARGET =
  /\]\((?!https:\/\/|mailto:|tel:|\/|javascript:|data:|vbscript:)([^)\s]{1,60})[^)]*\)/i;
const FENCE = /^\s*(?:```|~~~)/m;

/** Faults of length and of letters, in any field. */
function lengthFaults(field: Question["field"], text: string): readonly string[] {
  const { min, max } = LIMITS.find(({ name }) => name === field) ?? {};
  const { length } = field === "item" ? text.trim() : text.trim().replace(/\s+/g, " ");
  return [
    ...(max !== undefined && length > max
      ? [`This has ${length} letters, and the most is ${max}. Nothing is cut off: make it shorter.`]
      : []),
    ...(min !== undefined && length > 0 && length < min
      ? [`This has ${length} letters. Say a little more.`]
      : []),
    ...(field === "title" && length >= (min ?? 0) && slugOf(text) === ""
      ? ["This has no letters from A to Z. Write what it is in words."]
      : []),
  ];
}

/** Tags and program code, in any field. */
function codeFaults(text: string): readonly string[] {
  const tag = TAG.exec(text)?.[0];
  const code = CODE.exec(text)?.[0];
  return [
    ...(tag === undefined ? [] : [`“${tag}” is not shown on a page. Write plain words.`]),
    ...(code === undefined
      ? []
      : [`“${code}” is not the address of a page. Write one that starts with https://.`]),
  ];
}

/** Marks that mean something else in the text of an item. */
function markFaults(text: string): readonly string[] {
  const target = TARGET.exec(text)?.[1];
  return [
    ...(PICTURE.test(text) ? ["A picture cannot go in the text. Choose it above."] : []),
    ...(target === undefined || PICTURE.test(text)
      ? []
      : [`“${target}” is not a whole address. Write it with https:// in front.`]),
    ...(FENCE.test(text) ? ["Three ` or ~ in a row cannot start a line. Take them out."] : []),
    ...(text.includes(END)
      ? [`Take out the line “${END}”: what comes below it would be lost.`]
      : []),
  ];
}

const wordsOn = (field: Question["field"], text: string): readonly string[] => [
  ...lengthFaults(field, text),
  ...codeFaults(text),
  ...(field === "item" ? markFaults(text) : []),
];

/**
 * What the content check refuses. A pasted text is never cut: the message says how long it is.
 */
export const aboutWords = (field: Question["field"], text: string): Question[] =>
  wordsOn(field, text).map((words) => ({ field, words, firm: true }));
