/** The cost of building an entry must not grow with the number of entries. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { routes } from "../../src/site/routes/index.ts";
import type { Route } from "../../src/site/route.ts";
import { readsPerService } from "./reads.ts";
import { townLibrary } from "../fixtures/town.ts";

const [FEW, MANY] = [120, 480];
/**
 * Sorting looks a little oftener at each of more. Lists are sorted by need, certainty and reach,
 * and the list of all services also by subject. A closed service looks for what is near it, and
 * similar help is sorted by distance. A walk over all for each of all would look at each 360 times
 * more.
 */
const MAX_MORE_PERCENT = 250;

const more = (routesOf: (library: Library) => readonly Route[]): number =>
  readsPerService(townLibrary(), MANY, routesOf) - readsPerService(townLibrary(), FEW, routesOf);

/**
 * The seeded fault: the page of each service walks over all services. These pages alone: the others
 * add nothing to it, and take as long as the whole site.
 */
const withFault = (library: Library): readonly Route[] =>
  routes(library).flatMap((route): readonly Route[] => {
    if (route.kind !== "page" || !route.url.startsWith("/services/copy-")) return [];
    const view = (): ReturnType<typeof route.view> =>
      library.content.services.some(({ status }) => status === undefined)
        ? route.view()
        : route.view();
    return [{ ...route, view }];
  });

describe("a site of four times as many services", () => {
  it("reads each entry about as often", { timeout: 120_000 }, () => {
    expect(more(routes)).toBeLessThan(MAX_MORE_PERCENT);
  });
  it("finds a page that reads every entry", { timeout: 120_000 }, () => {
    expect(more(withFault)).toBeGreaterThan(MAX_MORE_PERCENT);
  });
});
