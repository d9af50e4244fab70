/** The name of a new entry's file, as Decap makes it from the form. */
import { slugOf } from "../format/slug.ts";
import type { Collection } from "../model/collection.ts";

/** Length at which a title is cut for the name of its file, in UTF-16 units. */
const MAX_SLUG = 80;

/** The name that a new entry's file will have, without its ending. */
export function newSlug(
  { slug, title }: Collection,
  record: Readonly<Record<string, unknown>>,
): string {
  const name = slugOf(String(record[title] ?? "").slice(0, MAX_SLUG));
  return slug
    .replace("{{year}}-{{month}}-{{day}}", String(record["date"] ?? ""))
    .replace("{{slug}}", name);
}
