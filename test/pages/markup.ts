/** Views as text, for tests of what they say. */
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import type { View } from "../../src/components/page/view.ts";
import type { Route } from "../../src/site/route.ts";

/** Views of the pages among routes, by address. */
export const viewsOf = (routes: readonly Route[]): ReadonlyMap<string, View> =>
  new Map(
    routes.flatMap((route) => (route.kind === "page" ? [[route.url, route.view()] as const] : [])),
  );

/** The view of the page at an address; throws where there is none. */
export function viewAt(views: ReadonlyMap<string, View>, url: string): View {
  const found = views.get(url);
  if (!found) throw new Error(`No page ${url}`);
  return found;
}

/** The HTML of a view's body. */
export const html = ({ body }: View): string => render(body as VNode);

/** The words of a view, without tags. */
export const words = (view: View): string =>
  html(view)
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

/** The headings of a view as “level text”. */
export function headings(view: View): readonly string[] {
  return [...html(view).matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level = "", text = ""]) => `${level} ${text.replace(/<[^>]+>/g, "").trim()}`,
  );
}
