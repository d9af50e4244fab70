import { type Field, leaf, quote, type Words } from "./field.ts";
import { number } from "./numbers.ts";
import { typedPostcode } from "./typed-values.ts";

/** A full UK postcode, with its one space (Royal Mail's format). */
export function postcode(options: Words): Field<string> {
  const shape = "^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}$";
  return leaf<string>({
    kind: "postcode",
    ...options,
    widget: { widget: "string" },
    stored: (typed) => typedPostcode(typed) ?? typed,
    read: (value, fail) =>
      typeof value === "string" && new RegExp(shape).test(value)
        ? value
        : fail(`${quote(value)} is not a whole postcode. Write it like SW1A 1AA.`),
  });
}

/** Degrees north (WGS 84). `_data/places.json` gives the bounds of the place. */
export const latitude = (options: Words): Field<number> =>
  number({ ...options, min: -90, max: 90, step: 0.00001 });

/** Degrees east (WGS 84); west is negative. */
export const longitude = (options: Words): Field<number> =>
  number({ ...options, min: -180, max: 180, step: 0.00001 });
