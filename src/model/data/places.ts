/** The place: areas, postcodes, towns and bounds, by their centres. */
import {
  choice,
  group,
  latitude,
  list,
  listOf,
  longText,
  longitude,
  optional,
  text,
} from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

const point = {
  latitude: latitude({ label: "Latitude" }),
  longitude: longitude({ label: "Longitude" }),
};

export const places = {
  name: "places",
  label: "Places",
  description: "Areas, postcodes and the bounds of the place. Centres only, no postcode file.",
  fields: {
    areas: list({
      label: "Areas",
      one: "Area",
      max: 200,
      summary: "{{fields.name}}",
      fields: {
        id: text({ label: "Short name in addresses", max: 60 }),
        name: text({ label: "Name", max: 80 }),
        kind: choice({
          label: "Kind",
          options: { ward: "Ward", place: "Place", borough: "The whole borough" },
        }),
        code: optional(text({ label: "Official code (ONS)", max: 12 })),
        ...point,
        sectors: listOf(text({ label: "Sector", max: 8 }), { label: "Postcode sectors" }),
      },
    }),
    areasNote: text({ label: "Note on areas", max: 240 }),
    sectors: list({
      label: "Postcode sectors",
      one: "Sector",
      max: 500,
      fields: { code: text({ label: "Sector", max: 8 }), ...point },
    }),
    outcodes: list({
      label: "Outcodes",
      one: "Outcode",
      max: 100,
      fields: { code: text({ label: "Outcode", max: 4 }), ...point },
    }),
    towns: list({
      label: "Towns and villages",
      one: "Town or village",
      max: 100,
      hint: "Names that people type for where they are and that are no area above.",
      fields: {
        name: text({ label: "Name", max: 60 }),
        sectors: listOf(text({ label: "Sector", max: 8 }), { label: "Postcode sectors" }),
      },
    }),
    within: listOf(text({ label: "Name", max: 60 }), {
      label: "Estates and other parts without a position",
      hint: "The search says that they are in the place, though nothing is listed under the name.",
      max: 100,
    }),
    outside: optional(
      group({
        label: "Places near by that this site does not cover",
        fields: {
          names: listOf(text({ label: "Name", max: 60 }), { label: "Towns and cities", max: 100 }),
          postcodeAreas: listOf(text({ label: "Letters", max: 2 }), {
            label: "First letters of their postcodes",
            max: 20,
          }),
        },
      }),
    ),
    bounds: group({
      label: "Bounds of the place",
      fields: {
        south: latitude({ label: "South" }),
        west: longitude({ label: "West" }),
        north: latitude({ label: "North" }),
        east: longitude({ label: "East" }),
      },
    }),
    attribution: longText({ label: "Credit for the data", max: 600 }),
  },
} as const satisfies DataFile;
