import { type Field, leaf, quote, type Words } from "./field.ts";
import { typedNumber, typedPounds } from "./typed-values.ts";

export interface NumberOptions extends Words {
  readonly min: number;
  readonly max: number;
  /** Step between allowed values; 1, so whole numbers, when absent. */
  readonly step?: number;
}

/** A number within bounds. */
export function number(options: NumberOptions): Field<number> {
  const { min, max, step = 1 } = options;
  const whole = Number.isInteger(step);
  return leaf<number>({
    kind: "number",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: { widget: "number", value_type: whole ? "int" : "float", min, max, step },
    stored: (typed) => typedNumber(typed) ?? typed,
    read(value, fail) {
      if (typeof value !== "number" || !Number.isFinite(value))
        return fail(
          `${quote(value)} is not a number. Write digits only, for a number from ${min} to ${max}.`,
        );
      if (whole && !Number.isInteger(value))
        return fail(`${value} should be a whole number. Write it without a point.`);
      if (value < min || value > max)
        return fail(`${value} is outside the range. Write a number from ${min} to ${max}.`);
      return value;
    },
  });
}

/** An amount of money in pounds; 0 means free. */
export function pounds(options: Words): Field<number> {
  const most = 10000;
  return leaf<number>({
    kind: "number",
    ...options,
    widget: { widget: "string" },
    stored: (typed) => typedPounds(typed) ?? typed,
    read(value, fail) {
      if (typeof value !== "number" || !Number.isFinite(value))
        return fail(
          `${quote(value)} is not one sum of money. Write it like £2.50, or 0 when it is free.`,
        );
      if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)
        return fail(`${value} is not a sum in whole pence. Write it like £2.50.`);
      return value >= 0 && value <= most
        ? value
        : fail(`${value} is not a likely price. Write pounds from 0 to ${most}.`);
    },
  });
}

/** Yes or no; left out means no. */
export function flag(options: Words): Field<boolean> {
  return {
    kind: "flag",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    required: false,
    widget: {
      widget: "boolean",
      label: options.label,
      ...(options.hint === undefined ? {} : { hint: options.hint }),
      required: false,
      default: false,
    },
    read(value, report) {
      if (value === undefined || value === null || value === "") return false;
      if (typeof value === "boolean") return value;
      report([], `${quote(value)} is neither yes nor no. Choose one of the two.`);
      return false;
    },
  };
}

/** A box that must be ticked before the entry may be published; left out is not ticked. */
export function mustTick(options: Words & { readonly why: string }): Field<true> {
  const { label, hint, why } = options;
  return {
    kind: "mustTick",
    label,
    ...(hint === undefined ? {} : { hint }),
    required: true,
    widget: {
      label,
      ...(hint === undefined ? {} : { hint }),
      widget: "boolean",
      default: false,
      pattern: ["true", why],
    },
    read(value, report) {
      if (value !== true) report([], why);
      return true;
    },
  };
}
