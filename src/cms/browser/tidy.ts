/** Removes empty values from an entry, and orders its fields as in the form. */
import { withoutDrawn } from "../../format/letters.ts";
import { ZERO_WIDTH } from "../../format/zero-width.ts";
import type { Field, Fields } from "../../model/fields/index.ts";
import type { Immutable } from "./decap.ts";

export const isImmutable = (value: unknown): value is Immutable =>
  typeof value === "object" && value !== null && "toJS" in value;

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : isImmutable(value) && value.size === 0;
}

function inside(
  value: unknown,
  field: Field<unknown> | undefined,
  change: (value: Immutable, fields: Fields) => Immutable,
): unknown {
  if (!isImmutable(value)) return value;
  const { item } = field ?? {};
  if (item) return value.map((each) => inside(each, item, change));
  return field?.fields ? change(value, field.fields) : value;
}

/**
 * The same group with its fields in the order of the form, which Decap loses above eight fields.
 */
export function inOrder(value: Immutable, fields: Fields): Immutable {
  const names = Object.keys(fields);
  const place = (_value: unknown, name: unknown): number =>
    names.includes(String(name)) ? names.indexOf(String(name)) : names.length;
  return value
    .toOrderedMap()
    .sortBy(place)
    .map((each, name) => inside(each, fields[String(name)], inOrder));
}

const INVISIBLE = new RegExp(`[${ZERO_WIDTH}]`, "g");

const tidied = (value: unknown): unknown =>
  isImmutable(value)
    ? withoutEmpty(value)
    : typeof value === "string"
      ? withoutDrawn(value.replace(INVISIBLE, ""))
      : value;

/**
 * The same entry without empty texts, lists and groups, without characters of no width, and with
 * drawn letters as plain ones, on every level: pasted text has them, and in a title they would cut
 * the address of the page. What is false or 0 stays.
 */
export function withoutEmpty(value: Immutable): Immutable {
  return value.map(tidied).filter((each) => !isEmpty(each));
}
