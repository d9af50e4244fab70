/** Format of the two files of the map. Written at build time, read by the browser. */

export const PLACES_URL = "/find/map/places.json";
export const COAST_URL = "/find/map/coast.json";

/** What the build calls the file of our own streets, wherever it put it. */
export const OWN_STREETS = "streets.pmtiles";

/** Degrees north, degrees east. */
export type Position = readonly [latitude: number, longitude: number];

export interface MapEntry {
  /** Key of its card: `services/example`. */
  readonly key: string;
  readonly name: string;
  readonly url: string;
  /** Street and town, if known. */
  readonly address: string;
}

/** Everything at one address, or everything in one area whose exact place is not confirmed. */
export interface MapPlace {
  /** “1 Example Street, Exampleton”, or “In Example Ward, exact place not confirmed”. */
  readonly name: string;
  /** The precision of the pin, as a sentence: “The pin is in its street.” */
  readonly note?: string;
  readonly exact: boolean;
  readonly at: Position;
  /** Name of the area that it is in, where that is known. */
  readonly area?: string;
  readonly entries: readonly MapEntry[];
}

/** A place that is shown, with the number on its pin and in the list. */
export interface NumberedPlace extends MapPlace {
  readonly number: number;
}

/** A name written on the map. */
export interface MapLabel {
  readonly name: string;
  readonly at: Position;
}

export interface MapPlaces {
  readonly places: readonly MapPlace[];
  /** Names written on the map, the most important first. */
  readonly labels: readonly MapLabel[];
  /** Where the map starts: the middle of the areas named first. */
  readonly start: Position;
  /** Corners of the whole place, south west and north east. */
  readonly bounds: readonly [Position, Position];
  readonly credit: string;
}

/** The credit for the streets, shown on the map with them. */
interface Credited {
  readonly credit: string;
  readonly creditUrl: string;
}

/** Pictures of streets that another site sends. */
export interface StreetPictures extends Credited {
  /** Address of one picture, with {z}, {x} and {y} in it. */
  readonly tiles: string;
  readonly name: string;
  /** The site that the browser would contact, as people say it. */
  readonly site: string;
}

/** Pictures of another site, or streets of our own, whose file the page names. */
export type Streets = StreetPictures | Credited;

/** The base map under the pins. */
export interface Coast {
  /** Whether streets wait for a second press, or come with the map. */
  readonly kind: "outline" | "raster" | "pmtiles";
  readonly streets?: Streets;
  /** Outlines of land; the last point joins the first. Empty inland: all is land then. */
  readonly land: readonly (readonly Position[])[];
  /** Names of waters. */
  readonly waters: readonly MapLabel[];
  /** Whose outlines these are; undefined where no land is drawn. */
  readonly credit?: string;
  readonly licence?: { readonly name: string; readonly url: string };
}
