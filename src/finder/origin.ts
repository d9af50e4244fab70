/**
 * Where the reader looks from: a postcode or part of one, an area by its name, or the device's own
 * position.
 */
import type { Point } from "./distance.ts";
import { centreOf, type PlacesFile, postcodePoint } from "./place-data.ts";
import { fold } from "../search/tokenizer.ts";
import { editDistance } from "../search/spelling.ts";

export interface Origin {
  readonly at: Point;
  /** “the centre of DN32 7”, “the middle of Example Ward”, “where you are”. */
  readonly from: string;
  /** Outcode, sector or id of an area, when it is the middle of one. */
  readonly code?: string;
}

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d)\s*([A-Z]{0,2}))?\b/;

/**
 * Outcode, sector and last two letters in a text, if it holds a postcode or the first part of one.
 */
function postcodeIn(
  typed: string,
): { readonly outcode: string; readonly sector?: string; readonly letters?: string } | undefined {
  const [, outcode, digit, letters] = POSTCODE.exec(typed.toUpperCase().slice(0, 100)) ?? [];
  if (outcode === undefined) return undefined;
  if (digit === undefined) return { outcode };
  return { outcode, sector: `${outcode} ${digit}`, ...(letters?.length === 2 ? { letters } : {}) };
}

function fromPostcode(typed: string, places: PlacesFile): Origin | undefined {
  const { outcode, sector, letters } = postcodeIn(typed) ?? {};
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

/**
 * An area by its name: the whole of it, its beginning when no other begins so, or with one slip.
 */
function fromName(typed: string, { areas }: PlacesFile): Origin | undefined {
  const asked = plain(typed.slice(0, 100)).replace(/ ward$/, "");
  if (asked.length < 3) return undefined;
  const named = areas.map((area) => ({ area, name: plain(area[1]) }));
  const only = (list: typeof named): (typeof named)[number] | undefined =>
    list.length === 1 ? list[0] : undefined;
  const slips = (): typeof named =>
    asked.length < 5 ? [] : named.filter(({ name }) => editDistance(name, asked, 1) <= 1);
  const found =
    named.find(({ name }) => name === asked) ??
    only(named.filter(({ name }) => name.startsWith(asked))) ??
    only(slips());
  if (!found) return undefined;
  const [id, name, latitude, longitude] = found.area;
  return { at: { latitude, longitude }, from: `the middle of ${name}`, code: id };
}

/** The place that somebody typed, if we hold it. */
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
