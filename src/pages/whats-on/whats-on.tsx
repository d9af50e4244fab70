import { ascending } from "../../format/sort-order.ts";
import { addDays } from "../../calendar/dates.ts";
import { afterwards, upcoming } from "../../calendar/sessions.ts";
import { eventState } from "../../calendar/state.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { LiveDays } from "../../components/live-days/live-days.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { dayAndMonth, plainDate } from "../../format/dates.ts";
import type { Event } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";
import { DayFilter } from "../../components/day-filter/day-filter.tsx";
import {
  AddYours,
  Days,
  HolidaysUnknown,
  Later,
  Nothing,
  OpeningHours,
  PlacesToGo,
  RegularGroups,
} from "./sections.tsx";

/** How many days the page shows, today the first. */
const DAYS = 14;
/** Past events that are named; the pages of all of them stay. */
const MAX_PAST_ITEMS = 30;

const eventLink = ({ name, url, date }: Event) => ({ label: name, url, text: plainDate(date) });

function pastEvents({ content: { events }, today }: Library): readonly Event[] {
  return events
    .filter((event) => !event.sensitive && eventState(event, today) === "past")
    .toSorted((a, b) => ascending(b.date, a.date))
    .slice(0, MAX_PAST_ITEMS);
}

/**
 * The next two weeks by day, then what comes later; never empty, as groups without confirmed times
 * follow.
 */
export function whatsOn(library: Library): View {
  const { today, data } = library;
  const { place } = data.site;
  const sessions = upcoming(library, today, DAYS).filter(
    ({ entry }) => entry.collection !== "hubs",
  );
  const past = pastEvents(library);
  const lead = `Groups, sessions and events in ${place}: the two weeks from ${dayAndMonth(today)}.`;
  const body = (
    <>
      <PageTitle title="What’s on" lead={lead} />
      <LiveDays built={today}>
        {sessions.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <HolidaysUnknown sessions={sessions} library={library} />
            <DayFilter library={library} />
            <p data-none hidden>
              Nothing is listed here just now. If you chose an area, age or cost, try another.
            </p>
            <Days sessions={sessions} library={library} days={DAYS} />
          </>
        )}
        <Later
          title={sessions.length === 0 ? "Coming next" : "Later"}
          sessions={afterwards(library, addDays(today, DAYS - 1))}
          library={library}
        />
      </LiveDays>
      <OpeningHours library={library} />
      <RegularGroups library={library} />
      {/* Without a date, the rest is links to follow: paper would be sheets that say nothing. */}
      <div class={sessions.length === 0 ? "on-screen" : undefined}>
        <PlacesToGo library={library} />
        <AddYours library={library} />
      </div>
      {past.length > 0 && <h2>Past events</h2>}
      <LinkList items={past.map(eventLink)} />
    </>
  );
  const head = {
    title: "What’s on",
    description: `Groups, sessions and events for families in ${place} in the next two weeks.`,
    url: "/whats-on/",
    crumbs: [],
    kind: "What’s on",
    modified: today,
  };
  return { head: editorialHead(library, head), body };
}
