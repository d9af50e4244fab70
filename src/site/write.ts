import type { Pictures } from "../format/ready-picture.ts";
import type { ShareCards, Shell } from "../components/page/shell.ts";
import type { Library } from "../model/library.ts";
import type { Assets } from "./assets.ts";
import { renderPage } from "./render.ts";
import type { PageRoute, Route } from "./route.ts";

/** All files of the site: their addresses, and the text of each, made when it is asked for. */
export interface Written {
  readonly urls: readonly string[];
  readonly text: (url: string) => string;
}

/** Renders every route. Throws if two routes share a URL. */
export function write(
  routes: readonly Route[],
  library: Library,
  assets: Assets,
  pictures: Pictures = () => undefined,
  cards?: ShareCards,
): Written {
  const byUrl = new Map(routes.map((route) => [route.url, route]));
  if (byUrl.size !== routes.length) {
    const twice = routes.find(
      (route, index) => routes.findIndex(({ url }) => url === route.url) !== index,
    );
    throw new Error(`Two pages have the address ${twice?.url ?? ""}.`);
  }
  const pages = routes.filter((route): route is PageRoute => route.kind === "page");
  const shell: Shell = { library, assets, pictures, ...(cards && { cards }) };
  const text = (url: string): string => {
    const route = byUrl.get(url);
    if (!route) throw new Error(`Nothing has the address ${url}.`);
    return route.kind === "page"
      ? renderPage(route.view(), shell)
      : route.text({ pages, assets, pictures });
  };
  return { urls: [...byUrl.keys()].sort(), text };
}
