/**
 * The differences between the content of two dates: by entry and field, never by person or commit
 * message.
 */
import { ascending } from "../format/sort-order.ts";
import { collections, type CollectionName } from "../model/collections/index.ts";
import type { Change, ChangeKind } from "../model/data/changes.ts";
import { type Standing, standingOf } from "../format/standing.ts";
import { discreetName } from "./names.ts";

/** An entry as it was in a file: its fields as written, and its text. */
export interface EntryVersion {
  readonly collection: CollectionName;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** All entries as they were at the end of a date, by “collection/slug”. */
export interface Evening {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly entries: ReadonlyMap<string, EntryVersion>;
}

/** Fields that no page shows: their changes are not listed. */
const UNTOLD = new Set(["id", "order", "searchWords"]);

/** The canonical form of a value for comparison: keys sorted, empty values left out. */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined || value === "" || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (typeof value !== "object") return value;
  const keys = Object.keys(value).sort();
  const pairs = keys
    .map((key) => [key, canonical((value as Record<string, unknown>)[key])] as const)
    .filter(([, inner]) => inner !== undefined);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
const words = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Names of the fields that differ, in the order of the model; the text under the fields is “body”.
 */
export function changedFields(before: EntryVersion, after: EntryVersion): readonly string[] {
  const known = Object.keys(collections[after.collection].fields).filter(
    (name) => !UNTOLD.has(name),
  );
  const fields = known.filter((name) => !same(before.data[name], after.data[name]));
  return words(before.body) === words(after.body) ? fields : [...fields, "body"];
}

const group = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** What a change of standing is called; undefined where it is a correction like any other. */
function standingChange(was: Standing, is: Standing): ChangeKind | undefined {
  if (was === is) return undefined;
  if (is === "runs") return "reopened";
  if (is === "closed") return "closed";
  return was === "runs" ? "stopped" : undefined;
}

/** The change of one entry; undefined when no field that readers see has changed. */
export function compareVersions(
  before: EntryVersion | undefined,
  after: EntryVersion | undefined,
): { readonly kind: ChangeKind; readonly fields: readonly string[] } | undefined {
  if (!after) return before && { kind: "removed", fields: [] };
  if (!before) return { kind: "added", fields: [] };
  const fields = changedFields(before, after);
  if (fields.length === 0) return undefined;
  const facts = fields.filter((name) => name !== "checked");
  const stood = standingChange(standingOf(before.data), standingOf(after.data));
  if (stood !== undefined) return { kind: stood, fields: [] };
  const later =
    String(group(after.data["checked"])["on"]) > String(group(before.data["checked"])["on"]);
  const told = (version: EntryVersion): string =>
    String(group(version.data["checked"])["confirmedOn"] ?? "");
  if (facts.length === 0 && told(after) > told(before)) return { kind: "confirmed", fields: [] };
  return facts.length === 0 && later
    ? { kind: "rechecked", fields: [] }
    : { kind: "corrected", fields: facts.length === 0 ? fields : facts };
}

/**
 * The latest version of each entry. Old changes are named after it, so that a name that is now
 * sensitive is not revealed.
 */
function newest(evenings: readonly Evening[]): ReadonlyMap<string, EntryVersion> {
  return new Map(evenings.flatMap(({ entries }) => [...entries]));
}

/**
 * Every change from one date to the next, the latest first. All entries of the first date count as
 * added.
 */
export function changesOf(evenings: readonly Evening[]): readonly Change[] {
  const latest = newest(evenings);
  return evenings
    .flatMap(({ on, entries }, index) => {
      const before = evenings[index - 1]?.entries;
      const keys = [...new Set([...(before?.keys() ?? []), ...entries.keys()])].sort();
      return keys.flatMap((entry): Change[] => {
        const change = compareVersions(before?.get(entry), entries.get(entry));
        const version = latest.get(entry);
        return change && version
          ? [{ on, ...change, entry, name: discreetName(version.collection, version.data) }]
          : [];
      });
    })
    .sort((a, b) => ascending(b.on, a.on));
}

/**
 * Recorded changes that are older than the repository's history are kept, as a copy of the project
 * may start with a new history.
 */
export function joinChanges(noted: readonly Change[], found: readonly Change[]): readonly Change[] {
  const first = found.at(-1)?.on;
  return first === undefined ? noted : [...found, ...noted.filter(({ on }) => on < first)];
}
