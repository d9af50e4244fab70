/** Reads one value with one field, and gives what came of it. */
import type { Field } from "../../../src/model/fields/index.ts";

export interface Outcome {
  readonly value?: unknown;
  /** Each with its place below the field, as far as it has one: “0.number: is missing.” */
  readonly faults: readonly string[];
}

export function read(field: Field<unknown>, written: unknown): Outcome {
  const faults: string[] = [];
  const value = field.read(
    written,
    (path, message) =>
      void faults.push(path.length > 0 ? `${path.join(".")}: ${message}` : message),
  );
  return faults.length > 0 ? { faults } : { value, faults };
}

/** True when the CMS would let the value through: its pattern is all that it asks. */
export function cmsTakes(field: Field<unknown>, written: string): boolean {
  const [pattern] = field.widget.pattern ?? [];
  return pattern === undefined || new RegExp(pattern).test(written);
}
