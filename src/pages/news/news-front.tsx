import { knownDay } from "../../format/known-date.ts";
import { FOLLOW } from "../../components/follow-box/follow-box.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NewsCard } from "../../components/news-card/news-card.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { feedLinks, FEEDS_LEAVE_OUT } from "../../export/feeds.ts";
import { count } from "../../format/words.ts";
import type { NewsItem } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";
import { ISSUES } from "../../newsletter/titles.ts";
import { WithSide } from "../with-side.tsx";
import { yearUrl } from "./items.ts";
import { byArea, byGroup, byYear, freshNews, pastNews, type Shelf } from "../../news/published.ts";
import { newsAreaUrl, groupUrl } from "../../model/addresses.ts";

/** Items on the front at most; the page of a year lists all of its items. */
const MAX_FRESH_ITEMS = 20;
const MAX_PAST_ITEMS = 8;

interface ListProps {
  readonly items: readonly NewsItem[];
  readonly library: Library;
}

/** A list of items under a heading of level 2. */
export function NewsList({ items, library }: ListProps) {
  return (
    <ul class="news-list">
      {items.map((item) => (
        <NewsCard item={item} library={library} />
      ))}
    </ul>
  );
}

interface ShelfListProps {
  readonly title: string;
  readonly shelves: readonly Shelf[];
  readonly name: (key: string) => string;
  readonly url: (key: string) => string;
}

function ShelfList({ title, shelves, name, url }: ShelfListProps) {
  if (shelves.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="shelf-list">
        {shelves.map(({ key, items }) => (
          <li>
            <a href={url(key)}>{name(key)}</a>{" "}
            <span class="shelf-list__count">{count(items.length, "item")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The other ways into the newsletter: years, groups, areas, feeds. */
function Shelves({ library }: { readonly library: Library }) {
  return (
    <>
      <h2>Does your group have news?</h2>
      <p>
        <a href="/post-an-item/">Post an item</a>. It is free.
      </p>
      <h2>Hear what is new</h2>
      <p>
        <a href={FOLLOW}>Follow the newsletter</a>
      </p>
      <h2>The newsletter to print or send</h2>
      <p>
        <a href={ISSUES}>Newsletter issues, month by month</a>
      </p>
      <ShelfList
        title="News by year"
        shelves={byYear(library)}
        name={(year) => year}
        url={yearUrl}
      />
      <ShelfList
        title="News by group"
        shelves={byGroup(library)}
        name={(slug) => library.entry("organisations", slug).name}
        url={groupUrl}
      />
      <ShelfList
        title="News by area"
        shelves={byArea(library)}
        name={(id) => library.area(id).name}
        url={newsAreaUrl}
      />
      <h2>Get the news in your own reader</h2>
      <p>{FEEDS_LEAVE_OUT}</p>
      <LinkList items={feedLinks.map(({ title, url }) => ({ label: title, url }))} />
    </>
  );
}

interface ListsProps {
  readonly fresh: readonly NewsItem[];
  readonly past: readonly NewsItem[];
  readonly library: Library;
}

/** New items, then items about the past. */
function Lists({ fresh, past, library }: ListsProps) {
  return (
    <>
      <h2>New</h2>
      {fresh.length === 0 ? (
        <p>There is nothing new just now.{past.length > 0 && " Older news is below."}</p>
      ) : (
        <NewsList items={fresh} library={library} />
      )}
      {past.length > 0 && (
        <>
          <h2>From the past</h2>
          <p>How we got here. These are about the past, not about today.</p>
          <NewsList items={past} library={library} />
        </>
      )}
    </>
  );
}

/** The front of the newsletter: new items, then items about the past. */
export function newsFront(library: Library): View {
  const { site } = library.data;
  const fresh = freshNews(library).slice(0, MAX_FRESH_ITEMS);
  const past = pastNews(library).slice(0, MAX_PAST_ITEMS);
  const body = (
    <WithSide
      title={
        <PageTitle
          title="News"
          lead={`What is new, what is coming and what has changed in ${site.place}.`}
        />
      }
      main={<Lists fresh={fresh} past={past} library={library} />}
      side={<Shelves library={library} />}
    />
  );
  const [newest] = fresh;
  const head = {
    title: "News",
    description: `News for families in ${site.place}: what is new, what is coming and what has changed.`,
    url: "/news/",
    crumbs: [],
    feeds: feedLinks,
    ...(newest && knownDay(newest) !== undefined && { modified: newest.date }),
  };
  return { head: editorialHead(library, head), body };
}
