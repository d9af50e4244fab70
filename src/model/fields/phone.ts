import { phoneFault, shownNumber } from "../phones/fault.ts";
import { phoneTextFault, typedPhone } from "../phones/typed.ts";
import { type Field, isEmpty, leaf, quote, type Words } from "./field.ts";

export { dialled, phoneFault } from "../phones/fault.ts";

/**
 * A UK phone number, kept as it should be read: “01632 960000”. Dashes, brackets, invisible
 * characters and a label that come with a pasted number are taken off.
 */
export function phone(options: Words): Field<string> {
  return leaf<string>({
    kind: "phone",
    ...options,
    widget: { widget: "string" },
    stored: typedPhone,
    read(value, fail) {
      if (typeof value === "number") {
        return fail(
          `is read as ${value}, so a first 0 is lost. Open it in the editor, write the number as it is dialled, like 01632 960000, and save.`,
        );
      }
      if (typeof value !== "string")
        return fail("should be one phone number. Write it like 01632 960000.");
      const fault = phoneFault(value.trim());
      return fault === undefined ? shownNumber(value) : fail(phoneTextFault(value) ?? fault);
    },
  });
}

/** A phone number that may be left out; it is then an empty text. */
export function phoneOrNone(options: Words): Field<string> {
  const required = phone(options);
  return {
    ...required,
    required: false,
    widget: { ...required.widget, required: false },
    read: (value, report) => (isEmpty(value) ? "" : required.read(value, report)),
  };
}

/** The five-digit number that a text message is sent to. */
export function shortCode(options: Words): Field<string> {
  return leaf<string>({
    kind: "shortCode",
    ...options,
    widget: {
      widget: "string",
      pattern: ["^[6-8][0-9]{4}$", "Five digits, the first of them 6, 7 or 8"],
    },
    read(value, fail) {
      if (typeof value === "number")
        return fail(
          `is the number ${value} in the file, where digits in words belong. Open it in the editor, write it as it should be, and save.`,
        );
      return typeof value === "string" && /^[6-8]\d{4}$/.test(value)
        ? value
        : fail(
            `${quote(value)} is not a text number. It has five digits and starts with 6, 7 or 8.`,
          );
    },
  });
}
