/** Checks inside `_data/`: what the site's own lists refer to. */
import { isSlug } from "../../format/slug.ts";
import { answerFaults } from "../data/answers.ts";
import { basemapFaults } from "../data/basemap.ts";
import { cmsFaults } from "../data/cms.ts";
import { followFaults } from "../data/follow.ts";
import { handInFaults, postingFaults } from "../data/posting.ts";
import { dataFiles, type SiteData } from "../data/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";
import { isOwnAddress } from "./markdown.ts";

function listProblems(file: string, field: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => [
    ...(isSlug(id)
      ? []
      : [
          {
            file,
            field: `${field} ${index + 1}`,
            message: `“${id}” cannot be part of an address. Use small letters, digits and single hyphens.`,
          },
        ]),
    ...(ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            field: `${field} ${index + 1}`,
            message: `“${id}” is here twice. Give one another name.`,
          },
        ]),
  ]);
}

function unknown(
  file: string,
  field: string,
  values: readonly string[],
  known: readonly string[],
): Problem[] {
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({
      file,
      field,
      message: `“${value}” is not known. ${didYouMean(value, known)}`,
    }));
}

/** Menus must not link to other sites, as they are on every page. */
function navigationProblems(navigation: SiteData["navigation"]): Problem[] {
  return (Object.keys(navigation) as (keyof typeof navigation)[]).flatMap((name) =>
    navigation[name].flatMap(({ url }, index) =>
      isOwnAddress(url)
        ? []
        : [
            {
              file: "_data/navigation.json",
              field: `${dataFiles.navigation.fields[name].label} ${index + 1} › Address on this site`,
              message: `“${url}” is not a page of this site. Write what comes after the site's name, from / to /.`,
            },
          ],
    ),
  );
}

/** South must be less than north, and west less than east. */
function boundsProblems({ bounds: { south, west, north, east } }: SiteData["places"]): Problem[] {
  if (south < north && west < east) return [];
  return [
    {
      file: "_data/places.json",
      field: "Bounds of the place",
      message:
        "have no inside: South must be less than North, and West less than East. Correct them.",
    },
  ];
}

/** The days of the calendar: the first before the last, and names of entries that are there. */
function calendarProblems(
  { terms, holidays, closures }: SiteData["calendar"],
  names: Names,
): Problem[] {
  const file = "_data/calendar.json";
  const { terms: term, holidays: holiday, closures: closure } = dataFiles.calendar.fields;
  const backwards = [
    ...terms.map((span, index) => ({ span, field: `${term.label} ${index + 1}` })),
    ...holidays.map((span, index) => ({ span, field: `${holiday.label} ${index + 1}` })),
    ...closures.map((span, index) => ({ span, field: `${closure.label} ${index + 1}` })),
  ].flatMap(({ span: { from, to }, field }) =>
    from <= to
      ? []
      : [{ file, field, message: "ends before it begins. Change the first or the last day." }],
  );
  const wrongNames = closures.flatMap(({ hubs, services }, index) => {
    const field = `${closure.label} ${index + 1}`;
    return [
      ...unknown(file, field, hubs, [...(names["hubs"] ?? [])]),
      ...unknown(file, field, services, [...(names["services"] ?? [])]),
    ];
  });
  return [...backwards, ...wrongNames];
}

/** Names that are listed twice, and names of entries that do not exist. */
export function siteProblems(
  {
    navigation,
    taxonomy,
    places,
    site,
    cms,
    basemap,
    calendar,
    posting,
    follow,
    answers,
  }: SiteData,
  names: Names,
): Problem[] {
  return [
    ...listProblems(
      "_data/taxonomy.json",
      "Needs",
      taxonomy.needs.map(({ id }) => id),
    ),
    ...listProblems(
      "_data/taxonomy.json",
      "Age groups",
      taxonomy.ageGroups.map(({ id }) => id),
    ),
    ...listProblems(
      "_data/places.json",
      "Areas",
      places.areas.map(({ id }) => id),
    ),
    ...taxonomy.needs.flatMap(({ urgent }, index) =>
      unknown(
        "_data/taxonomy.json",
        `Needs ${index + 1} › Who to ring first`,
        [...(urgent?.helplines ?? []), ...(urgent?.also ?? [])],
        [...(names["helplines"] ?? [])],
      ),
    ),
    ...taxonomy.needs.flatMap(({ today }, index) =>
      (["guidance", "services"] as const).flatMap((collection) =>
        unknown(
          "_data/taxonomy.json",
          `Needs ${index + 1} › When it cannot wait`,
          today === undefined ? [] : [today[collection]].flat(),
          [...(names[collection] ?? [])],
        ),
      ),
    ),
    ...boundsProblems(places),
    ...calendarProblems(calendar, names),
    ...navigationProblems(navigation),
    ...unknown(
      "_data/site.json",
      "Helplines named first in every urgent box",
      site.urgentHelplines,
      [...(names["helplines"] ?? [])],
    ),
    ...unknown(
      "_data/site.json",
      "Helpline to ask when an entry has no contact",
      site.askInstead === undefined ? [] : [site.askInstead],
      [...(names["helplines"] ?? [])],
    ),
    ...unknown(
      "_data/site.json",
      "Page that explains family hubs",
      site.hubsGuide === undefined ? [] : [site.hubsGuide],
      [...(names["guidance"] ?? [])],
    ),
    ...unknown(
      "_data/site.json",
      "Areas named first",
      site.areasFirst,
      places.areas.map(({ id }) => id),
    ),
    ...basemapFaults(basemap).map((fault) => ({ file: "_data/basemap.json", ...fault })),
    ...cmsFaults(cms).map((fault) => ({ file: "_data/cms.json", ...fault })),
    ...postingFaults(posting, cms).map((fault) => ({ file: "_data/posting.json", ...fault })),
    ...handInFaults(posting, names).map((fault) => ({ file: "_data/posting.json", ...fault })),
    ...followFaults(follow, [...(names["organisations"] ?? [])]).map((fault) => ({
      file: "_data/follow.json",
      ...fault,
    })),
    ...answerFaults(answers.years).map((fault) => ({ file: "_data/answers.json", ...fault })),
  ];
}
