import type { PageHead } from "../components/page/view.ts";
import { breadcrumbList } from "../export/structured-editorial.ts";
import { discreetTitle } from "../format/discreet.ts";
import { markdownText } from "../format/markdown.ts";
import type { Library } from "../model/library.ts";

/** Longer descriptions are cut off by search engines. */
const MAX_CHARACTERS = 300;

/**
 * A head with its way here as structured data; of a sensitive page nothing is handed to machines
 * that show cards.
 */
export function editorialHead({ data: { site } }: Library, head: PageHead): PageHead {
  if (head.sensitive === true) return { ...head, structured: [] };
  const way = [...head.crumbs, { label: head.crumb ?? head.title, url: head.url }];
  return { ...head, structured: [...(head.structured ?? []), breadcrumbList(way, site.url)] };
}

interface Titled {
  readonly title: string;
  readonly sensitive?: boolean;
  readonly needs?: readonly string[];
}

/** The words for the tab of an entry: its own title, unless it is sensitive and says too much. */
export function tabWords(
  { title, sensitive = false, needs = [] }: Titled,
  library: Library,
  others: readonly string[] = [],
): string {
  if (!sensitive) return title;
  const topics = needs.map((need) => `${library.need(need).label}: what you can do`);
  return discreetTitle(
    [title, ...others, ...topics],
    `Help and advice in ${library.data.site.place}`,
  );
}

/** A description of at least a sentence; sensitive pages keep to their discreet words. */
export function description(summary: string, context: string): string {
  const words = markdownText(`${summary}${summary.length < 60 ? ` ${context}` : ""}`);
  return words.length <= MAX_CHARACTERS
    ? words
    : `${words.slice(0, words.lastIndexOf(" ", MAX_CHARACTERS - 1))}…`;
}
