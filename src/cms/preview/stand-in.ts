/**
 * What a page shows in the place of a field that is not filled in yet, so that a page can be seen
 * while it is written.
 */
import type { Field, Fields } from "../../model/fields/index.ts";

type Make = (field: Field<unknown>, today: string) => unknown;

const words: Make = ({ label }) => `[${label}]`;
const none: Make = () => [];

/** By kind of field. A kind that is not here, such as a reference, has no stand-in. */
const STAND_INS: Readonly<Record<string, Make>> = {
  text: words,
  longText: words,
  richText: words,
  uuid: words,
  date: (_field, today) => today,
  choice: ({ widget }) => widget.options?.[0]?.value,
  number: ({ widget }) => widget.min ?? 0,
  flag: () => false,
  list: none,
  listOf: none,
  choices: none,
  terms: none,
  references: none,
  group: ({ fields }, today) => complete(fields ?? {}, {}, {}, today).record,
};

export interface Completed {
  readonly record: Readonly<Record<string, unknown>>;
  /** Labels of fields without which no page can be drawn. */
  readonly missing: readonly string[];
}

/** Half-typed words are shown as they are, however short. */
const typed = (field: Field<unknown>, value: unknown): value is string =>
  /^(text|longText|richText)$/.test(field.kind) && typeof value === "string" && value.trim() !== "";

/**
 * Fills the missing fields of a record with example values. `written` holds the values of the form.
 */
export function complete(
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
  today: string,
): Completed {
  const missing: string[] = [];
  const valueOf = (name: string, field: Field<unknown>): unknown => {
    if (Object.hasOwn(record, name)) return record[name];
    if (typed(field, written[name])) return written[name];
    const value =
      field.required || Array.isArray(written[name]) || STAND_INS[field.kind] === none
        ? STAND_INS[field.kind]?.(field, today)
        : undefined;
    if (value === undefined && field.required) missing.push(field.label);
    return value;
  };
  return {
    record: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, valueOf(name, field)]),
    ),
    missing,
  };
}
