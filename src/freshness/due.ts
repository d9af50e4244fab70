/** What is due for a check, and who must check it. */
import { ascending, byName } from "../format/sort-order.ts";
import { daysBetween } from "../calendar/dates.ts";
import { isEventOver } from "../calendar/state.ts";
import type { AnyEntry, Organisation } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { runBy } from "../directory/run-by.ts";
import { DUE_SOON_DAYS, freshness, type Freshness } from "./freshness.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { hasClosed } from "../format/standing.ts";

/** An entry with a check. Newsletter items have none, as they report one date. */
export type CheckedEntry = Exclude<AnyEntry, { readonly collection: "news" }>;

/** Who answers for an entry. */
export interface Owner {
  readonly name: string;
  readonly organisation?: Organisation;
}

export interface Due {
  readonly entry: CheckedEntry;
  readonly owner: Owner;
  readonly freshness: Freshness;
}

export const SITE_EDITOR: Owner = { name: "Site editor" };

/**
 * Every entry that has to be checked regularly, in the order of the collections. Events that are
 * over are not checked again.
 */
export function checkedEntries({ content, today }: Library): readonly CheckedEntry[] {
  const all = Object.values(content).flat() as readonly AnyEntry[];
  return all.filter(
    (entry): entry is CheckedEntry =>
      entry.collection !== "news" && !(entry.collection === "events" && isEventOver(entry, today)),
  );
}

/**
 * The organisation that runs the entry. Closed entries, umbrellas and those that no organisation
 * runs belong to the site's editor.
 */
export function ownerOf(entry: CheckedEntry, library: Library): Owner {
  if (hasClosed(entry)) return SITE_EDITOR;
  const organisation =
    entry.collection === "organisations"
      ? entry
      : "organisation" in entry && entry.organisation !== undefined
        ? runBy(entry, library)
        : undefined;
  return organisation && !organisation.umbrella && !hasClosed(organisation)
    ? { name: organisation.name, organisation }
    : SITE_EDITOR;
}

const byDay = (a: Due, b: Due): number =>
  ascending(a.entry.checked.nextDue, b.entry.checked.nextDue) ||
  ascending(a.entry.url, b.entry.url);

/** Entries overdue, or due within some days of the library's day; the longest overdue first. */
export function dueEntries(library: Library, within = DUE_SOON_DAYS): readonly Due[] {
  return checkedEntries(library)
    .filter(({ checked }) => daysBetween(library.today, checked.nextDue) <= within)
    .map((entry) => ({
      entry,
      owner: ownerOf(entry, library),
      freshness: freshness(entry.checked, library.today, within),
    }))
    .sort(byDay);
}

/** Groups due entries by owner: organisations by name, the site's editor last. */
export function byOwner(
  due: readonly Due[],
): readonly { readonly owner: Owner; readonly due: readonly Due[] }[] {
  return [...groupedBy(due, ({ owner }) => owner.name).values()]
    .flatMap((own) => (own[0] ? [{ owner: own[0].owner, due: own }] : []))
    .sort(
      (a, b) =>
        Number(a.owner === SITE_EDITOR) - Number(b.owner === SITE_EDITOR) ||
        byName(a.owner.name, b.owner.name),
    );
}
