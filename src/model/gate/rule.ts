/** A rule that no single field can check. */
import type { CollectionName } from "../collections/index.ts";
import type { Step } from "../problem.ts";

/** A fault, and the path of the field that it is reported at. */
export interface RuleFault {
  readonly path: readonly Step[];
  readonly message: string;
}

/** The values of an entry, read and not yet checked against each other. */
export type RuleRecord = Readonly<Record<string, unknown>>;

/** The fields of a group that may be missing. */
export const groupOf = (value: unknown): RuleRecord => (value ?? {}) as RuleRecord;

/** The items of a list that may be missing or of another form. */
export const items = (value: unknown): readonly RuleRecord[] =>
  Array.isArray(value) ? (value as RuleRecord[]) : [];

/** True when the end of a range is before its start; false when either is missing. */
export const backwards = (from: unknown, to: unknown): boolean =>
  from !== undefined && to !== undefined && (to as number | string) < (from as number | string);

export type Rule = (record: RuleRecord, collection: CollectionName) => RuleFault[];

/** Every text of a value, with the way to it. */
export function textsOf(
  value: unknown,
  path: readonly Step[] = [],
): { path: readonly Step[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) => textsOf(inner, [...path, index]));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...path, name]))
    : [];
}
