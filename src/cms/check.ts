/**
 * The gate's own checks of one entry, for the editor's browser: the same words at the desk as in
 * the build.
 */
import type { Collection } from "../model/collection.ts";
import { collections, isCollectionName } from "../model/collections/index.ts";
import { type DataFile, dataFiles } from "../model/data/index.ts";
import { tidyRecord } from "../model/entry-text.ts";
import { type Fields, readFields } from "../model/fields/index.ts";
import { markdownFaults } from "../model/gate/markdown.ts";
import { ruleFaults } from "../model/gate/rules.ts";
import { nameFaults } from "../model/gate/secret-rules.ts";
import { faultsOfSound, type SoundParts, soundParts } from "../model/gate/sound-rows.ts";
import { labelOf, walkFields } from "../model/gate/walk.ts";
import type { Step } from "../model/problem.ts";
import { forEditors } from "./desk/site-state.ts";
import type { Mend } from "./refer-to-number.ts";
import { DATA_SECTION } from "./sections.ts";
import { unreadFaults } from "./unread-file.ts";

interface Found {
  readonly path: readonly Step[];
  readonly message: string;
}

/** One thing that is wrong with an entry. */
export interface Fault {
  /** The sentence, with the label of its field. */
  readonly words: string;
  /** The way to its field; empty when it belongs to none. */
  readonly path: readonly Step[];
  /** What puts it right in one press, where the editor knows it. */
  readonly mend?: Mend;
}

export interface CheckResult {
  /** What is right, for checks beside the rest of the site. */
  readonly parts: SoundParts;
  /** The fields that are right. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What is wrong, each with the label of its field. */
  readonly problems: readonly string[];
  /** The same with the way to each field. */
  readonly faults: readonly Fault[];
}

/** The fields of a section's form: an entry with its body, or a file of `_data/`. */
export function fieldsFor(section: string, slug: string): Fields {
  if (isCollectionName(section)) {
    const { fields, body }: Collection = collections[section];
    return { ...fields, body };
  }
  const files: Readonly<Record<string, DataFile>> = dataFiles;
  const file = section === DATA_SECTION ? files[slug] : undefined;
  if (!file) throw new Error(`There is no section “${section}” in the content model.`);
  return file.fields;
}

function furtherFaults(
  section: string,
  slug: string,
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
): Found[] {
  if (!isCollectionName(section)) return [];
  const inText = walkFields(fields, record).flatMap(({ field, value, path }) =>
    field.kind === "richText"
      ? markdownFaults(String(value)).map((message) => ({ path, message }))
      : [],
  );
  return [...inText, ...ruleFaults(section, record), ...nameFaults(slug.replace(/\/index$/, ""))];
}

/**
 * Reads what is in the editor. Names of other entries are not looked up: the editor offers only
 * those that exist.
 */
export function check(section: string, slug: string, data: unknown): CheckResult {
  const fields = fieldsFor(section, slug);
  const found: Found[] = [...unreadFaults(data)];
  const all: Readonly<Record<string, unknown>> = readFields(
    fields,
    data,
    (path, message) => void found.push({ path, message }),
  );
  const wrong = new Set(found.map(({ path: [name] }) => name));
  const parts = soundParts(fields, all, found);
  const further = faultsOfSound(parts, (record) =>
    furtherFaults(section, slug, fields, record),
  ).filter(({ path }) => !wrong.has(path[0]) || parts.isSoundRow(path));
  const faults = [...found, ...further].map(({ path, message }) => ({
    words: `${labelOf(fields, path) || "The entry"}: ${forEditors(message)}`,
    path,
  }));
  const { record } = parts;
  return { parts, record, faults, problems: faults.map(({ words }) => words) };
}

/** Checks what is typed in a form as `check` does, in the form in which it will be stored. */
export const checkTyped = (
  section: string,
  slug: string,
  typed: Readonly<Record<string, unknown>>,
): CheckResult =>
  check(
    section,
    slug,
    isCollectionName(section) ? tidyRecord(fieldsFor(section, slug), typed) : typed,
  );
