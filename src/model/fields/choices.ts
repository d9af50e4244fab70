import { didYouMean } from "../nearest.ts";
import { type Field, leaf, quote, type Words } from "./field.ts";

/** Maps the stored value to its label, in the order shown. */
export type Options = Readonly<Record<string, string>>;

/** More choices than this are not listed in a message. */
const MOST_NAMED = 40;

function unknown(value: unknown, options: Options): string {
  const known = Object.keys(options);
  const all =
    known.length > MOST_NAMED ? "Choose one from the list." : `Choose one of: ${known.join(", ")}.`;
  const hint = typeof value === "string" ? didYouMean(value, known, all) : all;
  return `${quote(value)} is not one of the choices. ${hint}`;
}

const asList = (options: Options) =>
  Object.entries(options).map(([value, label]) => ({ label, value }));

/** A choice of one value. The file contains a key of `options`. */
export function choice<const O extends Options>(
  options: Words & { readonly options: O },
): Field<keyof O & string> {
  type Value = keyof O & string;
  return leaf<Value>({
    kind: "choice",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: { widget: "select", options: asList(options.options) },
    read(value, fail) {
      const written = typeof value === "number" ? String(value) : value;
      return typeof written === "string" && Object.hasOwn(options.options, written)
        ? (written as Value)
        : fail(unknown(value, options.options));
    },
  });
}

/** Reads a list and looks up each value; a missing list is empty. */
function manyOf<T extends string>(
  words: Words,
  extra: Partial<Field<readonly T[]>> & Pick<Field<readonly T[]>, "kind" | "widget">,
  fault: (value: unknown) => string | undefined,
): Field<readonly T[]> {
  return {
    label: words.label,
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    required: false,
    read(value, report) {
      if (value === undefined || value === null || value === "") return [];
      if (!Array.isArray(value)) {
        report([], "should be a list. Write each choice on a line of its own, with “- ” in front.");
        return [];
      }
      const seen = new Set<unknown>();
      value.forEach((entry: unknown, index) => {
        const problem = seen.has(entry)
          ? `${quote(entry)} is here twice. Take one out.`
          : fault(entry);
        if (problem !== undefined) report([index], problem);
        seen.add(entry);
      });
      return value as readonly T[];
    },
    ...extra,
    widget: {
      label: words.label,
      ...(words.hint === undefined ? {} : { hint: words.hint }),
      required: false,
      ...extra.widget,
    },
  };
}

/** Any number of a fixed list; none chosen means that the entry does not state it. */
export function choices<const O extends Options>(
  options: Words & { readonly options: O },
): Field<readonly (keyof O & string)[]> {
  return manyOf<keyof O & string>(
    options,
    {
      kind: "choices",
      widget: { widget: "select", multiple: true, options: asList(options.options) },
    },
    (value) =>
      typeof value === "string" && Object.hasOwn(options.options, value)
        ? undefined
        : unknown(value, options.options),
  );
}

/** One entry of a list in `_data`, by its id. The gate looks it up once all files are read. */
export function term(options: Words & { readonly vocabulary: string }): Field<string> {
  return leaf<string>({
    kind: "term",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: { widget: "select", vocabulary: options.vocabulary },
    read: (value, fail) =>
      typeof value === "string"
        ? value
        : fail(`${quote(value)} should be one choice from the list.`),
    extra: { vocabulary: options.vocabulary },
  });
}

/** Any number of entries of a list in `_data`. */
export function terms(options: Words & { readonly vocabulary: string }): Field<readonly string[]> {
  return manyOf<string>(
    options,
    {
      kind: "terms",
      vocabulary: options.vocabulary,
      widget: { widget: "select", multiple: true, vocabulary: options.vocabulary },
    },
    (value) =>
      typeof value === "string" ? undefined : `${quote(value)} should be one choice from the list.`,
  );
}

interface ReferenceOptions extends Words {
  /** The collection that the entry is in. */
  readonly collection: string;
  /** The field of that collection that names an entry in the CMS. */
  readonly display?: string;
}

const relation = (options: ReferenceOptions) => {
  const display = options.display ?? "name";
  return {
    widget: "relation",
    collection: options.collection,
    value_field: "{{slug}}",
    display_fields: [display],
    search_fields: [display],
    options_length: 500,
  } as const;
};

/** Another entry, by the name of its file. */
export function reference(options: ReferenceOptions): Field<string> {
  return leaf<string>({
    kind: "reference",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: relation(options),
    read: (value, fail) =>
      typeof value === "string" ? value : fail(`${quote(value)} should be the name of one entry.`),
    extra: { collections: [options.collection] },
  });
}

/** Any number of other entries, by the names of their files. */
export function references(options: ReferenceOptions): Field<readonly string[]> {
  return manyOf<string>(
    options,
    {
      kind: "references",
      collections: [options.collection],
      widget: { ...relation(options), multiple: true },
    },
    (value) =>
      typeof value === "string" ? undefined : `${quote(value)} should be the name of one entry.`,
  );
}
