/** Listings for tests: made by hand, or by a generator that gives the same ones for the same seed. */
import { type Choice, EVERY, FACETS, type Facet, type Listing, NOTHING_CHOSEN, UNSTATED } from "../../src/finder/listing.ts";

const OPEN: Listing["values"] = { need: [UNSTATED], area: [UNSTATED], cost: [UNSTATED], access: [UNSTATED], delivery: [UNSTATED] };

interface Parts extends Partial<Omit<Listing, "values">> {
  readonly values?: Partial<Listing["values"]>;
}

/** A listing that states nothing but what is given. */
export function listing({ values, ...parts }: Parts = {}): Listing {
  return { key: "services/example", name: "Example group", also: "", about: "", ...parts, values: { ...OPEN, ...values } };
}

/** A choice of nothing but what is given. */
export function choice({ picked, ...parts }: Partial<Omit<Choice, "picked">> & { readonly picked?: Partial<Choice["picked"]> } = {}): Choice {
  return { ...NOTHING_CHOSEN, ...parts, picked: { ...NOTHING_CHOSEN.picked, ...picked } };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const VALUES: Readonly<Record<Facet, readonly string[]>> = { need: ["food", "play", "health"], area: ["north", "south"], cost: ["free"], access: ["drop in", "ask"], delivery: ["phone", "online", "in person"] };
const NAMES = ["Baby bank", "Stay and play", "Food parcels", "Youth club", "Talking help"];
const WORDS = ["", "", "", "baby", "play food", "zebra", "clubs"];

export function randomCase(next: () => number): { readonly listings: readonly Listing[]; readonly choice: Choice } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const some = (list: readonly string[]): string[] => list.filter(() => next() < 0.35);
  const age = (): number | undefined => (next() < 0.5 ? undefined : Math.floor(next() * 20));
  const facets = (make: (facet: Facet) => readonly string[]) => Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, readonly string[]>;
  const one = (_: unknown, number: number): Listing =>
    listing({ key: `services/${number}`, name: pick(NAMES), minimumAge: age(), maximumAge: age(), values: facets((facet) => [...some(VALUES[facet]), ...(next() < 0.3 ? [UNSTATED] : []), ...(next() < 0.1 ? [EVERY] : [])]) });
  const listings = Array.from({ length: 1 + Math.floor(next() * 12) }, one);
  return { listings, choice: choice({ words: pick(WORDS), age: next() < 0.6 ? undefined : Math.floor(next() * 20), picked: facets((facet) => (next() < 0.6 ? [] : some(VALUES[facet]))) }) };
}
