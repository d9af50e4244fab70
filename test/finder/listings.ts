/**
 * Listings for tests: made by hand, or by a generator that gives the same ones for the same seed.
 */
import { EXTRA_NEEDS, type Facet, forFacets } from "../../src/finder/filters.ts";
import {
  type Choice,
  EVERY,
  type Listing,
  NOTHING_CHOSEN,
  UNSTATED,
} from "../../src/finder/listing.ts";
import type { Scores } from "../../src/finder/find.ts";
import type { Times } from "../../src/finder/schedule-data.ts";
import { slotValues } from "../../src/finder/slots.ts";

const OPEN: Listing["values"] = forFacets(() => [UNSTATED]);

interface Parts extends Partial<Omit<Listing, "values">> {
  readonly values?: Partial<Listing["values"]>;
}

/** A listing that states nothing but what is given. */
export function listing({ values, ...parts }: Parts = {}): Listing {
  const {
    schedules = [],
    spots = [],
    nextDue = "",
    paused = false,
    ages = {},
    key = "services/example",
    name = "Example group",
    ...more
  } = parts;
  return {
    key,
    name,
    ages,
    ...more,
    schedules,
    spots,
    nextDue,
    paused,
    values: { ...OPEN, ...values, ...slotValues(schedules) },
  };
}

/** A choice of nothing but what is given. */
export function choice({
  picked,
  ...parts
}: Partial<Omit<Choice, "picked">> & { readonly picked?: Partial<Choice["picked"]> } = {}): Choice {
  return { ...NOTHING_CHOSEN, ...parts, picked: { ...NOTHING_CHOSEN.picked, ...picked } };
}

export const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  need: ["food", "play", "health"],
  area: ["north", "south"],
  cost: ["free"],
  access: ["drop in", "ask"],
  delivery: ["phone", "online", "in person"],
  day: ["TU", "SA"],
  time: ["morning", "evening"],
  ease: ["step-free", "parking"],
  language: ["Polish"],
  level: ["early"],
};
const NAMES = ["Baby bank", "Stay and play", "Food parcels", "Youth club", "Talking help"];
const WORDS = ["", "", "", "baby", "play food", "zebra", "clubs"];

const SPOTS = ["51.10000,-0.90000", "51.20000,-0.80000", "north", "south", "AB1 2"];

/** A session on some day, with or without a time. */
function times(pick: <T>(list: readonly T[]) => T, next: () => number): Times {
  const opensAt = next() < 0.3 ? undefined : pick(["09:30", "13:00", "18:00", "23:00"]);
  const freq = pick(["WEEKLY", "MONTHLY", "once"] as const);
  return {
    freq,
    interval: pick([undefined, 1, 2]),
    byday: freq === "once" ? [] : pick([["TU"], ["TU", "SA"], ["WE"]] as const),
    week: undefined,
    validFrom: pick(["2026-11-24", "2026-09-01"]),
    validTo: undefined,
    opensAt,
    closesAt: opensAt === undefined ? undefined : pick([undefined, "19:30", "01:00"]),
    termTimeOnly: next() < 0.3,
    except: [],
  };
}

interface Case {
  readonly listings: readonly Listing[];
  readonly choice: Choice;
  /** What the words of the choice might give. */
  readonly scores: Scores;
}

export function randomCase(next: () => number): Case {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const some = (list: readonly string[]): string[] => list.filter(() => next() < 0.35);
  const age = (): number | undefined => (next() < 0.5 ? undefined : Math.floor(next() * 20));
  const one = (_: unknown, number: number): Listing =>
    listing({
      key: `services/${number}`,
      name: pick(NAMES),
      ages: { from: age(), to: age(), extraTo: undefined },
      schedules: next() < 0.5 ? [] : [times(pick, next)],
      spots: next() < 0.4 ? [] : [pick(SPOTS)],
      nextDue: pick(["", "2026-01-01", "2027-01-01"]),
      values: forFacets((facet) => [
        ...some(VALUES[facet]),
        ...(next() < 0.3 ? [UNSTATED] : []),
        ...(next() < 0.1 ? [EVERY] : []),
      ]),
    });
  const listings = Array.from({ length: 1 + Math.floor(next() * 12) }, one);
  const scores = new Map(
    listings.flatMap(({ key }) =>
      next() < 0.4 ? [] : [[key, pick([0.5, 1, 1, 2.3, next() * 9 + 0.5])] as const],
    ),
  );
  return {
    listings,
    scores,
    choice: choice({
      words: pick(WORDS),
      age: next() < 0.6 ? undefined : Math.floor(next() * 20),
      otherAges: [],
      picked: forFacets((facet) => (next() < 0.75 ? [] : some(VALUES[facet]))),
    }),
  };
}

/**
 * A random case in which an age can be settled by another filter: entries for any age on a topic,
 * entries that take some ages with extra needs alone, and entries that do not run.
 */
export function caseOfOpenAges(next: () => number): Case {
  const { listings, choice: asked, scores } = randomCase(next);
  return {
    scores,
    listings: listings.map((entry) => ({
      ...entry,
      ages: next() < 0.5 ? {} : { ...entry.ages, extraTo: next() < 0.5 ? 25 : undefined },
      anyAge: VALUES.need.filter(() => next() < 0.5),
      paused: next() < 0.3,
    })),
    choice: choice({
      ...asked,
      age: Math.floor(next() * 26),
      meansAnyAge: next() < 0.2,
      picked: { ...asked.picked, ease: next() < 0.5 ? [EXTRA_NEEDS] : asked.picked.ease },
    }),
  };
}
