/**
 * Where the reader looks from: a postcode or part of one, an area by its name, or the device's own
 * position.
 */
import type { Point } from "./distance.ts";
import { centreOf, type PlacesFile, postcodePoint } from "./place-data.ts";
import { postcodeIn } from "../search/postcode.ts";
import { fold } from "../search/tokenizer.ts";
import { editDistance } from "../format/edit-distance.ts";

export interface Origin {
  readonly at: Point;
  /** “the centre of DN32 7”, “the middle of Example Ward”, “where you are”. */
  readonly from: string;
  /** Outcode, sector or id of an area, when it is the middle of one. */
  readonly code?: string;
}

function fromPostcode(typed: string, places: PlacesFile): Origin | undefined {
  const { outcode, sector, letters } =
    postcodeIn(
      typed,
      places.outcodes.map(([code]) => code),
      places.sectors.map(([code]) => code),
    ) ?? {};
  if (sector !== undefined && letters !== undefined) {
    const at = postcodePoint(places, sector, letters);
    if (at) return { at, from: `${sector}${letters}` };
  }
  for (const code of [sector, outcode]) {
    const at = code === undefined ? undefined : centreOf(places, code);
    if (at && code !== undefined) return { at, from: `the centre of ${code}`, code };
  }
  return undefined;
}

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Words that people put round the name of a place. */
const AROUND =
  /^(?:i ?m |i am )?(?:live |living |based )?(?:in |near |at |around |by |close to |from )?(?:the )?| (?:ward|area|estate|village|town|way)$/g;

/** Short forms of the kind of a street. */
const STREETS: Readonly<Record<string, string>> = {
  st: "street",
  rd: "road",
  ave: "avenue",
  av: "avenue",
  ln: "lane",
  dr: "drive",
  cl: "close",
};

/** What is asked for, without the words round it, and with the kind of a street in full. */
const askedIn = (typed: string): string =>
  plain(typed.slice(0, 100))
    .replace(AROUND, "")
    .replace(/ (st|rd|ave|av|ln|dr|cl)(?= |$)/g, (_, short: string) => ` ${STREETS[short] ?? ""}`);

interface Named {
  readonly name: string;
  readonly from: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly code?: string;
  /** A street, building, village or hub of a listed address. */
  readonly isSpot?: true;
}

function namedPlaces({ areas, towns = [], spots = [] }: PlacesFile): readonly Named[] {
  return [
    ...areas.map(([code, name, latitude, longitude]) => ({
      ...{ code, name, from: `the middle of ${name}`, latitude, longitude },
    })),
    ...towns.map(([name, from, latitude, longitude]) => ({ name, from, latitude, longitude })),
    ...spots.map(([name, from, latitude, longitude]) => ({
      ...{ name, from, latitude, longitude, isSpot: true as const },
    })),
  ];
}

/**
 * An area, a town or a street by its name: the whole, its beginning or a part when no other has it,
 * the name among other words, or with slips: one, or two in a name of eight letters or more.
 */
function fromName(typed: string, places: PlacesFile): Origin | undefined {
  const asked = askedIn(typed);
  if (asked.length < 3 || places.within?.some((name) => askedIn(name) === asked)) return undefined;
  const named = namedPlaces(places).map((place) => ({ ...place, folded: plain(place.name) }));
  const one = (list: typeof named): (typeof named)[number] | undefined =>
    list.length === 1 ? list[0] : undefined;
  const only = (list: typeof named): (typeof named)[number] | undefined =>
    one(list.filter(({ isSpot }) => isSpot !== true)) ?? one(list);
  const most = asked.length < 5 ? 0 : asked.length < 8 ? 1 : 2;
  const within = (edits: number): typeof named =>
    edits > most ? [] : named.filter(({ folded }) => editDistance(folded, asked, edits) <= edits);
  const among = named.filter(({ folded }) => ` ${asked} `.includes(` ${folded} `));
  const found =
    named.find(({ folded }) => folded === asked || folded === plain(typed)) ??
    only(named.filter(({ folded }) => folded.startsWith(asked))) ??
    only(named.filter(({ folded }) => ` ${folded} `.includes(` ${asked} `))) ??
    // “Example Street, Exampleham”: the street says more than its town.
    one(among.filter(({ isSpot }) => isSpot === true)) ??
    one(among) ??
    only(within(1)) ??
    only(within(2));
  if (!found) return undefined;
  const { code, from, latitude, longitude } = found;
  return { at: { latitude, longitude }, from, ...(code === undefined ? {} : { code }) };
}

/** The origin for a typed place, if it is in the file. */
export function originOf(typed: string, places: PlacesFile): Origin | undefined {
  return fromPostcode(typed, places) ?? fromName(typed, places);
}

/**
 * Says what is understood of a place that cannot be measured from, and what to type instead: one of
 * the place without a position, one outside it, or one that is not known.
 */
export function unknownPlace(
  typed: string,
  { whole, outcodes, areas, within = [], outside = [] }: PlacesFile,
): string {
  const first = outcodes[0]?.[0];
  const last = outcodes[outcodes.length - 1]?.[0];
  const names = areas
    .slice(0, 2)
    .map(([, name]) => name)
    .join(" or ");
  const asked = askedIn(typed);
  const isOf = (list: readonly string[]): boolean =>
    list.some((name) => ` ${asked} `.includes(` ${askedIn(name)} `));
  const shown = `“${typed.trim().slice(0, 40)}”`;
  if (isOf(outside)) return `${shown} is outside ${whole}, and we list nothing there.`;
  const said = isOf(within)
    ? `${shown} is in ${whole}, but we cannot measure from it.`
    : `We do not know ${shown}.`;
  return `${said} Type a postcode from ${first ?? ""} to ${last ?? ""}, or the name of an area such as ${names}.`;
}

/** Where the device says that it is. */
export const originHere = ({ latitude, longitude }: Point): Origin => ({
  at: { latitude, longitude },
  from: "where you are",
});
