/** The numbers that are an entry's own, and whether their hours say when it can be reached. */
import { isVisited } from "../locations/locations.ts";
import { numberForAll, shortHours } from "../format/phones.ts";
import { hasClosed } from "../format/standing.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";

type Reached = Service | Hub | Programme;

/**
 * The numbers of the entry itself: never 999, 111 or another number for everybody. Empty for an
 * entry that has closed for good.
 */
export const ownPhones = ({
  phones,
  status,
}: Pick<Reached, "phones" | "status">): Reached["phones"] =>
  hasClosed({ status }) ? [] : phones.filter(({ number }) => !numberForAll(number));

/** When a phone line that nobody visits is answered, in a sentence; undefined where not known. */
export function phoneHours(entry: Reached): string | undefined {
  if (isVisited(entry)) return undefined;
  const hours = ownPhones(entry)
    .map((phone) => phone.hours)
    .find((words) => words !== undefined);
  return hours === undefined ? undefined : shortHours(hours);
}

/** True for a phone line whose hours are known, and that nobody visits. */
export const saysPhoneHours = (entry: Reached): boolean => phoneHours(entry) !== undefined;
