/** From a widget of the model to a field of Decap, with Decap's traps covered. */
import type { Fields } from "../model/fields/field.ts";
import type { NamedWidget } from "../model/fields/widget.ts";
import type { DecapField } from "./decap-types.ts";

type Choices = readonly { readonly value: string; readonly label: string }[];

/** The choices of a list in `_data`, by the list's name. */
export type ChoicesOf = (vocabulary: string) => Choices;

const needsSomething = (fields: readonly DecapField[] = []): boolean =>
  fields.some(
    (field) =>
      field.required !== false &&
      field.widget !== "boolean" &&
      (field.widget !== "object" || needsSomething(field.fields)),
  );

/**
 * A list whose items have defaults would open with one item that must be filled in; an empty list
 * as its own default prevents that. A group without required fields starts collapsed.
 */
function quirks({ widget, fields, field }: DecapField): Partial<DecapField> {
  if (widget === "list")
    return {
      default: [],
      minimize_collapsed: true,
      ...(field?.label === undefined ? {} : { label_singular: field.label }),
    };
  if (widget === "object") return { collapsed: !needsSomething(fields) };
  return {};
}

/** One field as Decap reads it. */
export function decapField(
  { vocabulary, fields, field, types: _types, ...widget }: NamedWidget,
  choicesOf: ChoicesOf,
): DecapField {
  const plain: DecapField = {
    ...widget,
    ...(vocabulary === undefined ? {} : { options: choicesOf(vocabulary) }),
    ...(fields === undefined
      ? {}
      : { fields: fields.map((inner) => decapField(inner, choicesOf)) }),
    ...(field === undefined ? {} : { field: decapField(field, choicesOf) }),
  };
  return { ...plain, ...quirks(plain) };
}

/** All fields of a group of the model, in its order. */
export function decapFields(fields: Fields, choicesOf: ChoicesOf): DecapField[] {
  return Object.entries(fields).map(([name, { widget }]) =>
    decapField({ name, ...widget }, choicesOf),
  );
}
