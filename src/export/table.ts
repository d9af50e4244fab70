/** Tables of entries: each column is a heading and a cell, written as CSV or as JSON. */
import type { Listed } from "../directory/listing-of.ts";
import { certaintyOf } from "../freshness/certainty.ts";
import type { Library } from "../model/library.ts";
import { csv } from "./csv.ts";
import { sourceText } from "./service-attributes.ts";
import { whomToAsk } from "./ways-to-ask.ts";

/** One text, or several; undefined or empty where it is not known. */
type Cell = string | readonly string[] | undefined;

export type Column<T> = readonly [head: string, cell: (entry: T, library: Library) => Cell];

/** The columns at the end of every table: whom else to ask, how sure it is, where it is from. */
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

/** As CSV, with a mark in front by which spreadsheets know UTF-8. */
export function tableCsv<T>(
  columns: readonly Column<T>[],
  entries: readonly T[],
  library: Library,
): string {
  const rows = entries.map((entry) => columns.map(([, cell]) => joined(cell(entry, library))));
  return `\uFEFF${csv([columns.map(([head]) => head), ...rows])}`;
}

/** As JSON, an object for each entry; what is not known is left out. */
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
