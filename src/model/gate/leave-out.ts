/** Removes dangling references from a record, so that the rest of the entry can be published. */
import { escapeRegExp } from "../../format/escape.ts";
import type { AnyEntry } from "../collections/index.ts";
import type { Field, Fields } from "../fields/index.ts";
import { type PhoneRow, referredTo } from "../phones/phone-book.ts";
import type { Step } from "../problem.ts";
import { fieldsOf } from "./read-entry.ts";

/** Predicates for targets that are missing. */
export interface Gone {
  /** True for an entry that is not on the site, by collection and slug. */
  entry(collection: string, slug: string): boolean;
  /** True for a word that is in no list of `_data`. */
  term(vocabulary: string, value: string): boolean;
  /** True for the address of a page that is not on the site. */
  page(url: string): boolean;
  /** True for a row of phone numbers that refers to an entry with no number to take. */
  row(row: PhoneRow): boolean;
}

/** A reference, a choice or a link that was left out, and where it was. */
export interface LeftOut {
  readonly path: readonly Step[];
  readonly name: string;
}

const INLINE = /\[((?:[^[\]\\]|\\.)*)\]\(\s*<?((?:https:\/\/[^\s)>/]+)?\/[^\s)>]*)>?[^)]*\)/g;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*<?((?:https:\/\/[^\s/>]+)?\/\S*?)>?\s*$/gm;

/** A Markdown text in which links to pages that are not there are plain words. */
export function withoutDeadLinks(markdown: string, isGone: (url: string) => boolean): string {
  let text = markdown.replace(INLINE, (all, words: string, url: string) =>
    isGone(url) ? words : all,
  );
  const dead = [...text.matchAll(DEFINITION)].filter(([, , url = ""]) => isGone(url));
  for (const [line, label = ""] of dead) {
    const name = escapeRegExp(label);
    text = text
      .replace(line, "")
      .replace(new RegExp(`\\[([^\\[\\]]*)\\]\\[${name}\\]`, "gi"), "$1")
      .replace(new RegExp(`\\[(${name})\\](?:\\[\\])?`, "gi"), "$1");
  }
  return text;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function isMissing(field: Field<unknown>, value: unknown, gone: Gone): boolean {
  const [collection] = field.collections ?? [];
  if (collection !== undefined) return gone.entry(collection, String(value));
  return field.vocabulary !== undefined && gone.term(field.vocabulary, String(value));
}

function fieldWithout(
  field: Field<unknown>,
  value: unknown,
  path: readonly Step[],
  gone: Gone,
  out: LeftOut[],
): unknown {
  if (value === undefined) return undefined;
  if (field.item && isList(value)) {
    const { item } = field;
    return value.map((inner, index) => fieldWithout(item, inner, [...path, index], gone, out));
  }
  if (field.fields)
    return recordWithout(field.fields, value as Record<string, unknown>, path, gone, out);
  if (field.kind === "richText" && typeof value === "string")
    return withoutDeadLinks(value, (url) => {
      const dead = gone.page(url);
      if (dead) out.push({ path, name: url });
      return dead;
    });
  if (isList(value)) {
    const missing = value.filter((name) => isMissing(field, name, gone));
    out.push(...missing.map((name) => ({ path, name: String(name) })));
    return missing.length === 0 ? value : value.filter((name) => !missing.includes(name));
  }
  if (field.required || field.isHolding === true || !isMissing(field, value, gone)) return value;
  out.push({ path, name: String(value) });
  return undefined;
}

function recordWithout(
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  path: readonly Step[],
  gone: Gone,
  out: LeftOut[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const field = fields[name];
      if (!field) return [[name, value]];
      const kept = fieldWithout(field, value, [...path, name], gone, out);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/**
 * The entry without optional references, choices and links to what is gone; a link keeps its words.
 * A reference that is required, or that holds the entry, stays: without it the entry cannot be
 * shown.
 */
export function leaveOut(
  entry: AnyEntry,
  gone: Gone,
): { readonly entry: AnyEntry; readonly out: readonly LeftOut[] } {
  const out: LeftOut[] = [];
  const { collection } = entry;
  const record = recordWithout(
    fieldsOf(collection),
    entry as unknown as Record<string, unknown>,
    [],
    gone,
    out,
  );
  if ("phones" in entry) {
    const rows = entry.phones.filter((row, index) => {
      const dead = gone.row(row);
      const known = out.some(({ path: [first, at] }) => first === "phones" && at === index);
      if (dead && !known) out.push({ path: ["phones", index], name: referredTo(row) ?? "" });
      return !dead;
    });
    if (rows.length < entry.phones.length) record["phones"] = rows;
  }
  return out.length === 0 ? { entry, out } : { entry: record as unknown as AnyEntry, out };
}
