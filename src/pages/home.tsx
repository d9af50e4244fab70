import type { View } from "../components/page/view.ts";
import type { Library } from "../model/library.ts";

/** The first page. */
export function homePage({ data: { site } }: Library): View {
  return { head: { title: site.name, description: site.description, url: "/", crumbs: [] }, body: <h1>{site.name}</h1> };
}
