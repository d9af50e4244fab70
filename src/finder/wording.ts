/** What the finder says, in words. Shared by the build and the browser. */
import { OLDEST_AGE } from "../format/ages.ts";
import { joinOr } from "../format/lists.ts";
import type { Unknown } from "./address.ts";
import { FACETS, FILTERS } from "./filters.ts";
import type { Count, Maybe } from "./find.ts";
import type { ChoicePart, Listing } from "./listing.ts";
import type { Order } from "./order.ts";

/** Completes “They do not say …” for one part of a choice. */
function unstatedWords(part: ChoicePart): string {
  if (part === "words") return "";
  return part === "age" ? "what age it is for" : FILTERS[part].unstated;
}

/** All parts of a choice, in the order in which they are named. */
const ORDER: readonly ChoicePart[] = ["words", "age", ...FACETS];

const EXTRA_NEEDS_ONLY = "take that age only with special educational needs or a disability";

/** Says what the second group of results does not say, or for whom alone it is. */
export function unstatedSentence(
  maybe: readonly Pick<Maybe, "unstated" | "onlyExtraNeeds">[],
): string {
  const open = maybe.flatMap(({ unstated, onlyExtraNeeds }) =>
    onlyExtraNeeds ? unstated.filter((part) => part !== "age") : unstated,
  );
  const some = maybe.some(({ onlyExtraNeeds }) => onlyExtraNeeds);
  const named = ORDER.filter((part) => open.includes(part));
  const silent = named.length === 0 ? "" : `They do not say ${joinOr(named.map(unstatedWords))}`;
  if (!some) return `${silent}. Ask first.`;
  return silent === ""
    ? `They ${EXTRA_NEEDS_ONLY}. Ask first.`
    : `${silent}, or ${EXTRA_NEEDS_ONLY}. Ask first.`;
}

/** “1 place”, “12 places”. */
export function countPlaces(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}

type FoundEntries = readonly Pick<Listing, "paused">[];

/** “, 2 not running now”, to follow a number of places; empty where all run. */
function offWords(sure: FoundEntries): string {
  const off = sure.filter(({ paused }) => paused).length;
  return off > 0 ? `, ${off} not running now` : "";
}

/** The heading: “12 places found”, or “12 places, 2 not running now”. */
export const foundTitle = (sure: FoundEntries): string =>
  countPlaces(sure.length) + (offWords(sure) || " found");

/** What stands beside a value of a filter: “(12)”, “(3 may fit)” when none is certain, “(none)”. */
export function countWords({ sure, maybe }: Count): string {
  if (sure > 0) return `(${sure})`;
  return maybe > 0 ? `(${maybe} may fit)` : "(none)";
}

/**
 * The heading when no entry is found: for words alone, `pages` of the site may answer them, and
 * urgent help may be above.
 */
export function nothingTitle(onlyWords: boolean, pages: boolean, inDanger: boolean): string {
  if (!onlyWords) return "Nothing matches all of that";
  if (inDanger) return "More help on this site";
  return pages ? "No place in the list fits those words" : "Nothing found for those words";
}

/** What the page says after a choice. `title` is the heading when nothing is found. */
export function foundSentence(
  sure: FoundEntries,
  maybe: number,
  title = "Nothing matches all of that",
): string {
  if (sure.length === 0 && maybe === 0) return `${title}.`;
  if (sure.length === 0) return `${countPlaces(maybe)} may suit you.`;
  const all = `${countPlaces(sure.length)} found${offWords(sure)}`;
  return maybe === 0 ? `${all}.` : `${all}, and ${maybe} more that may suit you.`;
}

/** Said when the index of the box could not be loaded. */
export const PLAIN_ONLY =
  "The list of other words could not be loaded, so only cards with your exact words are shown.";

/** A longer value was not mistyped, and would fill a phone's screen. */
const MAX_CHARACTERS_SHOWN = 40;

function unknownSentence({ part, value }: Unknown): string {
  if (part === "place") return "A link cannot say where you are: type your postcode or place here.";
  const told = `“${value.slice(0, MAX_CHARACTERS_SHOWN)}”`;
  return part === "age"
    ? `The link asks for the age ${told}. An age is a whole number of years, from 0 to ${OLDEST_AGE}.`
    : `The link asks for ${told} under “${FILTERS[part].label}”, and there is no such choice.`;
}

/** Said of an age that is typed and cannot be read. */
export const WRONG_AGE = `We cannot read that age, so we left it out. Type years, from 0 to ${OLDEST_AGE}, or “6 months”.`;

/** Said of a link with an unknown age, topic or place. Empty when all of it was understood. */
export const unknownWords = (unknown: readonly Unknown[]): string =>
  unknown.length === 0
    ? ""
    : [...new Set(unknown.map(unknownSentence)), "Everything else still counts."].join(" ");

/** The order of everything, when nothing else is chosen. */
export function orderWords(order: Order, placed: boolean): string {
  if (order === "soonest") return "soonest first";
  if (order === "name") return "A to Z";
  return placed ? "nearest first" : "surest first";
}
