/** Checks inside `_data/`: what the site's own lists refer to. */
import type { SiteData } from "../data/index.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./between.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function listProblems(file: string, field: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => [
    ...(ID.test(id) ? [] : [{ file, field: `${field} ${index + 1}`, message: `“${id}” cannot be part of an address. Use small letters, digits and single hyphens.` }]),
    ...(ids.indexOf(id) === index ? [] : [{ file, field: `${field} ${index + 1}`, message: `“${id}” stands twice. Give one another name.` }]),
  ]);
}

function unknown(file: string, field: string, values: readonly string[], known: readonly string[]): Problem[] {
  return values.flatMap((value) => {
    if (known.includes(value)) return [];
    const near = nearest(value, known);
    return [{ file, field, message: `“${value}” is not known. ${near === undefined ? "Choose another." : `Did you mean “${near}”?`}` }];
  });
}

/** Names that stand twice, and names of nothing. */
export function siteProblems({ taxonomy, places, site }: SiteData, names: Names): Problem[] {
  return [
    ...listProblems("_data/taxonomy.json", "Needs", taxonomy.needs.map(({ id }) => id)),
    ...listProblems("_data/taxonomy.json", "Age groups", taxonomy.ageGroups.map(({ id }) => id)),
    ...listProblems("_data/places.json", "Areas", places.areas.map(({ id }) => id)),
    ...unknown("_data/site.json", "Helplines named first in every urgent box", site.urgentHelplines, [...(names["helplines"] ?? [])]),
    ...unknown("_data/site.json", "Areas named first", site.areasFirst, places.areas.map(({ id }) => id)),
  ];
}
