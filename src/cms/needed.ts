/** Whether a box of a form must be filled in: the words after its label. */
import { collections } from "../model/collections/index.ts";
import type { Collection } from "../model/collection.ts";
import { GROUP_MARKS } from "./new-group.ts";

/** For a box without which nothing is saved. */
export const NEEDED = "needed";

/** For a box that fills itself with the day. */
const TODAY = "today if left empty";

const known = collections as Readonly<Record<string, Collection>>;

/**
 * The words for a box that Decap calls optional and the gate demands, and for one that can replace
 * it. `undefined` where Decap's own mark is right. `name` is a field of the section itself.
 */
export function markFor(section: string, name: string): string | undefined {
  const field = known[section]?.fields[name];
  if (!field) return undefined;
  const mark = GROUP_MARKS[section]?.[name];
  if (mark !== undefined) return mark;
  if (field.daysWhenEmpty === 0) return TODAY;
  return field.required && field.widget.required === false ? NEEDED : undefined;
}

const MARKS = [
  "optional",
  NEEDED,
  TODAY,
  ...Object.values(GROUP_MARKS).flatMap((marks) => Object.values(marks)),
].map((words) => `(${words})`);

/** A label without the mark after it. */
export function withoutMark(label: string): string {
  const words = label.trim();
  const mark = MARKS.find((one) => words.endsWith(one));
  return mark === undefined ? words : words.slice(0, -mark.length).trim();
}
