/**
 * Puts short forms in the place of the numbers in a posted item. The content check takes no number
 * that is written out in words.
 */
import type { AnyEntry } from "../model/collections/index.ts";
import { dialled, phoneFault, shownNumber } from "../model/phones/fault.ts";
import { OWN, phoneBook, shortFormFor } from "../model/phones/phone-book.ts";
import { numbersIn } from "../model/phones/in-words.ts";
import type { PostedItem } from "./posted-item.ts";

/** The short form of each number that an entry has, by its digits as dialled. */
export type ShortForms = Readonly<Record<string, string>>;

/** Numbers of three digits stay as they are written: everybody knows them. */
const SHORT = 3;

/** The short forms of all numbers of a site. */
export function shortForms(entries: readonly AnyEntry[]): ShortForms {
  const book = phoneBook(entries);
  return Object.fromEntries(
    [...book.byNumber]
      .filter(([number]) => number.length > SHORT)
      .map(([number, entry]) => [number, shortFormFor(entry, number, book)]),
  );
}

export interface NamedNumbers {
  readonly item: PostedItem;
  /** The item's own number to ring; undefined when it has none that no entry has. */
  readonly contact: string | undefined;
}

/**
 * Answers that may contain a number; the first number of “How to take part” is the item's own.
 */
const IN_ORDER = ["join", "when", "where", "who", "cost", "item", "summary", "title"] as const;

/** A wrong number, and a second one of the item's own, stay, with a note to the editor. */
export function namedNumbers(item: PostedItem, forms: ShortForms): NamedNumbers {
  let contact: string | undefined;
  const named: Record<string, string> = {};
  for (const name of IN_ORDER) {
    const text = item[name];
    if (text === undefined) continue;
    named[name] = numbersIn(text).reduce((words, number) => {
      const digits = dialled(number);
      const form = Object.hasOwn(forms, digits) ? forms[digits] : undefined;
      if (form !== undefined) return words.replace(number, () => form);
      if (digits.length <= SHORT || phoneFault(number) !== undefined) return words;
      contact ??= shownNumber(number);
      return dialled(contact) === digits ? words.replace(number, () => `{phone:${OWN}}`) : words;
    }, text);
  }
  return { item: { ...item, ...named }, contact };
}
