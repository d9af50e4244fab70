/** How to follow the newsletter: by e-mail, calendar, feed, or a group's own channel. */
import { FOLLOW } from "../components/follow-box/follow-box.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { SubscribeForm } from "../components/subscribe-form/subscribe-form.tsx";
import { feedLinks, feedLinksOf } from "../export/feeds.ts";
import {
  EmptyCalendar,
  NO_CALENDAR_ADDRESS,
  webcal,
} from "../components/session-times/calendar-link.tsx";
import {
  areaCalendarUrl,
  hasDates,
  hasDatesInArea,
  SITE_CALENDAR,
} from "../export/shared-calendars.ts";
import { channelWords } from "../format/channels.ts";
import { wards } from "../directory/lists.ts";
import type { Library } from "../model/library.ts";
import { byArea, byGroup } from "../news/published.ts";
import { ISSUES } from "../newsletter/titles.ts";
import { editorialHead } from "./editorial-head.ts";
import { WithSide } from "./with-side.tsx";
import { areaWords } from "./news/items.ts";
import { newsAreaUrl, groupUrl } from "../model/addresses.ts";

interface FollowProps {
  readonly library: Library;
}

function ByEmail({ library: { data } }: FollowProps) {
  const { service } = data.follow;
  return (
    <>
      <h2>By e-mail</h2>
      {service === undefined ? (
        <p>
          We do not send the newsletter by e-mail yet. You can follow it in the other ways on this
          page, or <a href={ISSUES}>read each month’s issue</a> here.
        </p>
      ) : (
        <SubscribeForm settings={data.follow} />
      )}
    </>
  );
}

function ByCalendar({ library }: FollowProps) {
  const { site } = library.data;
  const followed = webcal(site.url, SITE_CALENDAR);
  return (
    <>
      <h2>In your calendar</h2>
      <p>
        Groups and events then show in your phone’s calendar
        {followed !== undefined && ", and it keeps itself up to date"}. Other people who see your
        phone can see them too.
      </p>
      {followed === undefined && <p>{NO_CALENDAR_ADDRESS}</p>}
      {!hasDates(library) && <EmptyCalendar />}
      <LinkList
        items={[
          ...(followed === undefined
            ? [{ label: `What’s on in ${site.place}, as a file`, url: SITE_CALENDAR }]
            : [
                {
                  label: `What’s on in ${site.place}`,
                  url: followed,
                  text: "Opens your calendar app.",
                },
                { label: "The same, as a file", url: SITE_CALENDAR },
              ]),
          ...wards(library)
            .filter((area) => hasDatesInArea(area, library))
            .map((area) => ({
              label: `What’s on in ${area.name}`,
              url: areaCalendarUrl(area),
            })),
        ]}
      />
    </>
  );
}

/** The Atom feed of a part of the newsletter. */
const atomOf = (url: string): string => feedLinksOf(url, "")[0]?.url ?? url;

function ByFeed({ library }: FollowProps) {
  return (
    <>
      <h2>In a news reader</h2>
      <p>
        A news reader is an app that collects news from many sites. Give it one of these addresses.
        Nobody is told who you are.
      </p>
      <LinkList
        items={[
          ...feedLinks.slice(0, 1).map(({ url }) => ({ label: "All news", url })),
          ...byArea(library).map(({ key }) => ({
            label: `News about ${areaWords(key, library)}`,
            url: atomOf(newsAreaUrl(key)),
          })),
          ...byGroup(library).map(({ key }) => ({
            label: `News from ${library.entry("organisations", key).name}`,
            url: atomOf(groupUrl(key)),
          })),
        ]}
      />
    </>
  );
}

function Channels({ library }: FollowProps) {
  const { channels } = library.data.follow;
  return (
    <>
      <h2>From the groups themselves</h2>
      {channels.length === 0 ? (
        <p>No group has told us about a channel of its own yet.</p>
      ) : (
        <>
          <p>
            These links leave this site. The service you go to can see that you follow the group.
          </p>
          <LinkList
            items={channels.map(({ group, kind, url }) => ({
              label: `${library.entry("organisations", group).name}: ${channelWords(kind)}`,
              url,
            }))}
          />
        </>
      )}
    </>
  );
}

/** The page “Follow the newsletter”. */
export function followPage(library: Library): View {
  const title = "Follow the newsletter";
  const lead = "Hear what is new near you, in the way that suits you.";
  const body = (
    <WithSide
      title={<PageTitle title={title} lead={lead} />}
      main={
        <>
          <ByEmail library={library} />
          <ByCalendar library={library} />
          <ByFeed library={library} />
        </>
      }
      side={
        <>
          <Channels library={library} />
          <h2>What you will read</h2>
          <LinkList
            items={[
              { label: "Latest news", url: "/news/" },
              { label: "Each month’s issue", url: ISSUES },
              { label: "What’s on", url: "/whats-on/" },
            ]}
          />
        </>
      }
    />
  );
  const head = {
    title,
    description: `${lead} By e-mail, in your calendar, in a news reader, or from groups themselves.`,
    url: FOLLOW,
    crumbs: [{ label: "News", url: "/news/" }],
    kind: "About this site",
    feeds: feedLinks,
  };
  return { head: editorialHead(library, head), body };
}
