/** The order of results. Equal ones stay A to Z, as the page came. */
import { datesOf, type When } from "../calendar/sessions.ts";
import { addDays } from "../calendar/dates.ts";
import type { Listing } from "./listing.ts";
import type { Order } from "./order.ts";

/** Now, on the reader's device. */
export interface Now {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

/** What an order needs to know beside the entries. */
export interface View {
  readonly order: Order;
  readonly now: Now;
  /** Miles that an entry counts as; absent when we do not know where the reader looks from. */
  readonly miles?: ((listing: Listing) => number) | undefined;
}

export interface Scored {
  readonly listing: Listing;
  /** How well it meets the words; absent when there are none. */
  readonly score?: number | undefined;
}

/** So much farther does an entry stand that is due for a check or paused. */
const LOWER_MILES = 1;
/**
 * With a place, scores within a fifth of one another are as good, so that the nearer comes first.
 */
const BAND = Math.log(1.2);
/** How far ahead a next date is looked for: a year and a month, so that yearly things are found. */
const HORIZON_DAYS = 400;
/** Sorts after any date. */
const NEVER = "~";

/** True when the day of its check has passed. */
export const isOverdue = (
  { nextDue }: Pick<Listing, "nextDue">,
  { date }: Pick<Now, "date">,
): boolean => nextDue !== "" && nextDue < date;

const standsLower = (listing: Listing, now: Now): boolean =>
  listing.paused || isOverdue(listing, now);

/** When an entry is next; of today only what has not ended. */
export function nextOf(
  { schedules }: Pick<Listing, "schedules">,
  { date, time }: Now,
): When | undefined {
  const full = schedules.map((schedule) => ({ ...schedule, description: undefined }));
  return datesOf(full, date, addDays(date, HORIZON_DAYS)).find(
    (when) =>
      when.date > date ||
      (when.closesAt ?? when.opensAt ?? "24:00") >= time ||
      (when.closesAt ?? "~") <= (when.opensAt ?? ""),
  );
}

/** Sorts by numbers or texts, the first first. */
type Key = readonly (number | string)[];

function compare(a: Key, b: Key): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? "";
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** As the box ranks. */
function matchOf({ score }: Scored, { miles }: View): number {
  if (score === undefined) return 0;
  return miles === undefined ? score : Math.round(Math.log(score) / BAND);
}

function keyOf(scored: Scored, view: View): Key {
  const { listing } = scored;
  const { order, now, miles } = view;
  const lower = standsLower(listing, now);
  const far = miles === undefined ? Number(lower) : miles(listing) + (lower ? LOWER_MILES : 0);
  if (order === "nearest") return [far];
  if (order === "best") return [-matchOf(scored, view), far];
  const when = order === "soonest" ? nextOf(listing, now) : undefined;
  return order === "soonest"
    ? [when?.date ?? NEVER, Number(lower), `${when?.opensAt ?? NEVER}`, far]
    : [];
}

/** The same items in the order of a view. */
export function ranked<T extends Scored>(items: readonly T[], view: View): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(item, view) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}
