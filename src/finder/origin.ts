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

/**
 * An area or a town by its name: the whole of it, its beginning when no other begins so, or with
 * slips: one, or two in a name of eight letters or more.
 */
function fromName(typed: string, { areas, towns = [] }: PlacesFile): Origin | undefined {
  const asked = plain(typed.slice(0, 100)).replace(AROUND, "");
  if (asked.length < 3) return undefined;
  const named = [
    ...areas.map(([code, name, latitude, longitude]) => ({ code, name, latitude, longitude })),
    ...towns.map(([name, latitude, longitude]) => ({ code: undefined, name, latitude, longitude })),
  ].map((place) => ({ ...place, folded: plain(place.name) }));
  const only = (list: typeof named): (typeof named)[number] | undefined =>
    list.length === 1 ? list[0] : undefined;
  const most = asked.length < 5 ? 0 : asked.length < 8 ? 1 : 2;
  const within = (edits: number): typeof named =>
    edits > most ? [] : named.filter(({ folded }) => editDistance(folded, asked, edits) <= edits);
  const found =
    named.find(({ folded }) => folded === asked) ??
    only(named.filter(({ folded }) => folded.startsWith(asked))) ??
    only(named.filter(({ folded }) => ` ${asked} `.includes(` ${folded} `))) ??
    only(within(1)) ??
    only(within(2));
  if (!found) return undefined;
  const { code, name, latitude, longitude } = found;
  return {
    at: { latitude, longitude },
    from: `the middle of ${name}`,
    ...(code === undefined ? {} : { code }),
  };
}

/** The origin for a typed place, if it is in the file. */
export function originOf(typed: string, places: PlacesFile): Origin | undefined {
  return fromPostcode(typed, places) ?? fromName(typed, places);
}

/** Says that a place is not known, and what to type instead. */
export function unknownPlace(typed: string, { outcodes, areas }: PlacesFile): string {
  const first = outcodes[0]?.[0];
  const last = outcodes[outcodes.length - 1]?.[0];
  const names = areas
    .slice(0, 2)
    .map(([, name]) => name)
    .join(" or ");
  return `We do not know “${typed.trim().slice(0, 40)}”. Type a postcode from ${first ?? ""} to ${last ?? ""}, or the name of an area such as ${names}.`;
}

/** Where the device says that it is. */
export const originHere = ({ latitude, longitude }: Point): Origin => ({
  at: { latitude, longitude },
  from: "where you are",
});
