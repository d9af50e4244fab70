/** Whom to ask about an entry that gives no number or no way to reach it. */
import type { Helpline, Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { runningLines } from "./urgent.ts";

/** True for an entry that says any way to reach it. */
function hasContact(entry: Service | Hub | Programme): boolean {
  const { phones, website, collection } = entry;
  if (phones.length > 0) return true;
  // The website of a course tells of the method, and seldom of where families here can join.
  if (collection === "programmes") return website !== undefined && entry.audience !== "families";
  const email = collection === "services" ? entry.email : undefined;
  return entry.contacts.length > 0 || email !== undefined || website !== undefined;
}

/** True for a running entry whose readers are told to ask somebody else. */
export const asksElsewhere = (entry: Service | Hub | Programme): boolean =>
  entry.status !== "defunct" && !hasContact(entry);

/** The helpline to ask about anything; undefined where the site names none that runs. */
export function lineToAsk(library: Library): Helpline | undefined {
  const { askInstead } = library.data.site;
  return askInstead === undefined ? undefined : runningLines([askInstead], library)[0];
}

/** The helpline that the entry itself names, while it runs and the entry is not closed for good. */
export function ownAskInstead(
  { askInstead, phones, status }: Service | Hub | Programme,
  library: Library,
): Helpline | undefined {
  if (askInstead === undefined || phones.length > 0 || status === "defunct") return undefined;
  return runningLines([askInstead], library)[0];
}

/**
 * “Ask them”, or whom to ask of an entry that says no way to reach it; without a helpline to ask,
 * undefined.
 */
export function askThem(entry: Service | Hub | Programme, library: Library): string | undefined {
  if (!asksElsewhere(entry)) return "Ask them";
  const own = ownAskInstead(entry, library);
  if (own !== undefined) return `Ask ${own.name}`;
  const line = lineToAsk(library);
  return line === undefined ? undefined : `Ask the ${line.name}`;
}

/** The helpline that its readers are told to ask: its own, else that of `_data/site.json`. */
export function askInsteadOf(
  entry: Service | Hub | Programme,
  library: Library,
): Helpline | undefined {
  const own = ownAskInstead(entry, library);
  if (own !== undefined) return own;
  const line = lineToAsk(library);
  return line !== undefined && asksElsewhere(entry) ? line : undefined;
}
