/** Entries as the page of the list needs them, closed ones too: old links still name them. Runs at build time only. */
import { alternatives } from "../freshness/alternatives.ts";
import { byName, type Listed } from "../finder/listing-of.ts";
import { addressLines } from "../format/addresses.ts";
import { partialDateText, plainDate } from "../format/dates.ts";
import { joinOr } from "../format/lists.ts";
import { isOver, scheduleText } from "../format/schedules.ts";
import { capital, sentence, small } from "../format/words.ts";
import type { Library } from "../model/library.ts";
import { ACCESS, DELIVERY, STATUS } from "../model/words.ts";
import type { ListRecord, ListRecords } from "./record.ts";
import { shortIdOf } from "./short-id.ts";

const KIND = { services: "Service", hubs: "Family hub", programmes: "Programme" } as const;
const SECRET = "The address is secret, to keep people safe";

/** Where it is: every open address, the hubs it works from, or how it comes to people. */
export function addressesOf(entry: Listed, library: Library): readonly string[] {
  const own = entry.collection === "programmes" ? [] : entry.locations.map((place) => (place.confidential ? SECRET : addressLines(place).join(", ")));
  const hubs = entry.collection === "hubs" ? [] : library.entries("hubs", entry.hubs);
  const elsewhere = hubs.filter(({ slug }) => entry.collection === "programmes" || entry.collection === "hubs" || !entry.locations.some(({ hub }) => hub === slug));
  const at = elsewhere.map(({ name, locations: [place] }) => (place === undefined || place.confidential ? name : [...new Set([name, ...addressLines(place)])].join(", ")));
  const ways = entry.collection === "hubs" ? [] : entry.delivery.filter((way) => way !== "in person").map((way) => DELIVERY[way]);
  const area = entry.collection === "hubs" && own.length === 0 && entry.area !== undefined ? [`In ${library.area(entry.area).name}. The address is not confirmed`] : [];
  return [...new Set([...own, ...at, ...area, ...ways])].filter((line) => line !== "");
}

function closedText({ status, closure }: Listed): string {
  const since = closure?.on === undefined ? "" : ` Since ${partialDateText(closure.on)}.`;
  return `${sentence(STATUS[status])}${since}${closure?.reason === undefined ? "" : ` ${sentence(closure.reason)}`}`;
}

const phonesOf = ({ phones }: Listed): ListRecord["phones"] => phones.map(({ number, extension, name, hours }) => ({ number, extension, name, hours }));

/** What of one entry is handed over. */
export function recordOf(entry: Listed, library: Library): ListRecord {
  const { id, name, collection, url, summary, status, checked, schedules } = entry;
  const common = { id: shortIdOf(id), name, kind: KIND[collection], url, about: summary, checked: plainDate(checked.on), sensitive: "sensitive" in entry && entry.sensitive ? (true as const) : undefined };
  const closed = status === "active" ? {} : { closed: closedText(entry), instead: alternatives(entry, library).map((other) => ({ name: other.name, url: other.url })) };
  if (status === "defunct") return { ...common, ...closed, phones: [], where: [], when: [] };
  const access = collection === "hubs" || entry.access.length === 0 ? undefined : capital(joinOr(entry.access.map((way) => small(ACCESS[way]))));
  const when = schedules.filter((schedule) => !isOver(schedule, library.today)).map((schedule) => [scheduleText(schedule), schedule.description ?? ""].filter(Boolean).join(": "));
  return { ...common, ...closed, phones: phonesOf(entry), where: addressesOf(entry, library), when, access };
}

/** All entries of the directory. Two with one short id would be mistaken for each other in every link, so that is a fault. */
export function listRecords(library: Library): ListRecords {
  const { services, hubs, programmes } = library.content;
  const byId = new Map<string, Listed>();
  const all: readonly Listed[] = [...services, ...hubs, ...programmes];
  for (const entry of all) {
    const id = shortIdOf(entry.id);
    const other = byId.get(id);
    if (other) throw new Error(`${entry.file}, id: in links of lists it looks like ${other.file}. Give the newer of the two a new id: “npm run new -- id” makes one.`);
    byId.set(id, entry);
  }
  return { entries: all.map((entry) => recordOf(entry, library)).sort((a, b) => byName(a.name, b.name) || byName(a.url, b.url)) };
}
