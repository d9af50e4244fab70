/** Entries of the directory as the finder knows them. Runs at build time only. */
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { EVERY, type Listing, UNSTATED } from "./listing.ts";

/** An entry that the directory lists. */
export type Listed = Service | Hub | Programme;

/** What a reader who reads “cost” may choose. */
export const FREE = "free";
const PAID = "paid";

/** Programmes that families may join or ask about here. */
const JOINABLE: readonly Programme["local"][] = ["offered", "was offered", "planned"];

/** Sorted as a reader of English expects, the same on every machine. */
export const byName = new Intl.Collator("en-GB", { numeric: true }).compare;

const isListed = (entry: Listed): boolean => {
  if (entry.status === "defunct") return false;
  return entry.collection !== "programmes" || (entry.audience === "families" && JOINABLE.includes(entry.local));
};

/** Everything in the directory, A to Z. */
export function listedEntries({ content }: Library): readonly Listed[] {
  return [...content.services, ...content.hubs, ...content.programmes].filter(isListed).sort((a, b) => byName(a.name, b.name) || byName(a.url, b.url));
}

/** Entries that have closed; their pages say where to go instead. */
export function closedEntries({ content }: Library): readonly Listed[] {
  return [...content.services, ...content.hubs].filter(({ status }) => status === "defunct").sort((a, b) => byName(a.name, b.name));
}

/** Needs of an entry. A hub's are those of what runs in it, and it may help with more. */
export function needsOf(entry: Listed, { content }: Library): readonly string[] {
  if (entry.collection !== "hubs") return entry.needs.length > 0 ? entry.needs : [UNSTATED];
  const inIt = [...content.services, ...content.programmes].filter(({ hubs, status }) => status === "active" && hubs.includes(entry.slug));
  return [...new Set(inIt.flatMap(({ needs }) => needs)), UNSTATED];
}

/** Ids of the areas that mean the whole place. */
function wholePlace({ data }: Library): readonly string[] {
  return data.places.areas.filter(({ kind }) => kind === "borough").map(({ id }) => id);
}

/** Areas where an entry's open doors are. Secret addresses are left out. */
export function areasItIsIn(entry: Listed): readonly string[] {
  if (entry.collection === "programmes") return [];
  const own = entry.collection === "hubs" && entry.area !== undefined ? [entry.area] : [];
  return [...new Set([...own, ...entry.locations.flatMap(({ area, confidential }) => (area === undefined || confidential ? [] : [area]))])];
}

/** Areas of an entry: those it serves and those it is in. One that serves the whole place serves every area. */
export function areasOf(entry: Listed, library: Library): readonly string[] {
  const served = entry.collection === "programmes" ? [] : entry.serviceAreas;
  if (wholePlace(library).some((id) => served.includes(id))) return [...areasItIsIn(entry), EVERY];
  const all = [...new Set([...served, ...areasItIsIn(entry)])];
  return served.length > 0 ? all : [...all, UNSTATED];
}

function costOf(entry: Listed): readonly string[] {
  if (entry.collection === "hubs" || entry.costOptions.length === 0) return [UNSTATED];
  return [...new Set(entry.costOptions.map(({ amount }) => (amount === 0 ? FREE : PAID)))];
}

const stated = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [UNSTATED]);

function aboutOf(entry: Listed, library: Library): string {
  const needs = needsOf(entry, library).filter((id) => id !== UNSTATED).map((id) => library.need(id));
  const runBy = entry.collection === "hubs" || entry.organisation === undefined ? [] : [library.entry("organisations", entry.organisation).name];
  const who = entry.collection === "hubs" ? [] : [entry.eligibility ?? ""];
  return [entry.summary, ...who, ...runBy, ...needs.map(({ label, official }) => `${label}, ${official}`)].filter(Boolean).join(". ");
}

/** The finder's view of an entry. */
export function listingOf(entry: Listed, library: Library): Listing {
  const isHub = entry.collection === "hubs";
  return {
    key: `${entry.collection}/${entry.slug}`,
    name: entry.name,
    also: entry.otherNames.join(", "),
    about: aboutOf(entry, library),
    minimumAge: entry.minimumAge,
    maximumAge: entry.maximumAge,
    values: {
      need: needsOf(entry, library),
      area: areasOf(entry, library),
      cost: costOf(entry),
      access: isHub ? [UNSTATED] : stated(entry.access),
      delivery: isHub ? ["in person"] : stated(entry.delivery),
    },
  };
}
