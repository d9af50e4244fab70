/**
 * Links in the texts of entries to a heading, a helpline or a word on a page of this site: it must
 * be on that page. Told to whoever writes the link, in the editor and by `npm run check`. It holds
 * nothing back, as a heading may change on another page long afterwards, and the page still opens.
 */
import { HEADING_MARK, headingIdsOf } from "../../format/markdown.ts";
import type { AnyEntry } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { quote } from "../fields/index.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { ownPath, withAddresses } from "./link-rules.ts";
import { linksIn } from "./markdown.ts";
import { fieldsOf } from "./read-entry.ts";
import { type FoundValue, labelOf, walkFields } from "./walk.ts";

/** Marks that pages set themselves, above a group of entries. */
const OF_VIEW = /^(?:group|letter|part)-/;

const textsOf = (entry: AnyEntry): readonly FoundValue[] =>
  walkFields(fieldsOf(entry.collection), entry as unknown as Record<string, unknown>).filter(
    ({ field }) => field.kind === "richText",
  );

/** What can be linked to on a page, by the mark that follows “#”. */
interface Marks {
  /** Headings of its texts. */
  readonly headings: Set<string>;
  /** Entries that it lists. */
  readonly entries: Set<string>;
}

const none = (): Marks => ({ headings: new Set(), entries: new Set() });

function marksByPage(entries: readonly AnyEntry[]): ReadonlyMap<string, Marks> {
  const pages = new Map<string, Marks>();
  const of = (path: string): Marks => {
    const marks = pages.get(path) ?? none();
    pages.set(path, marks);
    return marks;
  };
  for (const entry of entries) {
    const [path = "", mark] = entry.url.split("#");
    if (mark !== undefined) of(path).entries.add(mark);
    else
      for (const { value } of textsOf(entry))
        for (const id of headingIdsOf(String(value))) of(path).headings.add(id);
  }
  return pages;
}

/** The marks among which one must be; undefined where the page may have it from elsewhere. */
function among(mark: string, { headings, entries }: Marks): ReadonlySet<string> | undefined {
  if (mark.startsWith(HEADING_MARK)) return headings;
  return entries.size === 0 || OF_VIEW.test(mark) ? undefined : entries;
}

/** Links of `checked` to a place that its page does not have. `drafts` are all entries. */
export function anchorProblems(
  checked: readonly AnyEntry[],
  drafts: readonly AnyEntry[],
  data: SiteData,
): Problem[] {
  const pages = marksByPage(withAddresses(drafts));
  const isPage = new Set(withAddresses(drafts).map(({ url }) => url.split("#")[0]));
  const siteUrl = data.site.url.replace(/\/$/, "");

  const fault = (href: string, own: string): string | undefined => {
    const [, mark = ""] = href.split("#");
    const path = href.startsWith("#") ? own : ownPath(href, siteUrl);
    const page = path === undefined ? "" : path.replace(/\/?$/, "/");
    if (mark === "" || !isPage.has(page)) return undefined;
    const known = among(mark, pages.get(page) ?? none());
    if (!known || known.has(mark)) return undefined;
    const near = nearest(mark, [...known]);
    const meant = near === undefined ? "" : ` Did you mean “${page}#${near}”?`;
    return `has a link to ${quote(href)}, and there is no such place on that page.${meant} Copy the address again, or make it “${page}”: the page then opens at its top.`;
  };

  return withAddresses(checked).flatMap((entry) => {
    const [own = ""] = entry.url.split("#");
    return textsOf(entry).flatMap(({ value, path }) =>
      linksIn(String(value)).flatMap((href) => {
        const message = fault(href, own);
        const field = labelOf(fieldsOf(entry.collection), path);
        return message === undefined ? [] : [{ file: entry.file, field, message }];
      }),
    );
  });
}
