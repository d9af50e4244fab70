/**
 * Facts of the place and of the site: one checked file each in `_data/`. Another place brings its
 * own.
 */
import {
  choice,
  date,
  email,
  flag,
  group,
  link,
  list,
  listOf,
  number,
  optional,
  reference,
  references,
  text,
} from "../fields/index.ts";
import { OLDEST_AGE } from "../../format/ages.ts";
import type { Fields, RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export type { DataFile } from "./data-file.ts";
import { answers } from "./answers.ts";
import { basemap } from "./basemap.ts";
import { calendar } from "./calendar.ts";
import { ended } from "./ended.ts";
import { changes } from "./changes.ts";
import { cms } from "./cms.ts";
import { guide } from "./guide.ts";
import { follow } from "./follow.ts";
import { easyread } from "./easyread.ts";
import { imported } from "./imported.ts";
import { languages } from "./languages.ts";
import { places } from "./places.ts";
import { posting } from "./posting.ts";
import { reachData } from "./reach.ts";
import { thesaurus } from "./thesaurus.ts";
import { needToday } from "./need-today.ts";
import { safety } from "./safety.ts";
import { urgent } from "./urgent.ts";

const defineData = <const F extends Fields>(file: DataFile<F>): DataFile<F> => file;

const path = (label: string) => text({ label, hint: "Starts and ends with /", max: 120 });
const linkList = (label: string) =>
  list({
    label,
    one: "Link",
    summary: "{{fields.label}}",
    fields: { label: text({ label: "Words", max: 40 }), url: path("Address on this site") },
  });

export const site = defineData({
  name: "site",
  label: "The site",
  description: "Its name, its address, what it says at the top and the bottom.",
  fields: {
    name: text({ label: "Name", max: 80 }),
    shortName: text({ label: "Short name", max: 30 }),
    strapline: text({ label: "What it is, in one line", max: 120 }),
    description: text({ label: "Description for search engines", max: 200 }),
    place: text({ label: "The place it is for", max: 60 }),
    council: text({ label: "Its council", max: 80 }),
    url: link({ label: "Web address of the site", hint: "Without a / at the end." }),
    contactEmail: optional(
      email({
        label: "E-mail for readers",
        hint: "Until it is filled in, pages say that there is none yet.",
      }),
    ),
    feedAuthor: text({ label: "Author named in the feeds", max: 80 }),
    exit: group({
      label: "Leave this site",
      fields: {
        url: link({ label: "Where it leads", hint: "Everyday and harmless, such as the weather." }),
        title: text({ label: "Title shown while it leads there", max: 30 }),
      },
    }),
    urgentHelplines: references({
      label: "Helplines named first in every urgent box",
      collection: "helplines",
    }),
    askInstead: optional(
      reference({
        label: "Helpline to ask when an entry has no contact",
        hint: "A number that is answered and can tell a family who to ask.",
        collection: "helplines",
      }),
    ),
    hubsGuide: optional(
      reference({ label: "Page that explains family hubs", collection: "guidance" }),
    ),
    areasFirst: listOf(text({ label: "Area", max: 60 }), { label: "Areas named first" }),
    licence: group({
      label: "Licence of the content",
      fields: { name: text({ label: "Name", max: 80 }), url: link({ label: "Web address" }) },
    }),
  },
});

export const navigation = defineData({
  name: "navigation",
  label: "Navigation",
  description: "The links at the top and the bottom of every page.",
  fields: {
    main: linkList("At the top"),
    families: linkList("At the bottom: for families"),
    groups: linkList("At the bottom: for groups and professionals"),
    site: linkList("At the bottom: about the site"),
  },
});

export const taxonomy = defineData({
  name: "taxonomy",
  label: "Needs and ages",
  description:
    "The topics that people look for, in their own words, with the official word beside.",
  fields: {
    needs: list({
      label: "Needs",
      one: "Need",
      max: 40,
      summary: "{{fields.label}}",
      fields: {
        id: text({ label: "Short name in addresses", max: 40 }),
        label: text({ label: "In people's words", max: 60 }),
        official: text({ label: "Official word", max: 80 }),
        description: text({ label: "In one sentence", max: 200 }),
        home: flag({ label: "Shown on the first page" }),
        homeLabel: optional(
          text({
            label: "Words on the first page",
            hint: "Leave empty to use the words above.",
            max: 40,
          }),
        ),
        sensitive: flag({ label: "Sensitive" }),
        toldInPrivate: optional(
          flag({
            label: "People tell private things there",
            hint: "Tick for feelings, drink or a home: pages for young people then say to ask first who is told.",
          }),
        ),
        anyAge: optional(
          flag({
            label: "Help for any age",
            hint: "Tick for food or money: when the topic is chosen, an entry that states no age then suits every age.",
          }),
        ),
        urgent: optional(
          group({
            label: "Who to ring first",
            hint: "Shown at the top of pages on this topic. Leave empty for the helplines of the whole site.",
            fields: {
              title: text({ label: "Heading", max: 60 }),
              helplines: references({
                label: "Helplines, the first to ring first",
                collection: "helplines",
              }),
              alsoTitle: optional(text({ label: "Second question", max: 60 })),
              also: references({
                label: "Helplines for the second question",
                collection: "helplines",
              }),
            },
          }),
        ),
        today: needToday,
        icon: choice({
          label: "Drawing",
          options: {
            baby: "Baby",
            basket: "Basket",
            heart: "Heart",
            house: "House",
            hands: "Hands",
            talk: "Talking",
            family: "Family",
            star: "Star",
            sun: "Sun",
            school: "School",
            shield: "Shield",
            leaf: "Leaf",
            purse: "Purse",
            cup: "Cup",
          },
        }),
        categories: listOf(text({ label: "Category", max: 100 }), {
          label: "National family hubs categories",
        }),
      },
    }),
    hubServices: list({
      label: "What a family hub is meant to have",
      one: "Service of a hub",
      hint: "By the national plan. Pages of hubs say of each whether it is known to be there.",
      summary: "{{fields.label}}",
      fields: {
        label: text({
          label: "In people's words",
          hint: "Small letters, as inside a sentence",
          max: 80,
        }),
        categories: listOf(text({ label: "Category", max: 100 }), {
          label: "National family hubs categories",
        }),
      },
    }),
    hubServicesNote: optional(
      text({
        label: "Above what a family hub is meant to have, with its source and year",
        max: 240,
      }),
    ),
    ageGroups: list({
      label: "Age groups",
      one: "Age group",
      fields: {
        id: text({ label: "Short name in addresses", max: 40 }),
        label: text({ label: "Words", max: 60 }),
        from: number({ label: "From age (years)", min: 0, max: OLDEST_AGE }),
        to: number({ label: "Up to age (years)", min: 0, max: OLDEST_AGE }),
      },
    }),
    youngAges: group({
      label: "Ages between which a service is for young people alone",
      fields: {
        from: number({ label: "From age (years)", min: 0, max: OLDEST_AGE }),
        to: number({ label: "Up to age (years)", min: 0, max: OLDEST_AGE }),
      },
    }),
  },
});

export const redirects = defineData({
  name: "redirects",
  label: "Moved pages",
  description: "Pages that have moved. An address that was published must always lead somewhere.",
  fields: {
    moved: list({
      label: "Moved pages",
      one: "Moved page",
      max: 2000,
      fields: {
        from: path("Old address"),
        to: path("New address"),
        on: date({ label: "Moved on" }),
      },
    }),
  },
});

export const dataFiles = {
  site,
  navigation,
  taxonomy,
  places,
  redirects,
  safety,
  calendar,
  ended,
  urgent,
  guide,
  languages,
  easyread,
  thesaurus,
  basemap,
  cms,
  changes,
  imported,
  posting,
  follow,
  answers,
  reach: reachData,
} as const;
export type DataName = keyof typeof dataFiles;
export type SiteData = { readonly [N in DataName]: RecordOf<(typeof dataFiles)[N]["fields"]> };
export type Need = SiteData["taxonomy"]["needs"][number];
export type AgeGroup = SiteData["taxonomy"]["ageGroups"][number];
export type Area = SiteData["places"]["areas"][number];

/** The lists that a `term` field may choose from. */
export function vocabulary(
  data: SiteData,
  name: string,
): readonly { readonly value: string; readonly label: string }[] {
  if (name === "needs") return data.taxonomy.needs.map(({ id, label }) => ({ value: id, label }));
  if (name === "areas")
    return data.places.areas.map(({ id, name: label }) => ({ value: id, label }));
  throw new Error(`There is no list “${name}” in _data.`);
}
