/** Parses one file into a record and lists its problems. */
import { collections, type AnyEntry, type CollectionName } from "../collections/index.ts";
import type { Collection } from "../collection.ts";
import { readFields } from "../fields/index.ts";
import { addressOf } from "../addresses.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "./files.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownFaults } from "./markdown.ts";
import type { RuleFault } from "./rule.ts";
import { ruleFaults } from "./rules.ts";
import { nameFaults } from "./secret-rules.ts";
import { labelOf, walkFields } from "./walk.ts";

export interface ReadEntry {
  /** Only when the file has no problem. */
  readonly entry?: AnyEntry;
  /**
   * The fields that are right, so that checks between entries can still meet a file that has a
   * problem elsewhere.
   */
  readonly draft?: AnyEntry;
  readonly problems: readonly Problem[];
}

/** The fields of a collection with its body as one more field. */
export function fieldsOf(name: CollectionName): Collection["fields"] {
  const collection: Collection = collections[name];
  return { ...collection.fields, body: collection.body };
}

/** Every fault of single fields, and the record of those fields that have none. */
function readSound(
  fields: Collection["fields"],
  data: object,
  body: string,
): { record: Record<string, unknown>; faults: readonly RuleFault[] } {
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
  const wrong = new Set(faults.map(({ path }) => path[0]));
  return {
    record: Object.fromEntries(Object.entries(record).filter(([name]) => !wrong.has(name))),
    faults,
  };
}

/** Faults of the Markdown and between fields. Fields that already have a fault are skipped. */
function furtherFaults(
  collection: CollectionName,
  fields: Collection["fields"],
  record: Record<string, unknown>,
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
  const { record, faults } = readSound(fields, parsed.data, parsed.body);
  const problems = [
    ...faults,
    ...furtherFaults(collection, fields, record),
    ...nameFaults(slug),
  ].map(({ path, message }) => ({ file, field: labelOf(fields, path), message }));
  const draft = { ...record, collection, slug, file } as AnyEntry;
  return problems.length > 0
    ? { draft, problems }
    : { entry: { ...draft, url: addressOf(collection, slug, record) }, draft, problems };
}
