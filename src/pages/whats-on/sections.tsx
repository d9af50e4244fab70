/** The parts of What's on. */
import { byName } from "../../format/sort-order.ts";
import { bankHoliday, holidaysKnownUntil } from "../../calendar/days-off.ts";
import { addDays, eachDay } from "../../calendar/dates.ts";
import type { MergedSession } from "../../calendar/merged-days.ts";
import type { Session } from "../../calendar/sessions.ts";
import { timesInWords } from "../../calendar/times.ts";
import { Callout } from "../../components/callout/callout.tsx";
import { hasDates, SITE_CALENDAR } from "../../export/shared-calendars.ts";
import {
  EmptyCalendar,
  NO_CALENDAR_ADDRESS,
  webcal,
} from "../../components/session-times/calendar-link.tsx";
import { HandOut } from "../../components/entry-card/hand-out.tsx";
import { FirstAndRest } from "../../components/card-list/first-and-rest.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { SessionList } from "../../components/session-list/session-list.tsx";
import { dayAndMonth } from "../../format/dates.ts";
import { groupedBy } from "../../format/grouped-by.ts";
import { isRunning } from "../../format/standing.ts";
import type { Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { marksOf } from "./marks.ts";
import { byMeetingNeed, groupsThatMeet, placesToGo } from "./regular-groups.ts";

/** How many groups of each need are shown at first. */
const FIRST_GROUPS = 2;

interface Props {
  readonly library: Library;
}

interface SessionsProps extends Props {
  readonly sessions: readonly Session[];
}

/** Note on a day: a bank holiday closes most groups. */
function DayNote({ date, library }: Props & { readonly date: string }) {
  const name = bankHoliday(date, library.data.calendar);
  return name === undefined ? null : (
    <p>
      {/bank holiday$/.test(name) ? `${name}: most` : `${name} is a bank holiday. Most`} groups do
      not meet. Ask before you go.
    </p>
  );
}

/** Groups and events day by day. A bank holiday is listed even when nothing is on. */
export function Days({ sessions, library, days }: SessionsProps & { readonly days: number }) {
  const { today, data } = library;
  const byDay = groupedBy(sessions, ({ date }) => [date < today ? today : date]);
  const shown = eachDay(today, addDays(today, days - 1)).filter(
    (date) => byDay.has(date) || bankHoliday(date, data.calendar) !== undefined,
  );
  return (
    <>
      {shown.map((date) => (
        <section class="day" id={`day-${date}`} data-group={byDay.has(date) ? "" : undefined}>
          <h2>
            <time datetime={date} data-day={date}>
              {dayAndMonth(date)}
            </time>
          </h2>
          <DayNote date={date} library={library} />
          <SessionList
            sessions={byDay.get(date) ?? []}
            day={date}
            marks={(session) => marksOf(session, library)}
          />
        </section>
      ))}
    </>
  );
}

/** Where sessions are shown for days whose bank holidays nobody has written down yet. */
export function HolidaysUnknown({ sessions, library }: SessionsProps) {
  const known = holidaysKnownUntil(library.data.calendar);
  return sessions.some(({ date, entry }) => date > known && entry.collection !== "events") ? (
    <p>We do not know the bank holidays of some of these days yet. Ask before you go.</p>
  ) : null;
}

export function Nothing() {
  return (
    <Callout tone="note" title="Nothing is confirmed for the next two weeks">
      <p>
        That does not mean that nothing is on. No group has told us its days and times yet, and we
        do not print times that we cannot stand by.
      </p>
    </Callout>
  );
}

/** What comes after the two weeks: each with its day, its time and its place. */
export function Later({
  sessions,
  title,
  library,
}: Props & { readonly sessions: readonly MergedSession[]; readonly title: string }) {
  if (sessions.length === 0) return null;
  return (
    <section data-group="" id="later">
      <h2>{title}</h2>
      <SessionList sessions={sessions} withDay marks={(session) => marksOf(session, library)} />
    </section>
  );
}

/** When the hubs are open, apart from what is on in them. */
export function OpeningHours({ library }: Props) {
  const open = library.content.hubs
    .filter(isRunning)
    .map((hub) => ({ hub, times: timesInWords(hub, library) }))
    .filter(({ times }) => times.length > 0)
    .sort((a, b) => byName(a.hub.name, b.hub.name));
  if (open.length === 0) return null;
  return (
    <section id="opening-hours">
      <h2>When family hubs are open</h2>
      <LinkList
        items={open.map(({ hub: { name, url }, times }) => ({
          label: name,
          url,
          text: times
            .map(({ text, description }) => [text, description].filter(Boolean).join(": "))
            .join("; "),
        }))}
      />
    </section>
  );
}

interface ByTopicProps extends Props {
  readonly services: readonly Service[];
  /** Adds how to ask on paper. */
  readonly handout?: boolean;
}

function ByTopic({ services, library, handout = false }: ByTopicProps) {
  return (
    <>
      {byMeetingNeed(services, library).map(({ need, services: own }) => (
        <>
          <h3>{need.label}</h3>
          <FirstAndRest
            items={own}
            first={FIRST_GROUPS}
            show={(some) => (
              <LinkList
                items={some.map((entry) => ({
                  label: entry.name,
                  url: entry.url,
                  text: entry.summary,
                  more: handout && <HandOut entry={entry} library={library} />,
                }))}
              />
            )}
          />
        </>
      ))}
    </>
  );
}

/** Groups whose days nobody has confirmed, in short: each page says how to ask. */
export function RegularGroups({ library }: Props) {
  const services = groupsThatMeet(library);
  if (services.length === 0) return null;
  return (
    <section id="not-confirmed">
      <h2>Groups: days and times not confirmed</h2>
      <p>Ask before you go. Each page says how.</p>
      <ByTopic services={services} library={library} handout />
    </section>
  );
}

/** Parks, halls and libraries: places of which nobody has confirmed when they are open. */
export function PlacesToGo({ library }: Props) {
  const services = placesToGo(library);
  if (services.length === 0) return null;
  return (
    <section id="places-to-go">
      <h2>Places to go: opening times not confirmed</h2>
      <p>Parks, libraries, halls and centres. Look at their pages before you go.</p>
      <ByTopic services={services} library={library} />
    </section>
  );
}

export function AddYours({ library }: Props) {
  const followed = webcal(library.data.site.url, SITE_CALENDAR);
  return (
    <section class="add-yours">
      <h2>In your own calendar</h2>
      {!hasDates(library) && <EmptyCalendar />}
      <p>
        {followed === undefined ? (
          <>
            {NO_CALENDAR_ADDRESS} <a href={SITE_CALENDAR}>Everything that’s on, as a file</a>
          </>
        ) : (
          <>
            <a href={followed}>Follow everything that’s on in your calendar</a>. If your app does
            not open, give it the address of <a href={SITE_CALENDAR}>this file</a>. Where an area or
            a family hub has dates, its page gives an address of its own.
          </>
        )}
      </p>
      <h2>Do you run a group?</h2>
      <p>Tell families when you meet. It costs nothing.</p>
      <p>
        <a href="/post-an-item/">How to post an item</a>
      </p>
    </section>
  );
}
