/** Tables of entries, written as CSV (RFC 4180) or as JSON. */
import type { Listed } from "../directory/listing-of.ts";
import { certaintyOf } from "../freshness/certainty.ts";
import type { Library } from "../model/library.ts";
import { csv } from "./csv.ts";
import { sourceText } from "./service-attributes.ts";
import { whomToAsk } from "./ways-to-ask.ts";

/** One text, or several; undefined or empty where the fact is not known. */
type Cell = string | readonly string[] | undefined;

/** A heading, and the cell of an entry under it. */
export type Column<T> = readonly [head: string, cell: (entry: T, library: Library) => Cell];

/** The columns at the end of every table: whom else to ask, certainty, sources, licence. */
export const CLOSING_COLUMNS: readonly Column<Listed>[] = [
  ["ask instead", whomToAsk],
  ["not known", ({ notConfirmed }) => notConfirmed.join(" ")],
  ["how sure", ({ checked }) => certaintyOf(checked).short],
  ["read on", ({ checked }) => checked.on],
  ["sources", ({ sources }) => sources.map(sourceText)],
  ["page", ({ url }, { data }) => data.site.url + url],
  ["licence", (_, { data: { site } }) => `${site.licence.name}: ${site.licence.url}`],
  ["credits", (_, { data }) => data.places.attribution],
];

const joined = (cell: Cell): string => (typeof cell === "object" ? cell.join("; ") : (cell ?? ""));

/** The table as CSV. It starts with a byte order mark, so that spreadsheets read it as UTF-8. */
export function tableCsv<T>(
  columns: readonly Column<T>[],
  entries: readonly T[],
  library: Library,
): string {
  const rows = entries.map((entry) => columns.map(([, cell]) => joined(cell(entry, library))));
  return `\uFEFF${csv([columns.map(([head]) => head), ...rows])}`;
}

/** The table as JSON: `total`, and an object for each entry without the facts not known. */
export function tableJson<T>(
  columns: readonly Column<T>[],
  entries: readonly T[],
  library: Library,
): string {
  const objects = entries.map((entry) =>
    Object.fromEntries(
      columns
        .map(([head, cell]) => [head, cell(entry, library)] as const)
        .filter(([, cell]) => cell !== undefined && cell.length > 0),
    ),
  );
  return `${JSON.stringify({ total: objects.length, entries: objects }, undefined, 1)}\n`;
}
