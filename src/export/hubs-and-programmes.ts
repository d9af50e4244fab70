/** Family hubs and programmes as a table (CSV and JSON), in the words that a reader's list has. */
import { byName } from "../format/sort-order.ts";
import { listedEntries, type Listed } from "../directory/listing-of.ts";
import { isRunning } from "../format/standing.ts";
import { mayNotRunHere } from "../directory/offered-here.ts";
import { statusInDoubt } from "../freshness/certainty.ts";
import type { Hub, Programme } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { recordOf } from "../shortlist/records.ts";
import { phoneText } from "../shortlist/texts.ts";
import { CLOSING_COLUMNS, type Column, tableCsv, tableJson } from "./table.ts";
import { ownPhones } from "../directory/own-phones.ts";

export const HUBS_AND_PROGRAMMES_CSV = "/data-health/hubs-and-programmes.csv";
export const HUBS_AND_PROGRAMMES_JSON = "/data-health/hubs-and-programmes.json";

/** The status of a course that may never have run here. */
const NOT_KNOWN_HERE = "Not known to run here";

/** The status in words, in doubt for a course that is not known to run here. */
const statusHere = (entry: Hub | Programme): string =>
  isRunning(entry) && mayNotRunHere(entry) ? NOT_KNOWN_HERE : statusInDoubt(entry);

const COLUMNS: readonly Column<Hub | Programme>[] = [
  ["id", ({ id }) => id],
  ["kind", (entry, library) => recordOf(entry, library).kind],
  ["name", ({ name }) => name],
  ["status", statusHere],
  ["offered here", (entry, library) => recordOf(entry, library).here],
  ["who it is for", (entry, library) => recordOf(entry, library).who],
  ["ages", (entry, library) => recordOf(entry, library).ages],
  ["cost", (entry, library) => recordOf(entry, library).cost],
  ["description", ({ summary }) => summary],
  ["days and times", (entry, library) => recordOf(entry, library).when],
  ["place", (entry, library) => recordOf(entry, library).where],
  ["who may ask", (entry, library) => recordOf(entry, library).access],
  ["how to ask", (entry, library) => recordOf(entry, library).how],
  ["phone numbers", (entry) => ownPhones(entry).map(phoneText)],
  ["website", (entry, library) => recordOf(entry, library).website],
  ...CLOSING_COLUMNS,
];

const isOther = (entry: Listed): entry is Hub | Programme => entry.collection !== "services";

const othersByName = (library: Library): readonly (Hub | Programme)[] =>
  listedEntries(library)
    .filter(isOther)
    .toSorted((a, b) => byName(a.name, b.name));

/** The table as CSV (RFC 4180), by name. */
export const hubsAndProgrammesCsv = (library: Library): string =>
  tableCsv(COLUMNS, othersByName(library), library);

/** The table as JSON, by name. */
export const hubsAndProgrammesJson = (library: Library): string =>
  tableJson(COLUMNS, othersByName(library), library);
