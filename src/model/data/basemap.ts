/** What lies under the pins of the map, and whose streets a reader may ask for. */
import { choice, type Field, group, latitude, link, list, longitude, longText, optional, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./index.ts";

const KINDS = {
  outline: "Our own outline of the land; streets from another site only on a second press",
  raster: "Pictures of streets from another site as soon as the map is shown",
} as const;

type Kind = keyof typeof KINDS;

const known = choice({ label: "Kind of map", hint: "Pictures from another site tell that site who looks at the map.", options: KINDS });

/** A kind of its own, so that the one that is planned and not built is refused in words that say so. */
const kind: Field<Kind> = {
  ...known,
  read(value, report) {
    if (value !== "pmtiles") return known.read(value, report);
    report([], "“pmtiles” (a file of streets of our own) is planned and not built. Choose “outline” or “raster”; README.md says how it would be added.");
    return "outline";
  },
};

export const basemap = {
  name: "basemap",
  label: "Ground of the map",
  description: "The outline of the land, drawn under the pins, with its credit; and where street detail comes from.",
  frozen: true,
  fields: {
    kind,
    credit: longText({ label: "Credit", max: 400 }),
    licenceName: text({ label: "Licence", max: 80 }),
    licenceUrl: link({ label: "Web address of the licence" }),
    streets: group({
      label: "Street detail",
      hint: "Leave all empty for a map that never contacts another site.",
      fields: {
        tiles: optional(link({ label: "Address of its pictures", hint: "With {z}, {x} and {y} in it." })),
        name: optional(text({ label: "Whose it is", max: 60 })),
        credit: optional(text({ label: "Credit for the streets", max: 120 })),
        creditUrl: optional(link({ label: "Web address of that credit" })),
      },
    }),
    waters: list({
      label: "Names of waters",
      one: "Water",
      summary: "{{fields.name}}",
      fields: { name: text({ label: "Name", max: 40 }), latitude: latitude({ label: "Latitude" }), longitude: longitude({ label: "Longitude" }) },
    }),
    land: list({
      label: "Land",
      one: "Outline",
      fields: { points: longText({ label: "Points", hint: "Degrees north and east of each corner: “51.50,-0.10 51.51,-0.09”. The last joins the first.", max: 40_000 }) },
    }),
  },
} as const satisfies DataFile;

export type Basemap = RecordOf<(typeof basemap)["fields"]>;

interface Fault {
  readonly field: string;
  readonly message: string;
}

const streetFields = (basemap.fields.streets.fields ?? {}) as Readonly<Record<string, Field<unknown>>>;
const fieldOf = (name: string): string => `${basemap.fields.streets.label} › ${streetFields[name]?.label ?? name}`;

/** What is missing or wrong in the settings of the streets. */
export function basemapFaults({ kind: chosen, streets }: Basemap): readonly Fault[] {
  const { tiles } = streets;
  if (tiles === undefined) return chosen === "raster" ? [{ field: fieldOf("tiles"), message: "is missing, and the kind “raster” needs it. Fill it in, or choose “outline”." }] : [];
  const missing = (["name", "credit", "creditUrl"] as const).filter((name) => streets[name] === undefined);
  const marks = tiles.match(/\{[^}]*\}/g) ?? [];
  const marked = ["{z}", "{x}", "{y}"].every((mark) => marks.filter((found) => found === mark).length === 1) && marks.length === 3;
  const plainHost = !new URL(tiles).host.includes("%7B");
  return [
    ...(marked && plainHost ? [] : [{ field: fieldOf("tiles"), message: `“${tiles}” should hold {z}, {x} and {y} once each, and nothing else in braces. Write it like https://tile.example.org/{z}/{x}/{y}.png` }]),
    ...missing.map((name) => ({ field: fieldOf(name), message: "is missing. Readers must be told whose streets these are before their browser asks for them." })),
  ];
}

/** The site that street pictures come from, as a policy names it; nothing when none is named. */
export const tileOrigin = ({ streets: { tiles } }: Basemap): string | undefined => (tiles === undefined ? undefined : new URL(tiles).origin);
