/** Lays out a posted item as a content file. `npm run new` and the posting function share it. */
import { alsoFound, isNameOf } from "../format/also-found.ts";
import { stringify } from "yaml";
import { slugOf } from "../format/slug.ts";
import type { AnyEntry } from "../model/collections/index.ts";
import { isPlainDate } from "../model/fields/index.ts";
import { typedDate } from "../model/fields/typed-values.ts";
import { nearest } from "../model/nearest.ts";
import { tidyItem } from "./tidy-item.ts";
import { namedNumbers, shortForms, type ShortForms } from "./named-numbers.ts";
import { happening } from "./happening.ts";
import { POSTED_FIELDS, type PostedItem, type PostedName } from "./posted-item.ts";

/** An entry or a term that an item may name. */
export interface Named {
  /** What the content file contains. */
  readonly id: string;
  /** What people may write for it. */
  readonly names: readonly string[];
}

/** What the names in an item are looked up in. */
export interface KnownNames {
  readonly groups: readonly Named[];
  readonly areas: readonly Named[];
  readonly needs: readonly Named[];
  readonly numbers: ShortForms;
}

interface Sources {
  /** All entries of the site, whose numbers an item may write. */
  readonly entries: readonly AnyEntry[];
  readonly organisations: readonly {
    readonly slug: string;
    readonly name: string;
    readonly otherNames: readonly string[];
    readonly searchWords: readonly string[];
  }[];
  readonly data: {
    readonly places: {
      readonly areas: readonly { readonly id: string; readonly name: string }[];
    };
    readonly taxonomy: {
      readonly needs: readonly {
        readonly id: string;
        readonly label: string;
        readonly official: string;
      }[];
    };
  };
}

/** The names of a site's organisations, areas and needs. */
export const knownNames = ({
  entries,
  organisations,
  data: { places, taxonomy },
}: Sources): KnownNames => ({
  numbers: shortForms(entries),
  groups: organisations.map((one) => ({
    id: one.slug,
    names: [one.name, one.slug, ...alsoFound(one)],
  })),
  areas: places.areas.map(({ id, name }) => ({ id, names: [name, id] })),
  needs: taxonomy.needs.map(({ id, label, official }) => ({ id, names: [label, official, id] })),
});

/** What is wrong with one answer. Each caller has its own words for it. */
export interface AnswerFault {
  readonly field: PostedName;
  readonly kind: "missing" | "unknown" | "no day";
  readonly value: string;
  /** The known name that is written most like the value. */
  readonly near?: string | undefined;
}

export interface NewsFields {
  readonly title: string;
  readonly date: string;
  readonly [name: string]: unknown;
}

export interface LaidOut {
  readonly fields: NewsFields;
  /** The item with short forms in the place of its numbers. */
  readonly item: PostedItem;
  readonly faults: readonly AnswerFault[];
}

/** The most characters of a title that go into a file name. */
const MAX_SLUG = 80;

/** The part of a news item's file name that follows its date; empty without a letter or digit. */
export const titleSlug = (title: string): string => slugOf(title.slice(0, MAX_SLUG));

/** The one that a name means. */
const meant = (value: string, known: readonly Named[]): string | undefined =>
  known.find(({ names }) => isNameOf(value, names))?.id;

function unknownFault(field: PostedName, value: string, known: readonly Named[]): AnswerFault {
  const names = known.flatMap((one) => one.names);
  return { field, kind: "unknown", value, near: nearest(value, names) };
}

/** The front matter of an item, and what is wrong with its answers. `today` is YYYY-MM-DD. */
export function layOut(posted: PostedItem, known: KnownNames, today: string): LaidOut {
  const { item, contact } = namedNumbers(tidyItem(posted), known.numbers);
  const faults: AnswerFault[] = POSTED_FIELDS.map((field) => ({ required: false, ...field }))
    .filter(({ name, required }) => required && item[name] === undefined)
    .map(({ name }) => ({ field: name, kind: "missing", value: "" }));
  const find = (field: "group" | "area" | "topic", list: readonly Named[]): string | undefined => {
    const value = item[field];
    const id = value === undefined ? undefined : meant(value, list);
    if (value !== undefined && id === undefined) faults.push(unknownFault(field, value, list));
    return id;
  };
  const group = find("group", known.groups);
  const area = find("area", known.areas);
  const need = find("topic", known.needs);
  const expires = item.expires === undefined ? undefined : typedDate(item.expires);
  if (item.expires !== undefined && (expires === undefined || !isPlainDate(expires)))
    faults.push({ field: "expires", kind: "no day", value: item.expires });
  return {
    item,
    fields: {
      title: item.title ?? "",
      date: today,
      group,
      summary: item.summary,
      ...happening(item, today),
      ...(contact !== undefined && { contact }),
      ...(area !== undefined && { areas: [area] }),
      ...(need !== undefined && { needs: [need] }),
      ...(expires !== undefined && { expires }),
    },
    faults,
  };
}

/** The facts before the text, as a list that people can scan. */
const factsOf = (item: PostedItem): readonly string[] =>
  POSTED_FIELDS.flatMap((field) =>
    "fact" in field && item[field.name] !== undefined
      ? [`- **${field.label}:** ${item[field.name] ?? ""}`]
      : [],
  );

/** The text of the content file: front matter, the facts, `notes` and the item itself. */
export function newsText(
  fields: NewsFields,
  item: PostedItem,
  notes: readonly string[] = [],
): string {
  const facts = [...notes, ...factsOf(item)].join("\n");
  const body = [facts, item.item ?? ""].filter((part) => part !== "").join("\n\n");
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}
