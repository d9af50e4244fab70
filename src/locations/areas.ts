/** Areas, positions and postcode sectors, as several parts of the site compare them. */
import type { Area } from "../model/data/index.ts";

/** True for the area that is the whole place, and not a part of it. */
export const isWholePlace = ({ kind }: Pick<Area, "kind">): boolean => kind === "borough";

/** “ZZ1 2” of “ZZ1 2AB”: a postcode without its last two letters. */
export const sectorOf = (postcode: string): string => postcode.slice(0, -2);

/** Degrees north and east (WGS 84). */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The position of a location; undefined where it is not known. */
export const positionOf = ({
  latitude,
  longitude,
}: {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}): Position | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
