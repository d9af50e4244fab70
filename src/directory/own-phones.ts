/** The numbers that are an entry's own, and whether their hours say when it can be reached. */
import { isVisited } from "../locations/locations.ts";
import { numberForAll } from "../format/phones.ts";
import { hasClosed } from "../format/standing.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

type Reached = Service | Hub | Programme;

/**
 * Its own numbers: never 999, 111 or another number for everybody, and none of what has closed for
 * good.
 */
export const ownPhones = ({
  phones,
  status,
}: Pick<Reached, "phones" | "status">): Reached["phones"] =>
  hasClosed({ status }) ? [] : phones.filter(({ number }) => !numberForAll(number));

/** True for a phone line whose hours are known, and that nobody visits. */
export const saysPhoneHours = (entry: Reached): boolean =>
  !isVisited(entry) && ownPhones(entry).some(({ hours }) => hours !== undefined);
