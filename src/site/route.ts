import type { Pictures } from "../format/ready-picture.ts";
import type { PageHead, View } from "../components/page/view.ts";
import type { Assets } from "./assets.ts";

/** A page of the site. */
export interface PageRoute {
  readonly kind: "page";
  /** Path with slashes at both ends, or the path of a file such as /404.html. */
  readonly url: string;
  readonly view: () => View;
  /** Its head, for files that list pages. Cached, so that a page is rendered once. */
  readonly head: () => PageHead;
}

/** A file other than a page: a feed, data, robots.txt. */
export interface FileRoute {
  readonly kind: "file";
  readonly url: string;
  /** Its text. All pages are given for files that list them. */
  readonly text: (site: {
    readonly pages: readonly PageRoute[];
    readonly assets: Assets;
    readonly pictures?: Pictures;
  }) => string;
}

export type Route = PageRoute | FileRoute;

/** A page at a path with slashes at both ends. `make` is called again for each rendering. */
export function page(url: string, make: () => View): PageRoute {
  let head: PageHead | undefined;
  const view = (): View => {
    const made = make();
    head = made.head;
    return made;
  };
  return { kind: "page", url, view, head: () => head ?? view().head };
}

/** A file other than a page, at the path of the file. */
export const file = (url: string, text: FileRoute["text"]): FileRoute => ({
  kind: "file",
  url,
  text,
});
