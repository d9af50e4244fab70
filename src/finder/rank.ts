/** The order of results. The sort is stable: equal results stay in the page's order. */
import { datesOf, type When } from "../calendar/occurrences.ts";
import { addDays, HORIZON_DAYS } from "../calendar/dates.ts";
import { endOf } from "../calendar/session-end.ts";
import type { Now } from "../calendar/now.ts";
import { byKey, byName, type SortKey } from "../format/sort-order.ts";
import type { Listing } from "./listing.ts";
import type { Order } from "./order.ts";

/** What an order depends on beside the entries. */
export interface OrderContext {
  readonly order: Order;
  readonly now: Now;
  /** Distance of an entry in miles; absent without an origin. */
  readonly miles?: ((listing: Listing) => number) | undefined;
}

export interface Scored {
  readonly listing: Listing;
  /** Score of its words; absent without words. */
  readonly score?: number | undefined;
}

/** Miles added to an entry that is paused or due for a check, so that it comes later. */
const LOWER_MILES = 1;
/** With a place, scores are in bands of a fifth. In one band the nearer comes first. */
const BAND = Math.log(1.2);
/** Sorts after any date. */
const NEVER = "~";

/** True when the day of its check has passed. */
export const isOverdue = (
  { nextDue }: Pick<Listing, "nextDue">,
  { date }: Pick<Now, "date">,
): boolean => nextDue !== "" && nextDue < date;

const standsLower = (listing: Listing, now: Now): boolean =>
  listing.paused || isOverdue(listing, now);

/** True until a session has ended, also when it ends after midnight. */
const isStillOn = (when: When, { date, time }: Now): boolean => endOf(when) > `${date}T${time}`;

/** The next session of an entry, or one of today or last night that has not ended. */
export function nextOccurrence(
  { schedules }: Pick<Listing, "schedules">,
  now: Now,
): When | undefined {
  const { date } = now;
  return datesOf(schedules, addDays(date, -1), addDays(date, HORIZON_DAYS)).find((when) =>
    isStillOn(when, now),
  );
}

/** As the box ranks. */
function matchOf({ score }: Scored, { miles }: OrderContext): number {
  if (score === undefined) return 0;
  return miles === undefined ? score : Math.round(Math.log(score) / BAND);
}

function keyOf(scored: Scored, view: OrderContext): SortKey {
  const { listing } = scored;
  const { order, now, miles } = view;
  const lower = standsLower(listing, now);
  const far = miles === undefined ? Number(lower) : miles(listing) + (lower ? LOWER_MILES : 0);
  if (order === "nearest") return [far];
  if (order === "best") return [-matchOf(scored, view), far];
  const when = nextOccurrence(listing, now);
  return [when?.date ?? NEVER, Number(lower), when?.opensAt ?? NEVER, far];
}

/** The same items in the order of a view. */
export function ranked<T extends Scored>(items: readonly T[], view: OrderContext): readonly T[] {
  if (view.order === "name")
    return [...items].sort((a, b) => byName(a.listing.name, b.listing.name));
  return items
    .map((item) => ({ item, key: keyOf(item, view) }))
    .sort((a, b) => byKey(a.key, b.key))
    .map(({ item }) => item);
}
