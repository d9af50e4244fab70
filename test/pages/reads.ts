/** Counts reads of services while pages are rendered: a measure of work without a clock. */
import { createLibrary, type Library } from "../../src/model/library.ts";
import type { Service } from "../../src/model/collections/index.ts";
import { renderPage } from "../../src/site/render.ts";
import type { PageRoute, Route } from "../../src/site/route.ts";
import { ASSETS } from "../components/render.ts";

/** A service that counts reads of its fields. */
const watched = (service: Service, tell: () => void): Service =>
  new Proxy(service, {
    get(target, name, receiver) {
      tell();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });

/**
 * `count` services: the real ones over and over, each with a name and an id of its own.
 */
function copies(services: readonly Service[], count: number): readonly Service[] {
  return Array.from({ length: count }, (_, index) => {
    const service = services[index % services.length] as Service;
    if (index < services.length) return service;
    const slug = `copy-${index}`;
    return {
      ...service,
      slug,
      id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`,
      name: `${service.name} ${index}`,
      url: `/services/${slug}/`,
      file: `content/services/${slug}.md`,
    };
  });
}

function make(route: Route, pages: readonly PageRoute[], library: Library): string {
  return route.kind === "page"
    ? renderPage(route.view(), { library, assets: ASSETS })
    : route.text({ pages, assets: ASSETS });
}

/** Reads for each service when a site of that many services is built. */
export function readsPerService(
  real: Library,
  count: number,
  routesOf: (library: Library) => readonly Route[],
): number {
  let reads = 0;
  const services = copies(real.content.services, count).map((service) =>
    watched(service, () => void reads++),
  );
  const library = createLibrary({ ...real.content, services }, real.data, real.today);
  const routes = routesOf(library);
  const pages = routes.filter((route): route is PageRoute => route.kind === "page");
  for (const route of routes) make(route, pages, library);
  return reads / count;
}
