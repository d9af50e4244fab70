/** What the order of results depends on: the day and time, and the distance of each entry. */
import type { Listing } from "../../finder/listing.ts";
import type { Order } from "../../finder/order.ts";
import type { Now } from "../../calendar/now.ts";
import type { OrderContext } from "../../finder/rank.ts";
import { reachOf } from "../../finder/reach.ts";
import type { Placed } from "./finder-place.ts";

/** An order with all it needs; each distance is worked out once. */
export function viewFor(order: Order, placed: Placed | undefined, now: Now): OrderContext {
  if (!placed) return { order, now };
  const known = new Map<string, number>();
  const miles = (listing: Listing): number => {
    const far = known.get(listing.key) ?? reachOf(listing, placed.origin, placed.places).miles;
    known.set(listing.key, far);
    return far;
  };
  return { order, now, miles };
}
