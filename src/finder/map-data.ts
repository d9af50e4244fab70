/** The two files that the map fetches when it is asked for. Written at build time, read by the browser. */

export const PLACES_URL = "/find/map/places.json";
export const COAST_URL = "/find/map/coast.json";

/** Degrees north, degrees east. */
export type Position = readonly [latitude: number, longitude: number];

export interface MapEntry {
  /** Key of its card: `services/example`. */
  readonly key: string;
  readonly name: string;
  readonly url: string;
  /** Street and town, as far as they are known. */
  readonly address: string;
}

/** One pin: everything at one address, or everything in one area whose exact place is not confirmed. */
export interface MapPlace {
  readonly number: number;
  /** “1 Example Street, Exampleton”, or “In Example Ward, exact place not confirmed”. */
  readonly name: string;
  readonly exact: boolean;
  readonly at: Position;
  readonly entries: readonly MapEntry[];
}

export interface MapPlaces {
  readonly places: readonly MapPlace[];
  /** Names written on the map, the most important first. */
  readonly labels: readonly { readonly name: string; readonly at: Position }[];
  /** Where the map starts: the middle of the areas named first. */
  readonly start: Position;
  /** Corners of the whole place, south west and north east. */
  readonly bounds: readonly [Position, Position];
  readonly credit: string;
}

export interface Coast {
  /** Outlines of land; the last point joins the first. */
  readonly land: readonly (readonly Position[])[];
  readonly credit: string;
  readonly licence: { readonly name: string; readonly url: string };
}
