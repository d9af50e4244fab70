/**
 * National Grid eastings and northings (OSGB36, EPSG:27700) as degrees (WGS 84, EPSG:4326), by
 * proj4 with the Helmert transformation of “A guide to coordinate systems in Great Britain”,
 * Ordnance Survey, 6.6. Right to about 5 metres, which is less than the width of a postcode.
 */
import proj4 from "proj4";

const NATIONAL_GRID =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs";

const grid = proj4(NATIONAL_GRID, "WGS84");

/** Degrees north and east (WGS 84) of a point of the National Grid in metres. */
export function wgs84FromGrid(
  easting: number,
  northing: number,
): { readonly latitude: number; readonly longitude: number } {
  const [longitude, latitude] = grid.forward([easting, northing]);
  return { latitude, longitude };
}
