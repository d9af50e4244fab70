/** One file to one record, with every problem in it. */
import { collections, type AnyEntry, type CollectionName } from "../collections/index.ts";
import type { Collection } from "../collection.ts";
import { readFields } from "../fields/index.ts";
import { addressOf } from "../addresses.ts";
import type { Problem, Step } from "../problem.ts";
import type { ContentFile } from "./files.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownFaults } from "./markdown.ts";
import { ruleFaults } from "./rules.ts";
import { labelOf, walkFields } from "./walk.ts";

export interface ReadEntry {
  readonly entry?: AnyEntry;
  readonly problems: readonly Problem[];
}

/** The fields of a collection with its body, so that one walk meets all of them. */
export function fieldsOf(name: CollectionName): Collection["fields"] {
  const collection: Collection = collections[name];
  return { ...collection.fields, body: collection.body };
}

/** Turns the text of a content file into a checked entry. References are looked up later. */
export function readEntry(place: ContentFile, source: string): ReadEntry {
  const { collection, slug, file } = place;
  const parsed = readFrontMatter(source);
  if ("faults" in parsed) return { problems: parsed.faults.map((message) => ({ file, field: "", message })) };
  const fields = fieldsOf(collection);
  const problems: Problem[] = [];
  const report = (path: readonly Step[], message: string): void => void problems.push({ file, field: labelOf(fields, path), message });
  if (typeof parsed.data !== "object" || parsed.data === null || Array.isArray(parsed.data)) {
    return { problems: [{ file, field: "", message: "has no fields between its two lines of hyphens. Write one field a line: “name: value”." }] };
  }
  if (Object.hasOwn(parsed.data, "body")) report([], "has a field “body”. Write the text under the second line of hyphens.");
  const record = readFields(fields, { ...parsed.data, body: parsed.body }, report) as Record<string, unknown>;
  if (problems.length > 0) return { problems };
  for (const { field, value, path } of walkFields(fields, record)) {
    if (field.kind === "richText") for (const fault of markdownFaults(value as string)) report(path, fault);
  }
  for (const { path, message } of ruleFaults(collection, record)) report(path, message);
  const entry = { ...record, collection, slug, file, url: addressOf(collection, slug, record) } as AnyEntry;
  return problems.length > 0 ? { problems } : { entry, problems };
}
