/** Puts the short form of an entry's number in the place of the number that was typed. */
import { escapeRegExp } from "../format/escape.ts";
import { dialled } from "../model/fields/index.ts";
import type { NumberInstead } from "../model/gate/numbers-in-words.ts";

/** What puts a fault right in one press. */
export interface Mend {
  /** Words of the button. */
  readonly label: string;
  /** The text of the box as it is to be; the same text when there is nothing to change. */
  readonly change: (text: string) => string;
}

const CALLS = /\[[^\]\n]*\]\(tel:([^()\s]*)\)/g;

/** A text with `form` for each copy of the number `typed`, and for each link that rings it. */
function withForm(text: string, typed: string, form: string): string {
  const linked = text.replace(CALLS, (link, target: string) =>
    dialled(target) === dialled(typed) ? form : link,
  );
  const copy = new RegExp(`(^|[^\\d])${escapeRegExp(typed)}(?!\\d)`, "g");
  return linked.replace(copy, (_, before: string) => before + form);
}

/** The button for a number that is written out, and what it does. */
export const mendOf = (typed: string, { form, holder }: NumberInstead): Mend => ({
  label: `Refer to the number of ${holder}`,
  change: (text) => withForm(text, typed, form),
});
