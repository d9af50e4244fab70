import type { PageHead } from "../../components/page/view.ts";
import { breadcrumbList } from "../../export/structured-editorial.ts";
import type { Library } from "../../model/library.ts";
import { description } from "../editorial-head.ts";

/**
 * A head with the way here for search engines, of a page that prints on one sheet; of a sensitive
 * page nothing is handed to machines that show cards.
 */
export function directoryHead(given: PageHead, { data: { site } }: Library): PageHead {
  const head = {
    ...given,
    sheet: true,
    description: description(given.description, `In ${site.place}.`),
  };
  if (head.sensitive === true) return { ...head, structured: [] };
  const way = [...head.crumbs, { label: head.crumb ?? head.title, url: head.url }];
  return { ...head, structured: [...(head.structured ?? []), breadcrumbList(way, site.url)] };
}
