/**
 * A listing as `data-` attributes of its card, and back: the page itself is the finder's database.
 */
import { type Facet, filterOf, forFacets } from "./filters.ts";
import { type Listing, UNSTATED } from "./listing.ts";
import { timesFromText, timesToText } from "./schedule-data.ts";
import { slotValues } from "./slots.ts";

type Attributes = Readonly<Record<`data-${string}`, string>>;

const SEPARATOR = "|";
const attributeOf = (facet: Facet) => `data-${facet}` as const;

/** Attributes for the card of an entry; what is empty is left out. */
export function toAttributes(listing: Listing): Attributes {
  const { ages, values } = listing;
  const facets = Object.fromEntries(
    Object.entries(values).flatMap(([facet, list]) =>
      filterOf(facet as Facet).fromSchedules
        ? []
        : [[attributeOf(facet as Facet), list.join(SEPARATOR)]],
    ),
  );
  const more = {
    "data-ages": [ages.from, ages.toUnknown === true ? UNSTATED : ages.to, ages.extraTo]
      .join(SEPARATOR)
      .replace(/\|+$/, ""),
    "data-any-age": (listing.anyAge ?? []).join(SEPARATOR),
    "data-spots": listing.spots.join(SEPARATOR),
    "data-times": timesToText(listing.schedules),
    "data-due": listing.nextDue,
    "data-paused": listing.paused ? "1" : "",
  };
  const stated = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== ""));
  return { "data-key": listing.key, "data-name": listing.name, ...stated, ...facets };
}

function age(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}

/** The listing that a card's attributes contain. `read` gives an attribute's value, or null. */
export function fromAttributes(read: (attribute: string) => string | null): Listing {
  const text = (name: string): string => read(name) ?? "";
  const list = (name: string): string[] => text(name).split(SEPARATOR).filter(Boolean);
  const [from, to, extraTo] = text("data-ages").split(SEPARATOR);
  const schedules = timesFromText(text("data-times"));
  return {
    key: text("data-key"),
    name: text("data-name"),
    ages:
      to === UNSTATED
        ? { from: age(from), toUnknown: true }
        : { from: age(from), to: age(to), extraTo: age(extraTo) },
    anyAge: list("data-any-age"),
    values: { ...forFacets((facet) => list(attributeOf(facet))), ...slotValues(schedules) },
    spots: list("data-spots"),
    schedules,
    nextDue: text("data-due"),
    paused: text("data-paused") === "1",
  };
}
