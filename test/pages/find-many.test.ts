import { describe, expect, it } from "vitest";
import { MAX_TO_FILTER } from "../../src/pages/find-many.tsx";
import type { Library } from "../../src/model/library.ts";
import { findRoutes } from "../../src/site/routes/find.ts";
import { documentOf } from "../components/render.ts";
import { libraryOf, service } from "../search/library.ts";

const withServices = (count: number): Library =>
  libraryOf({ services: Array.from({ length: count }, (_, index) => service(`made-up-${index}`)) });

function findPageOf(library: Library): string {
  const route = findRoutes(library).find(({ url }) => url === "/find/");
  if (route?.kind !== "page") throw new Error("There is no page /find/.");
  return documentOf(route.view(), library);
}

describe("the directory", () => {
  it("has its filters and every card up to a size", () => {
    const page = findPageOf(withServices(MAX_TO_FILTER));
    expect(page).toContain("<service-finder");
    expect(page.match(/\/services\/made-up-\d+\//g)?.length).toBeGreaterThanOrEqual(MAX_TO_FILTER);
  });
  it("beyond it is a search and lists, light enough for any phone", () => {
    const library = withServices(MAX_TO_FILTER + 1);
    const page = findPageOf(library);
    expect(page).not.toContain("<service-finder");
    expect(page).not.toContain("/services/made-up-");
    expect(page.length).toBeLessThan(60_000);
    for (const { url } of findRoutes(library).filter(({ url: at }) =>
      /^\/find\/(?:need|area|age)\/[^/]+\/$/.test(at),
    ))
      expect(page).toContain(`href="${url}"`);
  });
});
