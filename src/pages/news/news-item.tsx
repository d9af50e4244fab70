import { Callout } from "../../components/callout/callout.tsx";
import { DateText } from "../../components/date-text/date-text.tsx";
import { FollowBox } from "../../components/follow-box/follow-box.tsx";
import { EntryPicture } from "../../components/entry-picture/entry-picture.tsx";
import { Facts, type Fact } from "../../components/facts/facts.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import type { View } from "../../components/page/view.ts";
import { PhoneLink } from "../../components/phone-link/phone-link.tsx";
import { Prose } from "../../components/prose/prose.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import { feedLinks } from "../../export/feeds.ts";
import { eventData, newsArticle } from "../../export/structured-editorial.ts";
import { partialDateText, plainDate } from "../../format/dates.ts";
import { knownDate } from "../../format/known-date.ts";
import { joinAnd } from "../../format/lists.ts";
import { timeRange } from "../../format/times.ts";
import type { NewsItem } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { WithSide } from "../with-side.tsx";
import { areaWords, yearUrl } from "./items.ts";
import { newsEvents } from "../../news/news-events.ts";
import { isFresh, publishedNews } from "../../news/published.ts";
import { areaUrl, groupUrl } from "../../model/addresses.ts";

interface ItemProps {
  readonly item: NewsItem;
  readonly library: Library;
}

/** When, by whom, about where. What is about the past was not written at the time. */
function Byline({ item, library }: ItemProps) {
  const { group, areas, history } = item;
  const { name } = library.entry("organisations", group);
  return (
    <p class="byline">
      <DateText date={knownDate(item)} />. {history ? "Written later by" : "By"}{" "}
      <a href={groupUrl(group)}>{name}</a>.
      {areas.length > 0 && ` About ${joinAnd(areas.map((area) => areaWords(area, library)))}.`}
    </p>
  );
}

/** The day, place and number of something that people can come to. */
function WhenAndWhere({ item, library: { today } }: ItemProps) {
  const { happensOn, startTime, endTime, place, contact } = item;
  if (happensOn === undefined && contact === undefined) return null;
  const time = startTime === undefined ? "" : `, ${timeRange(startTime, endTime)}`;
  const facts: readonly Fact[] = [
    ...(happensOn === undefined
      ? []
      : [{ label: happensOn < today ? "It was on" : "When", value: plainDate(happensOn) + time }]),
    ...(place === undefined ? [] : [{ label: "Where", value: place }]),
  ];
  return (
    <>
      <Facts items={facts} />
      {contact !== undefined && <PhoneLink number={contact} />}
    </>
  );
}

function HistoryNote({ item: { date } }: ItemProps) {
  return (
    <Callout tone="past" title="This is about the past">
      <p>
        It happened in {date.slice(0, 4)}. Things may be different now. Look at the pages of the
        services for what is there today.
      </p>
    </Callout>
  );
}

function Expired({ item: { expires = "" } }: ItemProps) {
  return (
    <Callout tone="past">
      <p>This was news until {plainDate(expires)}.</p>
    </Callout>
  );
}

/** The entries that the item is about. */
function Mentioned({ item, library }: ItemProps) {
  const speaksOf = [
    ...library.entries("services", item.services),
    ...library.entries("programmes", item.programmes),
    ...library.entries("hubs", item.hubs),
  ];
  return <EntryCards title="Help mentioned here" entries={speaksOf} library={library} />;
}

/** What to go to and to read next, and where from. */
function Beside({ item, library }: ItemProps) {
  const others = publishedNews(library)
    .filter(({ slug, history }) => slug !== item.slug && history === item.history)
    .slice(0, 3);
  return (
    <>
      {item.events.length > 0 && <h2>Things to go to</h2>}
      <LinkList
        items={library
          .entries("events", item.events)
          .map(({ name, url, date }) => ({ label: name, url, text: plainDate(date) }))}
      />
      <h2>Read on</h2>
      <LinkList
        items={[
          ...item.areas
            .map(library.area)
            .filter(({ kind }) => kind === "ward")
            .map(({ id, name }) => ({ label: `Find help in ${name}`, url: areaUrl(id) })),
          ...others.map((other) => ({
            label: other.title,
            url: other.url,
            text: partialDateText(knownDate(other)),
          })),
          { label: `All news from ${item.date.slice(0, 4)}`, url: yearUrl(item.date.slice(0, 4)) },
        ]}
      />
    </>
  );
}

/** One newsletter item. */
export function newsItem(item: NewsItem, library: Library): View {
  const { title, summary, url, date, sensitive, history, body: text } = item;
  const day = partialDateText(knownDate(item));
  const [topic] = item.needs.map((need) => library.need(need).label);
  const tab = tabWords(item, library, [
    ...(topic === undefined ? [] : [`${topic}: news of ${day}`]),
    `News from ${day}`,
  ]);
  const main = (
    <>
      <Byline item={item} library={library} />
      {history && <HistoryNote item={item} library={library} />}
      {!history && !isFresh(item, library.today) && <Expired item={item} library={library} />}
      {sensitive && <WatchedNote />}
      <WhenAndWhere item={item} library={library} />
      <EntryPicture entry={item} />
      <Prose markdown={text} />
      <Mentioned item={item} library={library} />
    </>
  );
  const body = (
    <WithSide
      title={<PageTitle title={title} lead={summary} />}
      main={main}
      side={
        <>
          {!sensitive && !history && (
            <FollowBox
              group={library.entry("organisations", item.group).name}
              channels={library.data.follow.channels.filter(({ group }) => group === item.group)}
            />
          )}
          <Beside item={item} library={library} />
          <PageTools title={title} url={url} library={library} sensitive={sensitive} />
        </>
      }
      foot={item.sources.length > 0 && <Sources items={item.sources} />}
    />
  );
  const head = {
    title: tab,
    description: description(summary, `News from ${day}.`),
    url,
    crumbs: [{ label: "News", url: "/news/" }],
    kind: "News",
    sensitive,
    pictured: item,
    modified: date,
    feeds: feedLinks,
    structured: [
      newsArticle(item, library),
      ...newsEvents(library)
        .filter((event) => event.url === url)
        .map((event) => eventData(event, library)),
    ],
  };
  return { head: editorialHead(library, head), body };
}
