import { AskInstead } from "../../components/ask-instead/ask-instead.tsx";
import { Callout } from "../../components/callout/callout.tsx";
import { Checked } from "../../components/checked/checked.tsx";
import { ContactList } from "../../components/contact-list/contact-list.tsx";
import { DateText } from "../../components/date-text/date-text.tsx";
import { EntryPicture } from "../../components/entry-picture/entry-picture.tsx";
import { Facts, type Fact } from "../../components/facts/facts.tsx";
import { LiveDays } from "../../components/live-days/live-days.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import type { View } from "../../components/page/view.ts";
import { Prose } from "../../components/prose/prose.tsx";
import { TIME_UNKNOWN } from "../../components/session-list/session-words.ts";
import { endOf } from "../../calendar/session-end.ts";
import { eventState, shutDays } from "../../calendar/state.ts";
import { CalendarLink } from "../../components/session-times/calendar-link.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { offeredCalendarUrl } from "../../export/entry-calendar.ts";
import { eventData } from "../../export/structured-editorial.ts";
import { runBy } from "../../directory/run-by.ts";
import { agesText } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { notGoingAhead } from "../../format/not-going-ahead.ts";
import { longDate, plainDate, shortDates } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import { isRunning } from "../../format/standing.ts";
import { ACCESSIBILITY } from "../../model/shared.ts";
import type { Event } from "../../model/collections/index.ts";
import {
  hasSecretLocation,
  placeLine,
  SECRET_ADDRESS,
  whereToGo,
} from "../../locations/locations.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { newsAbout } from "../../news/published.ts";

const NOT_STATED = "Not stated. Ask before you go.";

interface EventProps {
  readonly event: Event;
  readonly library: Library;
}

/** The moment at which an event is over. */
const overAt = ({ date, lastDate = date, startTime, endTime }: Event): string =>
  endOf({ date: lastDate, opensAt: startTime, closesAt: endTime });

/** Cancelled, put off or over: said before anything else. */
function State({ event, library: { today, data } }: EventProps) {
  const { date, lastDate } = event;
  const state = eventState(event, today, data.calendar);
  const off = notGoingAhead(state);
  if (off)
    return (
      <Callout tone="urgent" title={off.label}>
        <p>{off.sentence}</p>
      </Callout>
    );
  const days =
    lastDate === undefined ? plainDate(date) : `${plainDate(date)} to ${plainDate(lastDate)}`;
  const shut = shutDays(event, data.calendar).filter((day) => day >= today);
  return (
    <>
      {shut.length > 0 && (
        <Callout tone="unsure" title={`Not on ${shortDates(shut)}`}>
          <p>The place is shut then.</p>
        </Callout>
      )}
      <div data-since={overAt(event)} hidden={state !== "past"}>
        <Callout tone="past" title="This is over">
          <p>It was on {days}.</p>
        </Callout>
      </div>
    </>
  );
}

function When({ event: { date, lastDate, startTime, endTime } }: { readonly event: Event }) {
  return (
    <>
      <DateText date={date} />
      {lastDate !== undefined && (
        <>
          {" "}
          to <DateText date={lastDate} />
        </>
      )}
      <br />
      {startTime === undefined ? TIME_UNKNOWN : timeRange(startTime, endTime)}
    </>
  );
}

/** How to take part, only while there is something to take part in. */
function takingPart(event: Event, { today, data }: Library): readonly Fact[] {
  return eventState(event, today, data.calendar) === "on"
    ? [{ label: "Take part", value: event.booking ?? NOT_STATED }]
    : [];
}

/** Where it is: the public address, or that it is secret. */
const whereWords = (event: Event, library: Library): string =>
  placeLine(event, library) ?? (hasSecretLocation(event) ? SECRET_ADDRESS : NOT_STATED);

/** The same facts in the same order as on a card of the directory. */
function facts({ event, library }: EventProps): readonly Fact[] {
  const { costOptions } = event;
  const group = runBy(event, library);
  const has = whereToGo(event, library).flatMap(({ accessibility, accessibilityNotes }) => [
    ...accessibility.map((thing) => ACCESSIBILITY[thing]),
    ...(accessibilityNotes === undefined ? [] : [accessibilityNotes]),
  ]);
  return [
    { label: "Who for", value: agesText(event) ?? "Ages not stated" },
    { label: "Cost", value: costText(costOptions) ?? NOT_STATED },
    { label: "When", value: <When event={event} /> },
    { label: "Where", value: whereWords(event, library) },
    ...takingPart(event, library),
    ...(has.length > 0 ? [{ label: "Getting in", value: has.join(". ") }] : []),
    ...(group === undefined
      ? []
      : [{ label: "Who runs it", value: <a href={group.url}>{group.name}</a> }]),
  ];
}

/** Who to ask where a fact is missing: the group that runs it, otherwise the site's line to ask. */
function Ask({ event, library }: EventProps) {
  const isKnown = event.booking !== undefined && event.startTime !== undefined;
  if (isKnown && placeLine(event, library) !== undefined) return null;
  if (eventState(event, library.today, library.data.calendar) !== "on") return null;
  const organisation = library.entry("organisations", event.organisation);
  const { name, phones, email, website } = organisation;
  const isReachable =
    isRunning(organisation) && (phones.length > 0 || email !== undefined || website !== undefined);
  return (
    <section data-until={overAt(event)}>
      <h2>Who to ask</h2>
      {isReachable ? (
        <>
          <p>{name} runs it.</p>
          <ContactList phones={phones} email={email} website={website} />
        </>
      ) : (
        <AskInstead library={library} why={`We do not have a number for ${name}.`} />
      )}
    </section>
  );
}

/** What it belongs to, and news of it. */
function Related({ event: { slug, service, hub, campaign }, library }: EventProps) {
  const entries = [
    ...(service === undefined ? [] : [library.entry("services", service)]),
    ...(hub === undefined ? [] : [library.entry("hubs", hub)]),
  ];
  const part = campaign === undefined ? [] : [library.entry("campaigns", campaign)];
  const links = [
    ...part.map(({ name, url }) => ({ label: name, url })),
    ...newsAbout(library, "events", slug).map(({ title, url }) => ({ label: title, url })),
  ];
  return (
    <>
      <EntryCards title="Part of" entries={entries} library={library} />
      {links.length > 0 && <h2>See also</h2>}
      <LinkList items={[...links, { label: "Everything that’s on", url: "/whats-on/" }]} />
    </>
  );
}

/** Something on one day or some days. Its page stays when it is over. */
export function eventPage(event: Event, library: Library): View {
  const { name, summary, url, date, sensitive, checked, sources } = event;
  const body = (
    <>
      <PageTitle title={name} lead={summary} />
      <LiveDays built={library.today}>
        <State event={event} library={library} />
        <Facts items={facts({ event, library })} />
        <div data-until={overAt(event)}>
          <CalendarLink url={offeredCalendarUrl(event, library)} origin={library.data.site.url} />
        </div>
        <Ask event={event} library={library} />
      </LiveDays>
      <EntryPicture entry={event} />
      <Prose markdown={event.body} />
      <Related event={event} library={library} />
      <Sources items={sources} />
      <Checked checked={checked} today={library.today} />
      <PageTools title={name} url={url} library={library} sensitive={sensitive} listed={event.id} />
    </>
  );
  const day = plainDate(date);
  const title = `${tabWords({ ...event, title: name }, library)}, ${day}`;
  const head = {
    title,
    crumb: sensitive ? title : name,
    description: description(summary, `An event on ${longDate(date)}.`),
    url,
    crumbs: [{ label: "What’s on", url: "/whats-on/" }],
    kind: "Event",
    sensitive,
    pictured: event,
    modified: checked.on,
    structured: [eventData(event, library)],
  };
  return { head: editorialHead(library, head), body };
}
