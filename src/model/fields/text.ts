import { type Field, leaf, quote, type Words } from "./field.ts";
import { cleanText, hasLetters, markupFault, textFault } from "./plain-text.ts";
import { typedAddress, typedEmail, typedPlace } from "./typed-values.ts";
import { webFault } from "./web-address.ts";

export interface TextOptions extends Words {
  /** Most characters allowed. */
  readonly max?: number;
  /** Fewest characters allowed. */
  readonly min?: number;
  /** True for a text that must contain a letter: a title, a name, a summary. */
  readonly letters?: boolean;
  /** The stored form of what people typed. */
  readonly stored?: (typed: string) => string;
}

function readText(
  value: unknown,
  options: { min: number; max: number; lines: boolean; letters?: boolean },
): { text: string } | { fault: string } {
  if (typeof value === "number" || typeof value === "boolean") {
    return {
      fault: `is ${typeof value === "number" ? `the number ${value}` : "a yes or no"} in the file, where words belong. Open it in the editor, write it as it should be, and save.`,
    };
  }
  if (typeof value !== "string")
    return {
      fault: "should be words, but a list or a group of values is here. Write one text.",
    };
  const text = cleanText(value);
  const fault = textFault(text) ?? markupFault(text);
  if (fault !== undefined) return { fault };
  if (options.letters === true && !hasLetters(text))
    return { fault: "has no letters. Write it in words." };
  if (!options.lines && text.includes("\n"))
    return { fault: "should be one line. Take the line breaks out." };
  if (text.length > options.max)
    return { fault: `is ${text.length} characters long. Shorten it to ${options.max} or fewer.` };
  if (text.length < options.min)
    return { fault: `is only ${text.length} characters long. Write at least ${options.min}.` };
  return { text };
}

function textField(
  kind: string,
  widget: string,
  lines: boolean,
  options: TextOptions,
  standardMax: number,
): Field<string> {
  const { min = 1, max = standardMax } = options;
  const atLeast = lines ? `^[\\s\\S]{${min},${max}}$` : `^.{${min},${max}}$`;
  return leaf<string>({
    kind,
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: { widget, pattern: [atLeast, `Write between ${min} and ${max} characters`] },
    ...(options.stored ? { stored: options.stored } : {}),
    read(value, fail) {
      const result = readText(value, { min, max, lines, letters: options.letters === true });
      return "fault" in result ? fail(result.fault) : result.text;
    },
  });
}

/** One line of words. */
export const text = (options: TextOptions): Field<string> =>
  textField("text", "string", false, options, 120);

/** Where something is, in words: a building, a street, a postcode. */
export const placeText = (options: TextOptions): Field<string> =>
  text({ ...options, stored: typedPlace });

/** Some lines of plain words, without formatting. */
export const longText = (options: TextOptions): Field<string> =>
  textField("longText", "text", true, options, 600);

/** A web address of the open web. Only https, without a user name, in plain letters. */
export function link(options: Words): Field<string> {
  return leaf<string>({
    kind: "link",
    ...options,
    widget: { widget: "string" },
    stored: typedAddress,
    read(value, fail) {
      const fault =
        typeof value === "string"
          ? webFault(value.trim())
          : `${quote(value)} is not a web address. Copy it from the address bar, so that it starts with https://`;
      return fault === undefined ? (value as string).trim() : fail(fault);
    },
  });
}

/** An e-mail address of a role or a group: the simple form that every mail program takes. */
export function email(options: Words): Field<string> {
  const shape =
    /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;
  return leaf<string>({
    kind: "email",
    ...options,
    widget: { widget: "string" },
    stored: typedEmail,
    read: (value, fail) =>
      typeof value === "string" && shape.test(value.trim())
        ? value.trim()
        : fail(`${quote(value)} is not an e-mail address. Write it like name@example.org`),
  });
}

/**
 * A name that never changes, for other systems (RFC 9562 shape; any version, as real feeds hold).
 * The editor makes it when it saves. Decap's own widget makes it when a form opens, and an empty
 * form then counts as written in.
 */
export function uuid(options: Words): Field<string> {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  return leaf<string>({
    kind: "uuid",
    ...options,
    widget: { widget: "hidden" },
    read: (value, fail) =>
      typeof value === "string" && shape.test(value)
        ? value
        : fail(
            `${quote(value)} is not an identifier. Save the entry in the editor: this box then fills itself.`,
          ),
  });
}
