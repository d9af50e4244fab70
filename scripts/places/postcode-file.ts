/**
 * Reads the two official files of postcodes, line by line, as a whole country does not fit on a
 * small machine at once.
 */
import { wgs84FromGrid } from "./osgb.ts";

/** A postcode that is in use, with its place. */
export interface LocatedPostcode {
  /** Capitals with one space. */
  readonly postcode: string;
  /** Official code of the council. */
  readonly council: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Which column contains what; -1 when the file has no such column. */
interface Columns {
  readonly postcode: number;
  readonly council: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly easting: number;
  readonly northing: number;
  readonly ended: number;
}

/**
 * Code-Point Open has no head: postcode, quality, easting, northing, country, three of the health
 * service, council, ward.
 */
const CODE_POINT: Columns = {
  postcode: 0,
  easting: 2,
  northing: 3,
  council: 8,
  latitude: -1,
  longitude: -1,
  ended: -1,
};
/** ONSPD changes the names of its columns from year to year. */
const NAMES: Readonly<Record<keyof Columns, RegExp>> = {
  postcode: /^(?:pcds|pcd8|pcd7|pcd2|pcd|postcode)$/,
  council: /^(?:oslaua|lad\d*cd|laua|admin_district_code|dc)$/,
  latitude: /^lat(?:itude)?$/,
  longitude: /^long(?:itude)?$/,
  easting: /^(?:oseast1m|east1m|eastings?|ea)$/,
  northing: /^(?:osnrth1m|north1m|northings?|no)$/,
  ended: /^doterm$/,
};

/** The cells of one line. Cells in quotes may contain commas. */
export function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, bare]) =>
    (quoted?.replaceAll('""', '"') ?? bare ?? "").trim(),
  );
}

/**
 * What the first line says of the columns; the columns of Code-Point Open when it is no head but a
 * postcode already.
 */
export function columnsOf(firstLine: string): {
  readonly columns: Columns;
  readonly hasHead: boolean;
} {
  const names = cells(firstLine.replace(/^\uFEFF/, "")).map((name) => name.toLowerCase());
  if (tidy(names[0] ?? "") !== undefined && names.length === 10)
    return { columns: CODE_POINT, hasHead: false };
  const columns = Object.fromEntries(
    Object.entries(NAMES).map(([key, name]) => [key, names.findIndex((one) => name.test(one))]),
  ) as Record<keyof Columns, number>;
  const placed =
    (columns.latitude >= 0 && columns.longitude >= 0) ||
    (columns.easting >= 0 && columns.northing >= 0);
  if (columns.postcode < 0 || !placed) {
    throw new Error(
      "This is neither Code-Point Open nor ONSPD: its first line names no postcode with a latitude and longitude, or an easting and northing. Unpack the file you downloaded and give the CSV inside it.",
    );
  }
  return { columns, hasHead: true };
}

/** “DN327AB” and “DN32  7AB” as “DN32 7AB”; undefined when it is not a postcode. */
export function tidy(text: string): string | undefined {
  const [, outcode, rest] = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d[A-Z]{2})$/.exec(text.toUpperCase()) ?? [];
  return outcode === undefined || rest === undefined ? undefined : `${outcode} ${rest}`;
}

/** The point in a row; undefined when the file has no position (empty, or 99.999999). */
function pointIn(
  row: readonly string[],
  { latitude, longitude, easting, northing }: Columns,
): Pick<LocatedPostcode, "latitude" | "longitude"> | undefined {
  const number = (column: number): number =>
    row[column] === undefined || row[column] === "" ? NaN : Number(row[column]);
  const [north, east] = [number(latitude), number(longitude)];
  if (Number.isFinite(north) && Number.isFinite(east))
    return north < 90 && north > 0 ? { latitude: north, longitude: east } : undefined;
  const [x, y] = [number(easting), number(northing)];
  return Number.isFinite(x) && Number.isFinite(y) && x > 0 && y > 0
    ? wgs84FromGrid(x, y)
    : undefined;
}

/** The postcode in a line; undefined when it is out of use or has no place. */
export function readPostcode(line: string, columns: Columns): LocatedPostcode | undefined {
  const row = cells(line);
  const postcode = tidy(row[columns.postcode] ?? "");
  const point = pointIn(row, columns);
  if (postcode === undefined || point === undefined || (row[columns.ended] ?? "") !== "")
    return undefined;
  return { postcode, council: row[columns.council] ?? "", ...point };
}
