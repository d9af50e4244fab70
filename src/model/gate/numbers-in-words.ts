/**
 * A phone number is written in one entry. A second copy of it, in a row or in running words, is
 * refused with the name of the entry to refer to.
 */
import { hasClosed } from "../../format/standing.ts";
import type { AnyEntry } from "../collections/index.ts";
import { collections } from "../collections/index.ts";
import { dialled, isProse, phoneFault, quote } from "../fields/index.ts";
import { didYouMean } from "../nearest.ts";
import { SHORT_FORM, shortFormText } from "../phones/fill.ts";
import {
  bookFor,
  contactOf,
  hasStopped,
  type PhoneBook,
  phoneBook,
  nameOfHolder,
  OWN,
  ownRows,
  REFERS,
  referredTo,
  rowsOf,
  shortFormFor,
  textNumber,
} from "../phones/phone-book.ts";
import { numbersIn } from "../phones/in-words.ts";
import type { Problem } from "../problem.ts";
import { called, calledWithFile, oneOf } from "./called.ts";
import { fieldsOf } from "./read-entry.ts";
import { labelOf, walkFields } from "./walk.ts";

/** Anything in curly brackets that was meant as a short form. */
const MEANT = /\{[^{}\n]{0,20}(?:phone|text|tel|number|ring)[^{}\n]{0,60}\}/gi;

/** The short form to write for a number, and the name of the entry that has it. */
export interface NumberInstead {
  readonly form: string;
  readonly holder: string;
}

/** What to write in the place of a number, where another entry, or the item itself, has it. */
function insteadInWords(
  number: string,
  entry: AnyEntry,
  book: PhoneBook,
): NumberInstead | undefined {
  const digits = dialled(number);
  const holder = book.byNumber.get(digits);
  if (holder) return { form: shortFormFor(holder, digits, book), holder: nameOfHolder(holder) };
  const contact = contactOf(entry);
  return contact !== undefined && dialled(contact) === digits
    ? { form: `{phone:${OWN}}`, holder: "this item" }
    : undefined;
}

/** Says what is wrong with a number written as digits in a text, or undefined. */
function copyFault(
  number: string,
  entry: AnyEntry,
  book: PhoneBook,
  instead?: NumberInstead,
): string | undefined {
  const digits = dialled(number);
  const holder = book.byNumber.get(digits);
  const shown = quote(number);
  const box = collections.news.fields.contact.label;
  if (!holder && instead)
    return `writes out the number ${shown}, which is in “${box}”. Write ${instead.form} in its place: readers see the number.`;
  if (!holder && entry.collection === "news" && phoneFault(number) === undefined)
    return `names the number ${shown}. Put it into “${box}”, and write {phone:${OWN}} in its place here: readers see the number.`;
  if (holder && digits.length <= 3) return undefined;
  if (holder)
    return `writes out the number ${shown}, which is the number of ${called(holder)}. Write ${instead?.form ?? ""} in its place: readers see the number, and a change of it is made once.`;
  return `names the number ${shown}, which is in no entry's phone numbers.${phoneFault(number) === undefined ? "" : " It cannot be right."} Correct it, or add it to the entry it belongs to and write the short form for it here.`;
}

/** Says what is wrong with a short form, or nothing. */
function formFault(form: string, book: PhoneBook): string | undefined {
  const [, kind = "", name = "", place = ""] =
    new RegExp(`^${SHORT_FORM.source}$`).exec(form) ?? [];
  if (kind === "")
    return `contains ${quote(form)}, which is not read as a number. Write it like {phone:childline}, with the name of the entry's file.`;
  if (shortFormText(kind, name, place, book) !== undefined) return undefined;
  if (book.find(name))
    return `contains ${quote(form)}, and that entry has no such number of its own. Name the entry that has it.`;
  const known = [...new Set(book.byNumber.values())].map(({ slug }) => slug);
  return `contains ${quote(form)}, and no entry of that name has a number. ${didYouMean(name, known)}`;
}

/** Words for what a caller chooses once the phone is answered. */
const CHOICE = /\boption\b|\bpress \d|\bchoose\b/i;

/**
 * Says that a sentence adds a choice to a number that brings its own, or nothing: “option 2, option
 * 1” leads a caller to the wrong desk.
 */
function choiceFault(words: string, form: string, book: PhoneBook): string | undefined {
  const [, kind = "", name = "", place = ""] =
    new RegExp(`^${SHORT_FORM.source}$`).exec(form) ?? [];
  const shown = kind === "phone" ? shortFormText(kind, name, place, book) : undefined;
  if (shown?.includes(",") !== true) return undefined;
  const sentence = words.split(/[.!?](?=\s|$)|\n/).find((part) => part.includes(form)) ?? "";
  return CHOICE.test(sentence.replaceAll(form, ""))
    ? `says what to choose beside ${form}, which readers see as “${shown}”. Take the choice out of the sentence, or name the entry of the line that you mean.`
    : undefined;
}

/** Addresses of links, whose digits are not a number to ring; a wrong tel: has its own fault. */
const withoutTargets = (words: string): string =>
  words.replace(/\]\(([^()\s]*)\)/g, (whole, target: string) =>
    target.startsWith("tel:") && phoneFault(target.slice(4)) === undefined ? whole : "](x)",
  );

interface WordFault {
  /** The number or short form as it is written in the text. */
  readonly words: string;
  readonly message: string;
  readonly instead?: NumberInstead | undefined;
}

function wordFaults(words: string, entry: AnyEntry, book: PhoneBook): WordFault[] {
  const forms = words.match(MEANT) ?? [];
  const rest = withoutTargets(words.replace(MEANT, (form) => "x".repeat(form.length)));
  return [
    ...forms.map((form) => ({
      words: form,
      message: formFault(form, book) ?? choiceFault(words, form, book),
    })),
    ...numbersIn(rest).map((number) => {
      const instead = insteadInWords(number, entry, book);
      return { words: number, message: copyFault(number, entry, book, instead), instead };
    }),
  ].flatMap(({ message, ...found }) => (message === undefined ? [] : [{ ...found, message }]));
}

/** A number that may not be written in the text of an entry. */
export interface NumberFault {
  /** The number or short form as it is written in the text. */
  readonly words: string;
  readonly problem: Problem;
  /** What to write in the place of a copy. */
  readonly instead?: NumberInstead | undefined;
}

/** Numbers and short forms in words that no entry has, and copies of numbers. */
export function numberFaultsInWords(entry: AnyEntry, book: PhoneBook): NumberFault[] {
  const fields = fieldsOf(entry.collection);
  const own = bookFor(entry, book);
  return walkFields(fields, entry as unknown as Record<string, unknown>).flatMap(
    ({ field, value, path }) =>
      typeof value === "string" && isProse(field)
        ? wordFaults(value, entry, own).map(({ message, ...found }) => ({
            ...found,
            problem: { file: entry.file, field: labelOf(fields, path), message },
          }))
        : [],
  );
}

/** How an editor refers to a number that another entry has. */
function insteadOf(holder: AnyEntry): string {
  const field = (Object.keys(REFERS) as (keyof typeof REFERS)[]).find(
    (name) => REFERS[name] === holder.collection,
  );
  return field === undefined
    ? `Move it to the organisation that it belongs to, and choose that organisation in both.`
    : `Leave “Number” empty and choose that ${oneOf(holder.collection)} in the same row: a change is then made once.`;
}

/** Rows that copy another entry's number, or refer to an entry from which none can be taken. */
function rowProblems(entry: AnyEntry, book: PhoneBook): Problem[] {
  const fields = fieldsOf(entry.collection);
  const problem = (index: number, name: string, message: string): Problem => ({
    file: entry.file,
    field: labelOf(fields, ["phones", index, name]),
    message,
  });
  return rowsOf(entry).flatMap((row, index): Problem[] => {
    const key = referredTo(row);
    if (key === undefined) {
      const holder = book.byNumber.get(dialled(row.number));
      return row.number === "" || !holder || holder.file === entry.file
        ? []
        : [
            problem(
              index,
              "number",
              `“${row.number}” is already in ${calledWithFile(holder)}. ${insteadOf(holder)}`,
            ),
          ];
    }
    const holder = book.byKey.get(key);
    const [name = ""] = Object.keys(REFERS).filter((field) => Object.hasOwn(row, field));
    if (!holder || holder.file === entry.file || row.number !== "") return [];
    if (ownRows(holder).length === 0)
      return [
        problem(
          index,
          name,
          `refers to ${called(holder)}, which has no number of its own. Choose the entry that has.`,
        ),
      ];
    if (!hasStopped(holder)) return [];
    const why = hasClosed(holder) ? "has closed" : "is not answered now";
    return [problem(index, name, `refers to ${called(holder)}, which ${why}. Choose another.`)];
  });
}

function textProblems(entry: AnyEntry, book: PhoneBook): Problem[] {
  const number = textNumber(entry);
  const holder = number === undefined ? undefined : book.byNumber.get(number);
  return !holder || holder.file === entry.file || textNumber(holder) === undefined
    ? []
    : [
        {
          file: entry.file,
          field: labelOf(fieldsOf(entry.collection), ["text", "number"]),
          message: `“${number ?? ""}” is already in ${calledWithFile(holder)}. Take it out here, and write ${shortFormFor(holder, number ?? "", book)} in the text.`,
        },
      ];
}

/** The number to ring about a newsletter item, where another entry has it. */
function contactProblems(entry: AnyEntry, book: PhoneBook): Problem[] {
  const number = contactOf(entry);
  const holder = number === undefined ? undefined : book.byNumber.get(dialled(number));
  return !holder || number === undefined
    ? []
    : [
        {
          file: entry.file,
          field: labelOf(fieldsOf(entry.collection), ["contact"]),
          message: `“${number}” is already in ${called(holder)}. Take it out here, and write ${shortFormFor(holder, dialled(number), book)} in the item: readers see the number.`,
        },
      ];
}

/** Every copy of a number, and every reference from which no number can be taken. */
export function numberProblems(entries: readonly AnyEntry[]): Problem[] {
  const book = phoneBook(entries);
  return entries.flatMap((entry) => numberProblemsOf(entry, book));
}

/** Every copy of a number in one entry, and every reference from which no number can be taken. */
export const numberProblemsOf = (entry: AnyEntry, book: PhoneBook): Problem[] => [
  ...numberFaultsInWords(entry, book).map(({ problem }) => problem),
  ...rowProblems(entry, book),
  ...textProblems(entry, book),
  ...contactProblems(entry, book),
];
