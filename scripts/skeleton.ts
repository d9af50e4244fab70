/** Creates the text of a new content file: every required field, with a hint. */
import { randomUUID } from "node:crypto";
import { slugOf } from "../src/format/slug.ts";
import type { Collection } from "../src/model/collection.ts";
import { collections } from "../src/model/collections/index.ts";
import type { Field, Fields } from "../src/model/fields/index.ts";

/** The collection that a word means: `service`, `services`, “Service”, “newsletter”, “group”. */
export function collectionFor(word: string): Collection | undefined {
  const wanted = word.toLowerCase();
  const all: readonly Collection[] = Object.values(collections) as unknown as readonly Collection[];
  const exact = all.find(
    ({ name, one }) => name === wanted || one.toLowerCase() === wanted || name === `${wanted}s`,
  );
  const near =
    wanted.length < 3 ? [] : all.filter(({ one }) => one.toLowerCase().split(" ").includes(wanted));
  return exact ?? (near.length === 1 ? near[0] : undefined);
}

/** Path of a new entry from the project's folder. */
export function pathFor(collection: Collection, name: string, today: string): string {
  const [year = "", month = "", day = ""] = today.split("-");
  const parts: Readonly<Record<string, string>> = { year, month, day, slug: slugOf(name) };
  const slug = collection.slug.replace(/\{\{(\w+)\}\}/g, (_all, part: string) => parts[part] ?? "");
  return `content/${collection.name}/${slug}${collection.folders ? "/index" : ""}.md`;
}

function hintFor(field: Field<unknown>): string {
  const options = field.widget.options?.map(({ value }) => value).join(", ");
  const choices = options === undefined ? [] : [`One of: ${options}`];
  const places =
    field.collections === undefined
      ? []
      : [
          `The name of a file in ${field.collections.map((name) => `content/${name}`).join(" or ")}`,
        ];
  const terms =
    field.vocabulary === undefined ? [] : [`From the list of ${field.vocabulary} in _data`];
  const parts = [
    field.label,
    ...(field.hint === undefined ? [] : [field.hint]),
    ...places,
    ...terms,
    ...choices,
  ];
  return parts.map((part) => part.replace(/\s+/g, " ").replace(/([^.?!”])$/, "$1.")).join(" ");
}

function valueFor(field: Field<unknown>): string {
  if (field.kind === "uuid") return randomUUID();
  return field.widget.multiple === true ? "[]" : '""';
}

/** A group is laid out only when something in it must be filled in. */
function linesFor(
  fields: Fields,
  indent: string,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (given[name] !== undefined) return [`${indent}${name}: ${given[name]}`];
    if (!field.required) return [];
    if (field.fields === undefined)
      return [`${indent}# ${hintFor(field)}`, `${indent}${name}: ${valueFor(field)}`];
    const inner = linesFor(field.fields, `${indent}  `, {});
    return inner.length === 0
      ? []
      : [`${indent}# ${hintFor(field)}`, `${indent}${name}:`, ...inner];
  });
}

/** A number to fill in, for collections whose entries need one although the field may be empty. */
function phoneLines({ name, fields }: Collection): readonly string[] {
  const phones = fields["phones"];
  return name === "helplines" && phones !== undefined
    ? [`# ${hintFor(phones)}`, "phones:", '  - number: ""']
    : [];
}

/** The text of a new entry called `name`. The content gate names what is still to be filled in. */
export function skeleton(collection: Collection, name: string): string {
  const lines = linesFor(collection.fields, "", { [collection.title]: JSON.stringify(name) });
  return `---\n${[...lines, ...phoneLines(collection)].join("\n")}\n---\n`;
}
