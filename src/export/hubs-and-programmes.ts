/** Family hubs and programmes as a table (CSV and JSON), in the words that a reader's list has. */
import { byName } from "../format/sort-order.ts";
import { areasItIsIn } from "../directory/listing-of.ts";
import { isDoubted, isRunning } from "../format/standing.ts";
import { mayNotRunHere } from "../format/offered.ts";
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

/** The status in words, in doubt for a course that is not known to run here, for staff too. */
const statusHere = (entry: Hub | Programme): string =>
  isRunning(entry) &&
  (mayNotRunHere(entry) || (entry.collection === "programmes" && isDoubted(entry.checked)))
    ? NOT_KNOWN_HERE
    : statusInDoubt(entry);

/** A cell that only a programme has. */
const ofProgramme =
  (cell: (programme: Programme) => string | undefined) =>
  (entry: Hub | Programme): string | undefined =>
    entry.collection === "programmes" ? cell(entry) : undefined;

/** The areas that a hub is in or serves. */
const areasOfHub = (entry: Hub | Programme, library: Library): readonly string[] => [
  ...new Set([
    ...areasItIsIn(entry, library),
    ...(entry.collection === "hubs" ? entry.serviceAreas : []),
  ]),
];

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
  ["how long", ofProgramme(({ length }) => length)],
  ["what studies found", ofProgramme(({ evidence }) => evidence)],
  ["rating", ofProgramme(({ rating }) => rating)],
  ["days and times", (entry, library) => recordOf(entry, library).when],
  ["place", (entry, library) => recordOf(entry, library).where],
  ["areas", (entry, library) => areasOfHub(entry, library).map((area) => library.area(area).name)],
  ["who may ask", (entry, library) => recordOf(entry, library).access],
  ["how to ask", (entry, library) => recordOf(entry, library).how],
  ["phone numbers", (entry) => ownPhones(entry).map(phoneText)],
  ["website", (entry, library) => recordOf(entry, library).website],
  ...CLOSING_COLUMNS,
];

/** All of them, as the table of services has all services: closed ones, and courses for staff. */
const hubsAndProgrammes = ({ content }: Library): readonly (Hub | Programme)[] =>
  [...content.hubs, ...content.programmes].toSorted((a, b) => byName(a.name, b.name));

/** The table as CSV (RFC 4180), by name. */
export const hubsAndProgrammesCsv = (library: Library): string =>
  tableCsv(COLUMNS, hubsAndProgrammes(library), library);

/** The table as JSON, by name. */
export const hubsAndProgrammesJson = (library: Library): string =>
  tableJson(COLUMNS, hubsAndProgrammes(library), library);
