/** The file of places for the finder. Runs at build time only. */
import type { Library } from "../model/library.ts";
import { wards } from "./areas-of.ts";
import type { Centre, PlacesFile, Units } from "../finder/place-data.ts";

interface Coded {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

const centre = ({ code, latitude, longitude }: Coded): Centre => [code, latitude, longitude];

/**
 * Areas named first on the site come first. `postcodes` are those that were imported, by sector.
 */
export function placesFile(
  library: Library,
  postcodes?: Readonly<Record<string, Units>>,
): PlacesFile {
  const { places, site } = library.data;
  const rank = (id: string): number =>
    site.areasFirst.includes(id) ? site.areasFirst.indexOf(id) : site.areasFirst.length;
  return {
    whole: site.place,
    areas: [...wards(library)]
      .sort((a, b) => rank(a.id) - rank(b.id))
      .map(({ id, name, latitude, longitude }) => [id, name, latitude, longitude]),
    towns: places.towns.flatMap(({ name, sectors }) => {
      const own = places.sectors.filter(({ code }) => sectors.includes(code));
      const mean = (values: readonly number[]): number =>
        Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(5));
      return own.length === 0
        ? []
        : [
            [
              name,
              mean(own.map(({ latitude }) => latitude)),
              mean(own.map(({ longitude }) => longitude)),
            ] as const,
          ];
    }),
    sectors: places.sectors.map(centre),
    outcodes: places.outcodes.map(centre),
    ...(postcodes === undefined ? {} : { postcodes }),
  };
}
