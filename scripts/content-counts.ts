/** `npm run check -- --counts`: how much the content holds, and which pages are hardest to read. */
import { hasTimes } from "../src/calendar/times.ts";
import { hardestFirst } from "../src/freshness/readability.ts";
import { ownLocations } from "../src/locations/locations.ts";
import { mapPlaces } from "../src/map/places.ts";
import type { AnyEntry } from "../src/model/collections/index.ts";
import type { Library } from "../src/model/library.ts";
import { publishedContent } from "../src/news/published.ts";

const HARDEST = 10;

/** Each count with its name, in the order in which they are printed. */
export function contentCounts(library: Library): readonly (readonly [string, number])[] {
  const { content } = library;
  const listed = [...content.services, ...content.hubs, ...content.programmes];
  const places = mapPlaces(library);
  return [
    ["Services", content.services.length],
    ["Hubs", content.hubs.length],
    ["Programmes", content.programmes.length],
    [
      "of these, with an address",
      listed.filter((one) => ownLocations(one, library).length > 0).length,
    ],
    ["of these, with a phone number", listed.filter(({ phones }) => phones.length > 0).length],
    ["of these, with days and times", listed.filter((one) => hasTimes(one, library)).length],
    ["Pins on the map", places.length],
    [
      "Entries at those pins",
      new Set(places.flatMap(({ entries }) => entries.map(({ url }) => url))).size,
    ],
    ["Helplines", content.helplines.length],
    ["Tips", content.tips.length],
    ["Pages for families", content.guidance.filter(({ audience }) => audience === "family").length],
    [
      "Pages for young people",
      content.guidance.filter(({ audience }) => audience === "young").length,
    ],
    [
      "Pages for professionals",
      content.guidance.filter(({ audience }) => audience === "professional").length,
    ],
    ["Words explained", content.glossary.length],
  ];
}

/** The counts as a table, then the hardest pages with their school year. */
export function countsReport(library: Library): string {
  const counts = contentCounts(library);
  const width = Math.max(...counts.map(([name]) => name.length));
  const entries = Object.values(
    publishedContent(library.content, library.today),
  ).flat() as AnyEntry[];
  return [
    "",
    ...counts.map(([name, number]) => `${name.padEnd(width)}  ${String(number).padStart(5)}`),
    "",
    `The ${HARDEST} pages that are hardest to read, by Flesch-Kincaid grade:`,
    ...hardestFirst(entries)
      .slice(0, HARDEST)
      .map(
        ({ entry, grade, words }) =>
          `${grade.toFixed(1).padStart(5)}  ${entry.file}, ${words} words`,
      ),
  ].join("\n");
}
