/**
 * Facts that readers need and that an entry lacks. Counts active entries to which the question
 * applies.
 */
import { writtenTimes } from "../calendar/times.ts";
import { ownPhones, saysPhoneHours } from "../directory/own-phones.ts";
import { promisedAccess } from "../directory/ways-in.ts";
import { statesAges } from "../format/ages.ts";
import { isOffered } from "../format/offered.ts";
import { helplineHours } from "../format/phones.ts";
import {
  hasSecretLocation,
  hubLocations,
  isWebsite,
  ownLocations,
} from "../locations/locations.ts";
import type { AnyEntry } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import type { CheckedEntry } from "./due.ts";
import { isRunning } from "../format/standing.ts";

export interface Gap {
  readonly id: string;
  readonly label: string;
  /** The rule in a sentence for readers. */
  readonly meaning: string;
  /** The entries to which the question applies. */
  readonly appliesTo: (entry: CheckedEntry) => boolean;
  readonly isMissing: (entry: CheckedEntry, library: Library) => boolean;
}

type Of<N extends AnyEntry["collection"]> = Extract<CheckedEntry, { collection: N }>;

const isService = (entry: CheckedEntry): entry is Of<"services"> =>
  entry.collection === "services" && isRunning(entry);
const isHub = (entry: CheckedEntry): entry is Of<"hubs"> =>
  entry.collection === "hubs" && isRunning(entry);
const isHelpline = (entry: CheckedEntry): entry is Of<"helplines"> =>
  entry.collection === "helplines" && isRunning(entry);
/** A course that families here can join. */
const isCourse = (entry: CheckedEntry): entry is Of<"programmes"> =>
  entry.collection === "programmes" &&
  isRunning(entry) &&
  isOffered(entry) &&
  entry.audience === "families";
const isJoined = (entry: CheckedEntry): entry is Of<"services"> | Of<"programmes"> =>
  isService(entry) || isCourse(entry);

/** A street or a postcode, a hub that has one, or an address that is secret for a reason. */
const hasPlace = (entry: Of<"services"> | Of<"hubs">, library: Library): boolean =>
  hasSecretLocation(entry) ||
  [...ownLocations(entry, library), ...hubLocations(entry, library)].some(
    ({ address1, postcode }) => address1 !== undefined || postcode !== undefined,
  );

const phone: Gap = {
  id: "phone",
  label: "No phone number",
  meaning:
    "Running services and family hubs without a number of their own, and helplines without one to ring or to text. A number for everybody, such as 111, does not count as their own.",
  appliesTo: (entry) => isService(entry) || isHub(entry) || isHelpline(entry),
  isMissing: (entry) =>
    isService(entry) || isHub(entry)
      ? ownPhones(entry).length === 0
      : isHelpline(entry) && entry.phones.length === 0 && entry.text === undefined,
};

const hours: Gap = {
  id: "hours",
  label: "No days or times",
  meaning:
    "Running services and family hubs without days and times, and helplines that do not say when they are answered. Where nobody visits a service, the hours of its phone count. A website needs none.",
  appliesTo: (entry) => phone.appliesTo(entry) && !(isService(entry) && isWebsite(entry)),
  isMissing: (entry) => {
    if (isHelpline(entry)) return helplineHours(entry) === undefined;
    if (!isService(entry) && !isHub(entry)) return false;
    return writtenTimes(entry).length === 0 && !saysPhoneHours(entry);
  },
};

const address: Gap = {
  id: "address",
  label: "No address",
  meaning:
    "Running family hubs, and running services that people go to, without a street or a postcode. A secret address does not count as missing.",
  appliesTo: (entry) => isHub(entry) || (isService(entry) && entry.delivery.includes("in person")),
  isMissing: (entry, library) => (isHub(entry) || isService(entry)) && !hasPlace(entry, library),
};

const cost: Gap = {
  id: "cost",
  label: "Cost not said",
  meaning:
    "Running services, and courses offered here, that do not say what they cost, or that they are free.",
  appliesTo: isJoined,
  isMissing: (entry) => isJoined(entry) && entry.costOptions.length === 0,
};

const age: Gap = {
  id: "age",
  label: "Ages not said",
  meaning: "Running services, and courses offered here, that do not say what ages they are for.",
  appliesTo: isJoined,
  isMissing: (entry) => isJoined(entry) && !statesAges(entry),
};

const wayIn: Gap = {
  id: "way-in",
  label: "How to join not said",
  meaning:
    "Running services, and courses offered here, where we do not know if you drop in, ask for yourself or need a professional to ask.",
  appliesTo: isJoined,
  isMissing: (entry) => isJoined(entry) && promisedAccess(entry).length === 0,
};

/** Every gap that the site counts, in the order of its score. */
export const GAPS: readonly Gap[] = [phone, hours, address, cost, age, wayIn];
