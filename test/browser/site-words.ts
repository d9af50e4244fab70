/**
 * Words for tests of the search that the place's own content answers, so that the tests hold with
 * other content too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "../../src/model/collections/index.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";
import { siteFolder } from "../site/built-site.ts";

const library = realLibrary();
const { keys } = openLibrary(library);

/** What is typed, and the name of the service that it finds first. */
export interface SiteWord {
  readonly typed: string;
  readonly name: string;
}

const isFirst = (typed: string, { slug }: Service): boolean =>
  keys(typed)[0] === `services/${slug}`;

/** The first value that is found; throws a sentence without one. */
function needed<T>(what: string, values: Iterable<T>): T {
  for (const value of values) return value;
  throw new Error(`The content has no ${what}, which a test of the search needs.`);
}

function* synonyms(): Generator<SiteWord & { readonly meaning: string }> {
  const { needs: topics } = library.data.taxonomy;
  for (const { words, entries, language, needs } of library.data.thesaurus.rows) {
    const service = library.content.services.find(({ slug }) => `services/${slug}` === entries[0]);
    const [plain = "", ...others] = words;
    if (!service || entries.length > 1 || language !== undefined) continue;
    for (const typed of others)
      if (
        /^[a-z]{5,}$/.test(typed) &&
        !JSON.stringify(service).includes(typed) &&
        isFirst(typed, service)
      )
        yield {
          typed,
          meaning: topics.find(({ id }) => id === needs[0])?.label ?? plain,
          name: service.name,
        };
  }
}

/**
 * A word that no text of its service has. The thesaurus gives it its meaning: the topic of its row,
 * or the plainest word of a row without one.
 */
export const synonym = needed("word of the thesaurus for one service", synonyms());

function* misspellings(): Generator<SiteWord & { readonly word: string }> {
  for (const service of library.content.services)
    for (const word of service.name.toLowerCase().match(/\b[a-z]{7,}\b/g) ?? []) {
      const typed = `${word.slice(0, 3)}${word[4] ?? ""}${word[3] ?? ""}${word.slice(5)}`;
      if (typed !== word && isFirst(typed, service)) yield { typed, word, name: service.name };
    }
}

/** A word of a service's name, and as `typed` with two letters in the wrong order. */
export const misspelled = needed("service that a misspelled word finds", misspellings());

const places = JSON.parse(readFileSync(join(siteFolder(), "find/places.json"), "utf8")) as {
  readonly sectors: readonly (readonly [code: string, ...rest: readonly unknown[]])[];
};

/** A postcode sector of the place: “AB12 3”. */
export const sector = needed("postcode sector", places.sectors)[0];
