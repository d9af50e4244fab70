import type { Report } from "../problem.ts";
import type { CmsWidget } from "./widget.ts";

export { quote } from "../quote.ts";

/**
 * A kind of field. The same object checks the stored value and defines the CMS widget, so that both
 * follow the same rule.
 */
export interface Field<T> {
  readonly kind: string;
  /** The words beside the widget in the CMS and in every message. */
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  /**
   * Turns the value read from the file into a typed value, and reports what is wrong with it.
   * The result counts only when nothing was reported.
   */
  read(value: unknown, report: Report): T;
  /**
   * The stored form of what people typed: “9.30am” is “09:30”. The same value when it is not
   * understood. Only for kinds that are typed in more than one way.
   */
  readonly stored?: (typed: string) => unknown;
  /** The CMS widget, without the field's name. */
  readonly widget: CmsWidget;
  /**
   * The editor fills in the date this many days from today when a new entry is saved without it: 0
   * is today.
   */
  readonly daysWhenEmpty?: number;
  /** The fields of a group. */
  readonly fields?: Fields;
  /** The field that a list repeats. */
  readonly item?: Field<unknown>;
  /** The collections that a reference may point into. */
  readonly collections?: readonly string[];
  /** The entry waits for the one that it refers to, and is not shown without it. */
  readonly isHolding?: boolean;
  /** The list in `_data` that a term is chosen from. */
  readonly vocabulary?: string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The value that a field gives. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** The values of a group of fields. */
export type RecordOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** Options of every field. */
export interface Words {
  readonly label: string;
  readonly hint?: string;
}

const PROSE = ["text", "longText", "richText"];

/** True for a field whose value is words that people write, in one line or more. */
export const isProse = ({ kind }: Field<unknown>): boolean => PROSE.includes(kind);

/** True for the value that an untouched CMS field stores. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (typeof value === "string" && value.trim() === "")
  );
}

/** True for a group that the CMS stored without any value. */
function isEmptyGroup(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isEmpty)
  );
}

/** The same field, allowed to be left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return {
    ...field,
    required: false,
    widget: { ...field.widget, required: false },
    read: (value, report) =>
      isEmpty(value) || (field.fields && isEmptyGroup(value))
        ? undefined
        : field.read(value, report),
  };
}

/**
 * The same required field, which the editor's form does not insist on: it is filled in when the
 * entry is saved, or the gate asks for it.
 */
export function askedLater<T>(
  field: Field<T>,
  more: Pick<Field<T>, "daysWhenEmpty"> = {},
): Field<T> {
  return { ...field, ...more, widget: { ...field.widget, required: false } };
}

/** The same field, in which a new form has this value. */
export const beginsWith = <T>(field: Field<T>, value: T): Field<T> => ({
  ...field,
  widget: { ...field.widget, default: value },
});

/** The same reference, without whose entry this one is not shown, though it may be left empty. */
export const waitsForEntry = <T>(field: Field<T>): Field<T> => ({ ...field, isHolding: true });

interface LeafOptions<T> extends Words {
  readonly kind: string;
  readonly widget: CmsWidget;
  readonly read: (value: unknown, fail: (message: string) => T) => T;
  readonly stored?: (typed: string) => unknown;
  readonly extra?: Partial<Field<T>>;
}

/**
 * Makes a required field of a single value. `fail` reports one problem and is returned in place of
 * the value.
 */
export function leaf<T>(options: LeafOptions<T>): Field<T> {
  const { label, hint, kind, read, stored } = options;
  return {
    kind,
    label,
    ...(hint === undefined ? {} : { hint }),
    required: true,
    widget: { label, ...(hint === undefined ? {} : { hint }), ...options.widget },
    read(value, report) {
      const fail = (message: string): T => {
        report([], message);
        return undefined as T;
      };
      if (isEmpty(value)) return fail("is missing. Fill it in.");
      if (!stored || (typeof value !== "string" && typeof value !== "number"))
        return read(value, fail);
      const understood = stored(String(value));
      return read(understood === String(value) ? value : understood, fail);
    },
    ...(stored ? { stored } : {}),
    ...options.extra,
  };
}
