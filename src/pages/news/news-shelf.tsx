import { knownDay } from "../../format/known-date.ts";
import { FirstAndRest } from "../../components/card-list/first-and-rest.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { feedLinks, feedLinksOf, FEEDS_LEAVE_OUT } from "../../export/feeds.ts";
import { count } from "../../format/words.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";
import { areaWords, yearUrl } from "./items.ts";
import { byYear, type Shelf } from "../../news/published.ts";
import { NewsList } from "./news-front.tsx";
import { newsAreaUrl, groupUrl } from "../../model/addresses.ts";

/** Items of a shelf that are shown at first. */
const FIRST_ITEMS = 10;

const CRUMBS = [{ label: "News", url: "/news/" }];

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly url: string;
  readonly crumb: string;
  /** Other pages to go on to. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** Feeds of this shelf alone. */
  readonly feeds?: typeof feedLinks;
}

/** The feeds of a shelf, and words that say so. */
function feedsOf(url: string, name: string): Pick<Words, "feeds" | "links"> {
  const feeds = feedLinksOf(url, `News: ${name}`);
  return { feeds, links: feeds.map(({ title: label, url: to }) => ({ label, url: to })) };
}

function shelfView(
  { items }: Shelf,
  { title, lead, url, crumb, links = [], feeds = feedLinks }: Words,
  library: Library,
): View {
  const body = (
    <>
      <PageTitle title={title} lead={lead} />
      <h2>{count(items.length, "item").replace(/^n/, "N")}</h2>
      <FirstAndRest
        items={items}
        first={FIRST_ITEMS}
        show={(some) => <NewsList items={some} library={library} />}
      />
      {links.length > 0 && <p>{FEEDS_LEAVE_OUT}</p>}
      <LinkList items={links} />
      <SectionNav
        label="News by year"
        items={byYear(library).map(({ key }) => ({
          label: key,
          url: yearUrl(key),
          current: yearUrl(key) === url,
        }))}
      />
    </>
  );
  const [newest] = items;
  return {
    head: editorialHead(library, {
      title,
      description: lead,
      url,
      crumbs: CRUMBS,
      crumb,
      feeds,
      ...(newest && knownDay(newest) !== undefined && { modified: newest.date }),
    }),
    body,
  };
}

/** The archive of a year. It contains every item, also those that have left the front page. */
export function newsYear(shelf: Shelf, library: Library): View {
  return shelfView(
    shelf,
    {
      title: `News from ${shelf.key}`,
      lead: `Every newsletter item from ${shelf.key} for families in ${library.data.site.place}.`,
      url: yearUrl(shelf.key),
      crumb: shelf.key,
    },
    library,
  );
}

/** Everything a group has written. */
export function newsGroup(shelf: Shelf, library: Library): View {
  const { name, url } = library.entry("organisations", shelf.key);
  const { feeds, links = [] } = feedsOf(groupUrl(shelf.key), name);
  return shelfView(
    shelf,
    {
      title: `News from ${name}`,
      lead: `Every newsletter item written by ${name}.`,
      url: groupUrl(shelf.key),
      crumb: name,
      feeds,
      links: [{ label: `About ${name}`, url }, ...links],
    },
    library,
  );
}

/** Everything about an area. */
export function newsArea(shelf: Shelf, library: Library): View {
  const name = areaWords(shelf.key, library);
  return shelfView(
    shelf,
    {
      title: `News about ${name}`,
      lead: `Every newsletter item about ${name}.`,
      url: newsAreaUrl(shelf.key),
      crumb: name,
      ...feedsOf(newsAreaUrl(shelf.key), name),
    },
    library,
  );
}
