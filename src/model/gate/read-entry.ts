/** Parses one file into a record and lists its problems. */
import { collections, type AnyEntry, type CollectionName } from "../collections/index.ts";
import type { Collection } from "../collection.ts";
import { readFields } from "../fields/index.ts";
import { type Addressed, addressOf } from "../addresses.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "./files.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownFaults } from "./markdown.ts";
import type { RuleFault, RuleRecord } from "./rule.ts";
import { ruleFaults } from "./rules.ts";
import { nameFaults } from "./secret-rules.ts";
import { faultsOfSound, type SoundParts, soundParts } from "./sound-rows.ts";
import { labelOf, walkFields } from "./walk.ts";

/** A draft whose lists have empty rows in the place of wrong ones. */
export interface DraftRows {
  readonly entry: AnyEntry;
  /** True for the label of a right row in such a list, or of a value in it. */
  readonly isSoundRow: (label: string) => boolean;
}

export interface ReadEntry {
  /** Only when the file has no problem. */
  readonly entry?: AnyEntry;
  /**
   * The fields that are right, so that checks between entries can still meet a file that has a
   * problem elsewhere.
   */
  readonly draft?: AnyEntry;
  /** The draft with the right rows of lists in which other rows are wrong. */
  readonly rows?: DraftRows;
  readonly problems: readonly Problem[];
}

/** The fields of a collection with its body as one more field. */
export function fieldsOf(name: CollectionName): Collection["fields"] {
  const collection: Collection = collections[name];
  return { ...collection.fields, body: collection.body };
}

/** Every fault of single fields, and what is right beside them. */
function readSound(
  fields: Collection["fields"],
  data: object,
  body: string,
): { parts: SoundParts; faults: readonly RuleFault[] } {
  const faults: RuleFault[] = Object.hasOwn(data, "body")
    ? [
        {
          path: [],
          message: "has a field “body”. Write the text under the second line of hyphens.",
        },
      ]
    : [];
  const record = readFields(
    fields,
    { ...data, body },
    (path, message) => void faults.push({ path, message }),
  );
  return { parts: soundParts(fields, record, faults), faults };
}

/** The draft with its right rows, for checks whose problems have labels. */
function draftRows(
  fields: Collection["fields"],
  { withRows, isSoundRow }: SoundParts,
  place: ContentFile,
): DraftRows | undefined {
  if (!withRows) return undefined;
  const { collection, slug, file } = place;
  const sound = Object.entries(withRows).flatMap(([name, list]) =>
    (Array.isArray(list) ? list : [])
      .map((_, index) => [name, index] as const)
      .filter(isSoundRow)
      .map((path) => labelOf(fields, path)),
  );
  return {
    entry: { ...withRows, collection, slug, file } as unknown as AnyEntry,
    isSoundRow: (label) => sound.some((row) => label === row || label.startsWith(`${row} ›`)),
  };
}

/** Faults of the Markdown and between fields. Fields that already have a fault are skipped. */
function furtherFaults(
  collection: CollectionName,
  fields: Collection["fields"],
  record: RuleRecord,
): readonly RuleFault[] {
  const inText = walkFields(fields, record).flatMap(({ field, value, path }) =>
    field.kind === "richText"
      ? markdownFaults(value as string).map((message) => ({ path, message }))
      : [],
  );
  return [
    ...inText,
    ...ruleFaults(collection, record).filter(({ path: [name = ""] }) =>
      Object.hasOwn(record, name),
    ),
  ];
}

/** Turns the text of a content file into a checked entry. References are looked up later. */
export function readEntry(place: ContentFile, source: string): ReadEntry {
  const { collection, slug, file } = place;
  const parsed = readFrontMatter(source);
  if ("faults" in parsed)
    return { problems: parsed.faults.map((message) => ({ file, field: "", message })) };
  if (typeof parsed.data !== "object" || parsed.data === null || Array.isArray(parsed.data)) {
    return {
      problems: [
        {
          file,
          field: "",
          message:
            "has no fields between its two lines of hyphens. Write one field a line: “name: value”.",
        },
      ],
    };
  }
  const fields = fieldsOf(collection);
  const { parts, faults } = readSound(fields, parsed.data, parsed.body);
  const problems = [
    ...faults,
    ...faultsOfSound(parts, (record) => furtherFaults(collection, fields, record)),
    ...nameFaults(slug),
  ].map(({ path, message }) => ({ file, field: labelOf(fields, path), message }));
  const draft = { ...parts.record, collection, slug, file } as unknown as AnyEntry;
  if (problems.length === 0) {
    const url = addressOf(collection, slug, parts.record as Addressed);
    return { entry: { ...draft, url } as AnyEntry, draft, problems };
  }
  const rows = draftRows(fields, parts, place);
  return { draft, problems, ...(rows ? { rows } : {}) };
}
