/** Family hubs and programmes as a table (CSV), in the words that a reader's list has. */
import { listedEntries, type Listed } from "../directory/listing-of.ts";
import { statusInDoubt } from "../freshness/certainty.ts";
import type { Hub, Programme } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { recordOf } from "../shortlist/records.ts";
import { phoneText } from "../shortlist/texts.ts";
import { csv } from "./csv.ts";
import { sourceText } from "./service-attributes.ts";
import { whomToAsk, ownPhones } from "./ways-to-ask.ts";

export const HUBS_AND_PROGRAMMES_CSV = "/data-health/hubs-and-programmes.csv";

const HEAD = [
  "id",
  "kind",
  "name",
  "status",
  "offered here",
  "description",
  "days and times",
  "place",
  "who may ask",
  "how to ask",
  "phone numbers",
  "website",
  "ask instead",
  "not known",
  "how sure",
  "read on",
  "sources",
  "page",
  "licence",
  "credits",
] as const;

const isOther = (entry: Listed): entry is Hub | Programme => entry.collection !== "services";

function rowOf(entry: Hub | Programme, library: Library): readonly string[] {
  const { licence, url } = library.data.site;
  const record = recordOf(entry, library);
  return [
    entry.id,
    record.kind,
    record.name,
    statusInDoubt(entry),
    record.here ?? "",
    record.about,
    record.when.join("; "),
    record.where.join("; "),
    record.access ?? "",
    record.how ?? "",
    ownPhones(entry).map(phoneText).join("; "),
    record.website ?? "",
    whomToAsk(entry, library).join("; "),
    entry.notConfirmed.join(" "),
    record.checked,
    entry.checked.on,
    entry.sources.map(sourceText).join("; "),
    url + entry.url,
    `${licence.name}: ${licence.url}`,
    library.data.places.attribution,
  ];
}

/** The table, by name, with a mark in front by which spreadsheets know UTF-8. */
export function hubsAndProgrammesCsv(library: Library): string {
  const entries = listedEntries(library)
    .filter(isOther)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return `\uFEFF${csv([HEAD, ...entries.map((entry) => rowOf(entry, library))])}`;
}
