/** The base map under the pins, and the street map that a reader may ask for. */
import {
  choice,
  type Field,
  group,
  latitude,
  link,
  list,
  longitude,
  longText,
  optional,
  text,
} from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

const KINDS = {
  outline: "Our own outline of the land; streets from another site only on a second press",
  raster: "Pictures of streets from another site as soon as the map is shown",
  pmtiles: "Streets from a file of our own, sent by this site as the map is looked at",
} as const;

/** The folder of files of streets, from the project's. */
export const STREETS_FOLDER = "_data/streets";

export const basemap = {
  name: "basemap",
  label: "Ground of the map",
  description:
    "The outline of the land, drawn under the pins, with its credit; and where street detail comes from.",
  frozen: true,
  fields: {
    kind: choice({
      label: "Kind of map",
      hint: "Pictures from another site tell that site who looks at the map.",
      options: KINDS,
    }),
    credit: optional(
      longText({ label: "Credit", hint: "Leave empty when no land is drawn.", max: 400 }),
    ),
    licenceName: optional(text({ label: "Licence", max: 80 })),
    licenceUrl: optional(link({ label: "Web address of the licence" })),
    streets: group({
      label: "Street detail",
      hint: "Leave all empty for a map that never contacts another site.",
      fields: {
        file: optional(
          text({
            label: "File of our own streets",
            hint: "For the kind “pmtiles”: its name in _data/streets/, such as “town.pmtiles”.",
            max: 80,
          }),
        ),
        tiles: optional(
          link({ label: "Address of its pictures", hint: "With {z}, {x} and {y} in it." }),
        ),
        name: optional(text({ label: "Whose it is", max: 60 })),
        credit: optional(text({ label: "Credit for the streets", max: 120 })),
        creditUrl: optional(link({ label: "Web address of that credit" })),
      },
    }),
    waters: list({
      label: "Names of waters",
      one: "Water",
      summary: "{{fields.name}}",
      fields: {
        name: text({ label: "Name", max: 40 }),
        latitude: latitude({ label: "Latitude" }),
        longitude: longitude({ label: "Longitude" }),
      },
    }),
    land: list({
      label: "Land",
      one: "Outline",
      fields: {
        points: longText({
          label: "Points",
          hint: "Degrees north and east of each corner: “51.50,-0.10 51.51,-0.09”. The last joins the first.",
          max: 40_000,
        }),
      },
    }),
  },
} as const satisfies DataFile;

export type Basemap = RecordOf<(typeof basemap)["fields"]>;

interface Fault {
  readonly field: string;
  readonly message: string;
}

const streetFields = (basemap.fields.streets.fields ?? {}) as Readonly<
  Record<string, Field<unknown>>
>;
const fieldOf = (name: string): string =>
  `${basemap.fields.streets.label} › ${streetFields[name]?.label ?? name}`;

/** The field at which a fault of the file of streets is reported. */
export const FILE_FIELD = fieldOf("file");

/** A file name without a folder, so that it cannot lead outside `_data/streets`. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]*\.pmtiles$/i;

function fileFaults({ kind, streets: { file } }: Basemap): readonly Fault[] {
  const fault = (message: string): readonly Fault[] => [{ field: FILE_FIELD, message }];
  if (file === undefined)
    return kind === "pmtiles"
      ? fault("is missing, and the kind “pmtiles” needs it. Fill it in, or choose “outline”.")
      : [];
  if (kind !== "pmtiles")
    return fault(
      `“${file}” is named, but the kind “${kind}” does not use it. Choose “pmtiles”, or take the name out.`,
    );
  return FILE_NAME.test(file)
    ? []
    : fault(
        `“${file}” is not the name of such a file. Write the name alone of a file in ${STREETS_FOLDER}/, such as “town.pmtiles”.`,
      );
}

/** Pictures from another site. */
function tileFaults({ kind, streets: { tiles } }: Basemap): readonly Fault[] {
  const fault = (message: string): readonly Fault[] => [{ field: fieldOf("tiles"), message }];
  if (tiles === undefined)
    return kind === "raster"
      ? fault("is missing, and the kind “raster” needs it. Fill it in, or choose “outline”.")
      : [];
  if (kind === "pmtiles")
    return fault(
      "is filled in, but the kind “pmtiles” asks no other site for pictures. Take it out, or choose “raster”.",
    );
  const marks = tiles.match(/\{[^}]*\}/g) ?? [];
  const marked =
    ["{z}", "{x}", "{y}"].every((mark) => marks.filter((found) => found === mark).length === 1) &&
    marks.length === 3;
  const plainHost = !new URL(tiles).host.includes("%7B");
  return marked && plainHost
    ? []
    : fault(
        `“${tiles}” should contain {z}, {x} and {y} once each, and nothing else in braces. Write it like https://tile.example.org/{z}/{x}/{y}.png`,
      );
}

/**
 * The map must credit the source of its streets; the button too, when another site sends them.
 */
function creditFaults({ kind, streets }: Basemap): readonly Fault[] {
  if (kind !== "pmtiles" && streets.tiles === undefined) return [];
  const [needed, why] =
    kind === "pmtiles"
      ? [
          ["credit", "creditUrl"] as const,
          "The licence of the streets asks that whoever made them is named on the map.",
        ]
      : [
          ["name", "credit", "creditUrl"] as const,
          "Readers must be told whose streets these are before their browser asks for them.",
        ];
  return needed
    .filter((name) => streets[name] === undefined)
    .map((name) => ({ field: fieldOf(name), message: `is missing. ${why}` }));
}

/** The source of the outline of the land must be credited under the map. */
function landFaults(map: Basemap): readonly Fault[] {
  if (map.land.length === 0) return [];
  return (["credit", "licenceName", "licenceUrl"] as const)
    .filter((name) => map[name] === undefined)
    .map((name) => ({
      field: basemap.fields[name].label,
      message: "is missing, and land is drawn. Say whose outline it is and under which licence.",
    }));
}

/** What is missing or wrong in the settings of the land and of the streets. */
export const basemapFaults = (map: Basemap): readonly Fault[] => [
  ...landFaults(map),
  ...fileFaults(map),
  ...tileFaults(map),
  ...creditFaults(map),
];

/** The name of the file of our own streets, when the map is drawn from one. */
export const streetsFile = ({ kind, streets: { file } }: Basemap): string | undefined =>
  kind === "pmtiles" ? file : undefined;

/** The origin of street tiles as a Content-Security-Policy source; undefined when none is set. */
export const tileOrigin = ({ kind, streets: { tiles } }: Basemap): string | undefined =>
  tiles === undefined || kind === "pmtiles" ? undefined : new URL(tiles).origin;
