import { COAST_URL, PLACES_URL } from "../../map/files.ts";
import { coastFile, mapPlacesFile } from "../../map/places.ts";
import type { Library } from "../../model/library.ts";
import { file, type Route } from "../route.ts";

/** What the map fetches, as text. */
export function mapFiles(
  library: Library,
): readonly { readonly url: string; readonly text: string }[] {
  return [
    { url: PLACES_URL, text: JSON.stringify(mapPlacesFile(library)) },
    { url: COAST_URL, text: JSON.stringify(coastFile(library)) },
  ];
}

export function mapDataRoutes(library: Library): readonly Route[] {
  return mapFiles(library).map(({ url, text }) => file(url, () => text));
}
