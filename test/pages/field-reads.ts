/** Which fields of which entries are read while an output of the site is made. */
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { EntryCard } from "../../src/components/entry-card/entry-card.tsx";
import { ShellContext } from "../../src/components/page/shell-context.ts";
import type { Shell } from "../../src/components/page/shell.ts";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import {
  hubData,
  organisationData,
  programmeData,
  serviceData,
} from "../../src/export/structured-data.ts";
import {
  type AnyEntry,
  type CollectionName,
  collectionNames,
  collections,
  type Content,
} from "../../src/model/collections/index.ts";
import type { Output } from "../../src/model/field-uses/index.ts";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { indexKilobytes } from "../../src/search-index/files.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { listRecords } from "../../src/shortlist/records.ts";
import { calendarRoutes } from "../../src/site/routes/calendars.ts";
import { feedRoutes } from "../../src/site/routes/feeds.ts";
import { routes } from "../../src/site/routes/index.ts";
import { mapFiles } from "../../src/site/routes/map-data.ts";
import { printRoutes } from "../../src/site/routes/print.ts";
import type { Route } from "../../src/site/route.ts";
import { ASSETS } from "../components/render.ts";

/** Names of the fields of a collection, the text under them included. */
export const fieldNames = (collection: CollectionName): readonly string[] => [
  ...Object.keys(collections[collection].fields),
  "body",
];

/**
 * The entry, with each read of a field reported as “services.name”. A spread copy of an entry reads
 * every field, so it reports none.
 */
function reporting<E extends AnyEntry>(entry: E, report: (field: string) => void): E {
  const names = new Set(fieldNames(entry.collection));
  let copied: string | symbol | undefined;
  return new Proxy(entry, {
    getOwnPropertyDescriptor(target, name) {
      copied = name;
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    get(target, name, receiver) {
      if (copied === name) copied = undefined;
      else if (typeof name === "string" && names.has(name)) report(`${entry.collection}.${name}`);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

/** Makes all pages and files of some routes, without the header and footer round the pages. */
function make(list: readonly Route[], shell: Shell): void {
  for (const route of list)
    if (route.kind === "file") route.text({ pages: [], assets: ASSETS, pictures: shell.pictures });
    else {
      const { top, body } = route.view();
      renderToStaticMarkup(h(ShellContext.Provider, { value: shell }, top, body));
    }
}

/** A page for readers: not for paper, not for editors, not about how the site is kept. */
const isForReaders = ({ kind, url }: Route): boolean =>
  kind === "page" && !/^\/(?:print|data-health|changes|admin|shortlist)\//.test(url);

/** How each output is made. */
const OUTPUTS: Readonly<Record<Output, (library: Library, shell: Shell) => void>> = {
  page: (library, shell) => make(routes(library).filter(isForReaders), shell),
  card: (library, shell) =>
    listedEntries(library).forEach((entry) =>
      renderToStaticMarkup(
        h(ShellContext.Provider, { value: shell }, h(EntryCard, { entry, library })),
      ),
    ),
  filter: (library) => listedEntries(library).forEach((entry) => listingOf(entry, library)),
  search: (library) => void searchDocuments(library),
  map: (library) => void mapFiles(library),
  shortlist: (library) => void listRecords(library),
  "json-ld": (library) => {
    const { services, programmes, hubs, organisations } = library.content;
    services.forEach((service) => serviceData(service, library));
    programmes.forEach((programme) => programmeData(programme, library));
    hubs.forEach((hub) => hubData(hub, library));
    organisations.forEach((organisation) => organisationData(organisation, library));
  },
  calendar: (library, shell) => make(calendarRoutes(library), shell),
  feed: (library, shell) => make(feedRoutes(library), shell),
  print: (library, shell) => make(printRoutes(library), shell),
};

/**
 * The library with entries that report what is read of them. New for each output, as much is
 * memoised.
 */
function watched(source: Library, report: (field: string) => void): Library {
  const content = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      source.content[name].map((entry) => reporting(entry, report)),
    ]),
  ) as unknown as Content;
  return createLibrary(content, source.data, source.today);
}

/** A shell whose pictures report a read of the field, as the site's own are made from it. */
function shellOf(library: Library): Shell {
  const { news, events } = library.content;
  const byFile = new Map([...news, ...events].map((entry) => [entry.file, entry] as const));
  return { library, assets: ASSETS, pictures: ({ file }) => void byFile.get(file)?.pictures };
}

/** For each output the fields that are read while it is made, as “services.name”. */
export function fieldReads(source: Library): ReadonlyMap<Output, ReadonlySet<string>> {
  return new Map(
    (Object.keys(OUTPUTS) as Output[]).map((output) => {
      const seen = new Set<string>();
      const library = watched(source, (field) => void seen.add(field));
      // The size of the search index is on a page; what the index reads does not.
      indexKilobytes(library);
      seen.clear();
      OUTPUTS[output](library, shellOf(library));
      return [output, seen];
    }),
  );
}
