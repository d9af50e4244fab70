/** A listing as `data-` attributes of its card, and back: the page itself is the finder's database. */
import { FACETS, type Facet, type Listing } from "./listing.ts";

type Attributes = Readonly<Record<`data-${string}`, string>>;

const SEPARATOR = "|";
const attributeOf = (facet: Facet) => `data-${facet}` as const;

/** Attributes for the card of an entry. */
export function toAttributes(listing: Listing): Attributes {
  const { minimumAge, maximumAge } = listing;
  const stated = minimumAge !== undefined || maximumAge !== undefined;
  const ages: Attributes = stated ? { "data-ages": `${minimumAge ?? ""}${SEPARATOR}${maximumAge ?? ""}` } : {};
  const facets = Object.fromEntries(FACETS.map((facet) => [attributeOf(facet), listing.values[facet].join(SEPARATOR)]));
  return { "data-key": listing.key, "data-name": listing.name, "data-also": listing.also, "data-about": listing.about, ...ages, ...facets };
}

function age(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}

/** The listing that a card's attributes hold. `read` gives an attribute's value, or null. */
export function fromAttributes(read: (attribute: string) => string | null): Listing {
  const text = (name: string): string => read(name) ?? "";
  const [minimum, maximum] = text("data-ages").split(SEPARATOR);
  const values = Object.fromEntries(FACETS.map((facet) => [facet, text(attributeOf(facet)).split(SEPARATOR).filter(Boolean)])) as Record<Facet, string[]>;
  return { key: text("data-key"), name: text("data-name"), also: text("data-also"), about: text("data-about"), minimumAge: age(minimum), maximumAge: age(maximum), values };
}
