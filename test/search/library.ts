/**
 * Libraries for tests: the valid fixture site, with entries of its own put in; and the site's real
 * content.
 */
import { EMPTY_LOCATION } from "../../scripts/bench/search-library.ts";
import type { Content, Hub, Programme, Service } from "../../src/model/collections/index.ts";
import type { SiteData } from "../../src/model/data/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { createLibrary, type Library } from "../../src/model/library.ts";

const TODAY = "2026-11-21";

function load(root: string): { readonly content: Content; readonly data: SiteData } {
  const { content, data } = loadContent(root);
  if (!data) throw new Error(`${root} has no valid _data.`);
  return { content, data };
}

const fixture = load("test/fixtures/gate/valid");
const first = <T>(list: readonly T[], what: string): T => {
  const found = list[0];
  if (found === undefined) throw new Error(`The valid fixture site has no ${what}.`);
  return found;
};

export const AREAS = fixture.data.places.areas;

/** The fixture's service with only the given fields. */
export const service = (slug: string, parts: Partial<Service> = {}): Service => ({
  ...first(fixture.content.services, "service"),
  slug,
  name: slug,
  url: `/services/${slug}/`,
  status: "active",
  otherNames: [],
  searchWords: [],
  needs: [],
  minimumAge: undefined,
  maximumAge: undefined,
  access: [],
  delivery: [],
  costOptions: [],
  serviceAreas: [],
  locations: [],
  hubs: [],
  schedules: [],
  languages: [],
  levels: [],
  ...parts,
});
export const hub = (slug: string, parts: Partial<Hub> = {}): Hub => ({
  ...first(fixture.content.hubs, "hub"),
  slug,
  name: slug,
  url: `/hubs/${slug}/`,
  status: "active",
  area: undefined,
  serviceAreas: [],
  locations: [],
  ...parts,
});
export const programme = (slug: string, parts: Partial<Programme> = {}): Programme => ({
  ...first(fixture.content.programmes, "programme"),
  slug,
  name: slug,
  url: `/programmes/${slug}/`,
  status: "active",
  local: "offered",
  audience: "families",
  hubs: [],
  ...parts,
});

export const location = (
  parts: Partial<Service["locations"][number]> = {},
): Service["locations"][number] => ({ ...EMPTY_LOCATION, ...parts });

/** The fixture site with these entries alone in its directory. */
export function libraryOf(
  parts: Partial<Pick<Content, "services" | "hubs" | "programmes">>,
  areas = AREAS,
): Library {
  const data: SiteData = { ...fixture.data, places: { ...fixture.data.places, areas } };
  return createLibrary(
    { ...fixture.content, services: [], hubs: [], programmes: [], ...parts },
    data,
    TODAY,
  );
}

/** The fixture site with these services alone in its directory, and these rows of the thesaurus. */
export function libraryWithRows(
  services: readonly Service[],
  rows: Library["data"]["thesaurus"]["rows"] = [],
): Library {
  const { content, data, today } = libraryOf({ services });
  return createLibrary(
    content,
    { ...data, thesaurus: { rows, pages: [], notHere: [], elsewhere: [] } },
    today,
  );
}

let real: Library | undefined;

/**
 * The site's own content, read once for all files of a process; no test changes it. Tests must not
 * depend on its facts.
 */
export function realLibrary(): Library {
  if (real) return real;
  const { content, data } = load(".");
  real = createLibrary(content, data, TODAY);
  return real;
}
