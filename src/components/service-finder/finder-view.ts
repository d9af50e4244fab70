/** What the order of results needs to know: the day and time, and how far each entry is. */
import type { Listing } from "../../finder/listing.ts";
import type { Order } from "../../finder/order.ts";
import type { Now, View } from "../../finder/rank.ts";
import { reachOf } from "../../finder/reach.ts";
import type { Placed } from "./finder-place.ts";

/** The clock of the place that the site is for; sessions are in its time. */
const TIME_ZONE = "Europe/London";

/**
 * The day and time in the place's own clock. A phone whose clock is behind the page is not
 * believed.
 */
export function nowAt(clock: Date, built: string): Now {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(clock);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  const date = `${part("year")}-${part("month")}-${part("day")}`;
  return date < built
    ? { date: built, time: "00:00" }
    : { date, time: `${part("hour")}:${part("minute")}` };
}

/** An order with all it needs; each distance is worked out once. */
export function viewFor(order: Order, placed: Placed | undefined, now: Now): View {
  if (!placed) return { order, now };
  const known = new Map<string, number>();
  const miles = (listing: Listing): number => {
    const far = known.get(listing.key) ?? reachOf(listing, placed.origin, placed.places).miles;
    known.set(listing.key, far);
    return far;
  };
  return { order, now, miles };
}
