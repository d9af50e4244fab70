import { gzipSync } from "node:zlib";
import { ageUrl, areaUrl, needUrl, partAreas } from "../../finder/lists.ts";
import type { Library } from "../../model/library.ts";
import { agePage, areaPage, needPage } from "../../pages/find-list.tsx";
import { findPage } from "../../pages/find.tsx";
import { PLACES_FILE_URL } from "../../finder/place-data.ts";
import { placesFile } from "../../finder/places-file.ts";
import { importedPostcodes } from "../postcodes.ts";
import { file, page, type Route } from "../route.ts";
import { mapFiles } from "./map-data.ts";

/** The directory: one page with filters, and a plain list for each need, area and age. */
export function findRoutes(library: Library): readonly Route[] {
  const { needs, ageGroups } = library.data.taxonomy;
  const mapBytes = mapFiles(library).reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  return [
    page("/find/", () => findPage(library, { mapBytes })),
    file(PLACES_FILE_URL, () => JSON.stringify(placesFile(library, importedPostcodes(process.cwd())))),
    ...needs.map((need) => page(needUrl(need.id), () => needPage(need, library))),
    ...partAreas(library).map((area) => page(areaUrl(area.id), () => areaPage(area, library))),
    ...ageGroups.map((group) => page(ageUrl(group.id), () => agePage(group, library))),
  ];
}
