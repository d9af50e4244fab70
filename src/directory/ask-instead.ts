/** Whom to ask about an entry that gives no number or no way to reach it. */
import { hasClosed, isCurrent } from "../format/standing.ts";
import type { Helpline, Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { runningHelplines } from "./urgent.ts";

type Reached = Service | Hub | Programme;

/** True for an entry with a number, an address or a person to list under “Contact”. */
function listsContact(entry: Reached): boolean {
  const { phones, website, collection } = entry;
  if (phones.length > 0 || website !== undefined) return true;
  if (collection === "programmes") return false;
  return entry.contacts.length > 0 || (collection === "services" && entry.email !== undefined);
}

/** True for an entry that says any way to reach it. */
const hasContact = (entry: Reached): boolean =>
  // The website of a course describes the method, and seldom where families here can join.
  entry.collection === "programmes" && entry.audience === "families"
    ? entry.phones.length > 0
    : listsContact(entry);

/** True for an entry, not closed for good, whose readers are told to ask somebody else. */
const asksElsewhere = (entry: Reached): boolean => !hasClosed(entry) && !hasContact(entry);

/** The helpline to ask about anything; undefined where the site names none that runs. */
export function helplineToAsk(library: Library): Helpline | undefined {
  const { askInstead } = library.data.site;
  return askInstead === undefined ? undefined : runningHelplines([askInstead], library)[0];
}

/** The helpline that the entry itself names, while it runs and the entry is not closed for good. */
export function ownAskInstead(entry: Reached, library: Library): Helpline | undefined {
  const { askInstead, phones } = entry;
  if (askInstead === undefined || phones.length > 0 || hasClosed(entry)) return undefined;
  return runningHelplines([askInstead], library)[0];
}

/**
 * “Ask them”, or whom to ask of an entry that says no way to reach it; without a helpline to ask,
 * undefined.
 */
export function askThem(entry: Service | Hub | Programme, library: Library): string | undefined {
  if (!asksElsewhere(entry)) return "Ask them";
  const own = ownAskInstead(entry, library);
  if (own !== undefined) return `Ask ${own.name}`;
  const line = helplineToAsk(library);
  return line === undefined ? undefined : `Ask the ${line.name}`;
}

/** True for an entry with somebody who can be told what a visitor needs. */
const hearsVisitors = (entry: Service | Hub): boolean =>
  entry.phones.length + entry.contacts.length > 0 ||
  (entry.collection === "services" && entry.email !== undefined);

/** A sentence for a visitor with an access need; empty where there is nobody to ask. */
export function askOfAccess(entry: Service | Hub, library: Library): string {
  if (hearsVisitors(entry)) return " Tell them what you need.";
  const line = askInsteadOf(entry, library);
  return line === undefined ? "" : ` Ask the ${line.name}.`;
}

/** The helpline that its readers are told to ask: its own, else that of `_data/site.json`. */
export function askInsteadOf(entry: Reached, library: Library): Helpline | undefined {
  const own = ownAskInstead(entry, library);
  if (own !== undefined) return own;
  const line = helplineToAsk(library);
  return line !== undefined && asksElsewhere(entry) ? line : undefined;
}

/** True where the contact part names somebody else to ask, as nothing above it on the page does. */
export const asksInContact = (entry: Reached, library: Library): boolean =>
  isCurrent(entry) && asksElsewhere(entry) && ownAskInstead(entry, library) === undefined;

/** True for an entry whose page has a part “Contact”: a contact of its own, or whom to ask. */
export const hasContactPart = (entry: Reached, library: Library): boolean =>
  !hasClosed(entry) && (listsContact(entry) || asksInContact(entry, library));
