import { gzipSync } from "node:zlib";
import { listedEntries } from "../../directory/listing-of.ts";
import { wards } from "../../directory/lists.ts";
import type { Library } from "../../model/library.ts";
import { agePages, areaPages, needPages } from "../../pages/find-list.tsx";
import { findManyPage, MAX_TO_FILTER } from "../../pages/find-many.tsx";
import { findPage } from "../../pages/find.tsx";
import { PLACES_FILE_URL } from "../../finder/place-data.ts";
import { placesFile } from "../../directory/places-file.ts";
import { importedPostcodes } from "../postcodes.ts";
import { file, page, type Route } from "../route.ts";
import { mapFiles } from "./map-data.ts";

/** The directory: one page with filters, and a plain list for each need, area and age. */
export function findRoutes(library: Library): readonly Route[] {
  const { needs, ageGroups } = library.data.taxonomy;
  const mapBytes = mapFiles(library).reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  const { length } = listedEntries(library);
  return [
    page("/find/", () =>
      length > MAX_TO_FILTER ? findManyPage(library, length) : findPage(library, { mapBytes }),
    ),
    file(PLACES_FILE_URL, () =>
      JSON.stringify(placesFile(library, importedPostcodes(process.cwd()))),
    ),
    ...[
      ...needs.flatMap((need) => needPages(need, library)),
      ...wards(library).flatMap((area) => areaPages(area, library)),
      ...ageGroups.flatMap((group) => agePages(group, library)),
    ].map(({ url, view }) => page(url, view)),
  ];
}
