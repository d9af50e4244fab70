import { didYouMean } from "../nearest.ts";
import type { Report } from "../problem.ts";
import type { Field, Fields, RecordOf, Words } from "./field.ts";
import { isEmpty, quote } from "./field.ts";

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads a set of named fields, and names the nearest known field for each one that is not known.
 */
export function readFields<F extends Fields>(
  fields: F,
  value: unknown,
  report: Report,
): RecordOf<F> {
  if (!isPlainObject(value)) {
    report([], "should be a group of named fields. Write one field a line: “name: value”.");
    return {} as RecordOf<F>;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    const advice = didYouMean(key, Object.keys(fields), "Take it out.");
    report([], `has a field ${quote(key)} that is not known. ${advice}`);
  }
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    record[name] = field.read(own, (path, message) => report([name, ...path], message));
  }
  return record as RecordOf<F>;
}

const named = (fields: Fields) =>
  Object.entries(fields).map(([name, field]) => ({ name, ...field.widget }));

interface GroupOptions<F extends Fields> extends Words {
  readonly fields: F;
}

/**
 * A group of fields. The group is required and its fields may be optional, as Decap cannot save an
 * optional group with required fields.
 */
export function group<F extends Fields>(options: GroupOptions<F>): Field<RecordOf<F>> {
  const { fields, label, hint } = options;
  return {
    kind: "group",
    label,
    ...(hint === undefined ? {} : { hint }),
    required: true,
    fields,
    widget: {
      widget: "object",
      label,
      ...(hint === undefined ? {} : { hint }),
      collapsed: false,
      fields: named(fields),
    },
    read: (value, report) => readFields(fields, value ?? {}, report),
  };
}

interface ListOptions<F extends Fields> extends GroupOptions<F> {
  /** The word for one of them, in the CMS's “Add” button. */
  readonly one: string;
  readonly max?: number;
  /** Line that the CMS shows for a folded item, with {{fields.name}} in it. */
  readonly summary?: string;
}

function readList<T>(
  value: unknown,
  report: Report,
  max: number,
  readItem: (item: unknown, report: Report) => T,
): readonly T[] {
  if (value === undefined || value === null || value === "") return [];
  if (!Array.isArray(value)) {
    report([], "should be a list. Write each item on a line of its own, with “- ” in front.");
    return [];
  }
  if (value.length > max) report([], `contains ${value.length} items. Keep it to ${max} or fewer.`);
  return value
    .slice(0, max)
    .map((item: unknown, index) =>
      readItem(item, (path, message) => report([index, ...path], message)),
    );
}

/** Any number of groups; a list left out is empty. */
export function list<F extends Fields>(options: ListOptions<F>): Field<readonly RecordOf<F>[]> {
  const { fields, label, hint, max = 30 } = options;
  const item = group({ label: options.one, fields });
  return {
    kind: "list",
    label,
    ...(hint === undefined ? {} : { hint }),
    required: false,
    item,
    widget: {
      widget: "list",
      label,
      label_singular: options.one,
      ...(hint === undefined ? {} : { hint }),
      required: false,
      collapsed: true,
      max,
      ...(options.summary === undefined ? {} : { summary: options.summary }),
      fields: named(fields),
    },
    read: (value, report) => readList(value, report, max, item.read),
  };
}

/** Any number of single values, such as other names; a list left out is empty. */
export function listOf<T>(
  item: Field<T>,
  options: Words & { readonly max?: number },
): Field<readonly T[]> {
  const { label, hint, max = 30 } = options;
  return {
    kind: "listOf",
    label,
    ...(hint === undefined ? {} : { hint }),
    required: false,
    item,
    widget: {
      widget: "list",
      label,
      ...(hint === undefined ? {} : { hint }),
      required: false,
      max,
      field: { name: "item", ...item.widget },
    },
    read: (value, report) =>
      readList(value, report, max, (entry, itemReport) => {
        if (!isEmpty(entry)) return item.read(entry, itemReport);
        itemReport([], "is empty. Fill it in or take it out.");
        return undefined as T;
      }),
  };
}
