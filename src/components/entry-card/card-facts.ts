import { haveEnded, timesLine } from "../../calendar/times.ts";
import {
  hasSecretLocation,
  hubLocations,
  isWebsite,
  ownLocations,
  SECRET_ADDRESS,
  waysBeside,
} from "../../locations/locations.ts";
import { ACCESS, DELIVERY } from "../../model/shared.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { agesText } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { joinOr } from "../../format/lists.ts";
import { capital, small } from "../../format/words.ts";
import { isRunning, standingOf } from "../../format/standing.ts";
import { notOfferedHere } from "../../directory/offered-here.ts";
import { mayNotRunHere } from "../../format/offered.ts";
import { phoneHours } from "../../directory/own-phones.ts";
import { isPublicService } from "../../directory/public-service.ts";
import { promisedAccess } from "../../directory/ways-in.ts";
import { certaintyLine } from "../../freshness/certainty.ts";

/** Entries that have a card in the directory. */
export type CardEntry = Service | Hub | Programme;

export const NOT_STATED = "Not stated";
const ASK = "Ask them";
const AGES_NOT_STATED = "Ages not stated";

/** True for the text of an unknown value. */
export const isUnknown = (value: string): boolean =>
  value === NOT_STATED || value === ASK || value === AGES_NOT_STATED;

/** Whether an unstated cost is shown. It is not for the NHS, police, danger or a website. */
export const asksCost = (entry: CardEntry, library: Library): boolean =>
  entry.collection !== "services" ||
  !(isAboutDanger(entry) || isWebsite(entry) || isPublicService(entry, library));

/** Whether unstated ages are shown. They are not for help in danger, nor for a place. */
export const asksAges = (entry: CardEntry): boolean =>
  entry.collection !== "services" || !(isAboutDanger(entry) || entry.venue);

/** A phone or crisis service that may be needed at once. */
const isAboutDanger = ({ crisis, sensitive, delivery }: Service): boolean =>
  crisis || (sensitive && !delivery.includes("in person"));

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** Several choices in one line: “Drop in or ask for yourself”. */
const choicesText = (words: readonly string[]): string => capital(joinOr(words.map(small)));

function places(entry: CardEntry, library: Library): readonly string[] {
  const own = ownLocations(entry, library);
  const hubs = entry.collection === "programmes" ? hubLocations(entry, library) : [];
  const open = [...own, ...hubs].map(({ name, city, area }) => {
    const town = area === undefined ? city : library.area(area).name;
    const isSaid = town !== undefined && entry.name.startsWith(name ?? "");
    return unique([isSaid ? undefined : name, town].filter((part) => part !== undefined)).join(
      ", ",
    );
  });
  return hasSecretLocation(entry) ? [...open, SECRET_ADDRESS] : open;
}

/** Where it is, or how it comes to you. */
export function whereText(entry: CardEntry, library: Library): string {
  const at = places(entry, library);
  const ways =
    entry.collection === "hubs"
      ? []
      : [
          ...entry.delivery.filter((way) => way === "in person" && at.length === 0),
          ...waysBeside(entry.delivery, at.length > 0),
        ].map((way) => DELIVERY[way]);
  const hubArea =
    entry.collection === "hubs" && at.length === 0 && entry.area !== undefined
      ? [library.area(entry.area).name]
      : [];
  const all = unique([...at, ...hubArea, ...ways].filter((part) => part !== ""));
  return all.length === 0 ? NOT_STATED : all.join(" · ");
}

const JOIN = "How to join";
const HOW_ON_PAGE = "Its page says how to ask";

const ENDED = "The dates we knew of are over";

/** Days and times as they are confirmed, that they are over, or when its phone is answered. */
export const whenText = (entry: CardEntry, library: Library): string =>
  timesLine(entry, library) ??
  (isRunning(entry) && haveEnded(entry, library) ? ENDED : (phoneHours(entry) ?? ASK));

/** How to get in. */
export function accessText(entry: CardEntry): string {
  if (entry.collection === "hubs") return ASK;
  const ways = promisedAccess(entry).map((way) => ACCESS[way]);
  if (ways.length > 0) return choicesText(ways);
  return entry.applicationProcess === undefined ? ASK : HOW_ON_PAGE;
}

/** The same facts in the same order on every card. */
export function cardFacts(
  entry: CardEntry,
  library: Library,
): readonly { readonly label: string; readonly value: string }[] {
  const cost = entry.collection === "hubs" ? undefined : costText(entry.costOptions);
  const ages = agesText(entry);
  const notHere = notOfferedHere(entry);
  return [
    ...(notHere === undefined ? [] : [{ label: "Here", value: notHere }]),
    ...(ages !== undefined || asksAges(entry)
      ? [{ label: "Who for", value: ages ?? AGES_NOT_STATED }]
      : []),
    ...(cost !== undefined || asksCost(entry, library)
      ? [{ label: "Cost", value: cost ?? NOT_STATED }]
      : []),
    { label: "When", value: whenText(entry, library) },
    { label: "Where", value: whereText(entry, library) },
    { label: JOIN, value: accessText(entry) },
    { label: "How sure", value: certaintyLine(entry.checked, library.today) },
  ];
}

/** Names of unknown facts in “Not known yet: cost, times”. */
const UNKNOWN_AS: Readonly<Record<string, string>> = {
  "Who for": "ages",
  Cost: "cost",
  When: "times",
  Where: "place",
  [JOIN]: "how to join",
};

export interface CardLines {
  /** What is known, in the order of the facts. */
  readonly known: readonly string[];
  /** Names of what is not known, for one line. */
  readonly unknown: readonly string[];
  /** How to join, where that is known. */
  readonly join: string | undefined;
  /** Certainty of the entry, in words. */
  readonly sure: string;
}

/**
 * The facts of a card: known, unknown, how to join, certainty. The first matter most, as a phone
 * cuts off the end. Nobody can be asked for what is not known of an entry that does not run, nor of
 * a course that may not run here.
 */
export function cardLines(entry: CardEntry, library: Library): CardLines {
  const facts = cardFacts(entry, library);
  const last = facts.at(-1);
  const over = ["past", "planned"].includes(standingOf(entry));
  const lacksNothing = !isRunning(entry) || mayNotRunHere(entry);
  const rest = facts
    .slice(0, -1)
    .filter(({ label }) => !over || label !== JOIN)
    .filter(({ value }) => !lacksNothing || !isUnknown(value));
  const known = rest.filter(({ value }) => !isUnknown(value) && value !== HOW_ON_PAGE);
  return {
    known: known.filter(({ label }) => label !== JOIN).map(({ value }) => value),
    unknown: rest
      .filter(({ label, value }) => isUnknown(value) && (label !== "When" || !isWebsite(entry)))
      .map(({ label }) => UNKNOWN_AS[label] ?? small(label)),
    join: known.find(({ label }) => label === JOIN)?.value,
    sure: last?.value ?? "",
  };
}
