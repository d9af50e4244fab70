/** Recorded changes as pages and feeds show them: by date and kind, with current names and URLs. */
import { ascending } from "../format/sort-order.ts";
import { collections, isCollectionName, type AnyEntry } from "../model/collections/index.ts";
import { CHANGE, type Change, type ChangeKind } from "../model/data/changes.ts";
import { isPublished } from "../news/published.ts";
import type { Library } from "../model/library.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { isNamedInFull, nameOf } from "./names.ts";

export interface ToldChange {
  readonly name: string;
  /** Absent when the entry is no longer on the site. */
  readonly url?: string;
  /** Heading of the entry's collection: “Services”. */
  readonly collection: string;
  /** Labels of the fields that changed. */
  readonly fields: readonly string[];
}

export interface ChangesOfKind {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly changes: readonly ToldChange[];
}

export interface DayOfChanges {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly kinds: readonly ChangesOfKind[];
}

function fieldLabel(collection: string, field: string): string {
  if (field === "body" || !isCollectionName(collection)) return "Text";
  if (field === "sensitive") return "How it is named in lists";
  const fields: Readonly<Record<string, { readonly label: string }>> =
    collections[collection].fields;
  return fields[field]?.label ?? "Other facts";
}

function told(
  { entry: key, name, fields }: Change,
  current: ReadonlyMap<string, AnyEntry>,
): ToldChange {
  const [collection = ""] = key.split("/");
  const entry = current.get(key);
  return {
    name: entry ? nameOf(entry) : name,
    ...(entry && isNamedInFull(entry) ? { url: entry.url } : {}),
    collection: isCollectionName(collection) ? collections[collection].label : "Other",
    fields: [...new Set(fields.map((field) => fieldLabel(collection, field)))],
  };
}

/**
 * Every date with changes, the latest first. Future dates and newsletter items that are not yet
 * published are left out.
 */
export function changeLog({ content, data, today }: Library): readonly DayOfChanges[] {
  const all = Object.values(content).flat() as readonly AnyEntry[];
  const current = new Map(all.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
  const waits = (key: string): boolean => {
    const entry = current.get(key);
    return entry !== undefined && !isPublished(entry, today);
  };
  const days = groupedBy(
    data.changes.changes.filter(({ on, entry }) => on <= today && !waits(entry)),
    ({ on }) => on,
  );
  const kinds = Object.keys(CHANGE) as ChangeKind[];
  return [...days]
    .sort(([a], [b]) => ascending(b, a))
    .map(([on, changes]) => ({
      on,
      kinds: kinds.flatMap((kind) => {
        const own = changes
          .filter((change) => change.kind === kind)
          .map((change) => told(change, current));
        return own.length === 0 ? [] : [{ kind, label: CHANGE[kind], changes: own }];
      }),
    }));
}
