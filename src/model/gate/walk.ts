/** Walks a checked record along its fields: the one place that handles nested groups and lists. */
import type { Field, Fields } from "../fields/index.ts";
import type { Step } from "../problem.ts";

/** A value of the record, its field, and the way to it. */
export interface FoundValue {
  readonly field: Field<unknown>;
  readonly value: unknown;
  readonly path: readonly Step[];
}

function walkField(field: Field<unknown>, value: unknown, path: readonly Step[]): FoundValue[] {
  if (value === undefined) return [];
  const here: FoundValue = { field, value, path };
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    return [
      here,
      ...value.flatMap((entry: unknown, index) => walkField(item, entry, [...path, index])),
    ];
  }
  return field.fields
    ? [here, ...walkFields(field.fields, value as Record<string, unknown>, path)]
    : [here];
}

/** Every value that a record contains, groups and lists before what they contain. */
export function walkFields(
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  path: readonly Step[] = [],
): FoundValue[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    walkField(field, record[name], [...path, name]),
  );
}

/** The field that a way leads to. */
export function fieldAt(fields: Fields, path: readonly Step[]): Field<unknown> | undefined {
  let field: Field<unknown> | undefined;
  let inside: Fields | undefined = fields;
  for (const step of path) {
    field = typeof step === "number" ? field?.item : inside?.[step];
    inside = field?.fields;
  }
  return field;
}

/** The way to the value of a record that has this label in messages; empty when none has. */
export const pathOfLabel = (
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  label: string,
): readonly Step[] =>
  walkFields(fields, record).find(({ path }) => labelOf(fields, path) === label)?.path ??
  Object.keys(fields).filter((name) => fields[name]?.label === label);

/** The way to a value in the words of the CMS: “Phone numbers 2 › Number”. */
export function labelOf(fields: Fields, path: readonly Step[]): string {
  const words: string[] = [];
  let field: Field<unknown> | undefined;
  let inside: Fields | undefined = fields;
  for (const step of path) {
    if (typeof step === "number") {
      const last = words.pop() ?? "";
      words.push(`${last} ${step + 1}`.trim());
      field = field?.item ?? field;
      inside = field?.fields;
    } else {
      field = inside?.[step];
      words.push(field?.label ?? step);
      inside = field?.fields;
    }
  }
  return words.join(" › ");
}
