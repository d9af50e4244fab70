import type { MergedSession } from "../calendar/merged-days.ts";
import { comingUp } from "../calendar/sessions.ts";
import { webcal } from "../components/session-times/calendar-link.tsx";
import { LiveDays } from "../components/live-days/live-days.tsx";
import { SessionList } from "../components/session-list/session-list.tsx";
import { areasOfEvent, isForArea } from "../directory/event-areas.ts";
import { areasNextTo } from "../directory/areas-by-postcode.ts";
import { areasOf } from "../directory/listing-of.ts";
import { hubsOf } from "../locations/locations.ts";
import type { Hub } from "../model/collections/index.ts";
import type { Area } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";

const DAYS = 14;
/** Where less than this is on in those days, what comes next is named too. */
const LEAST = 3;
/** The rest is on “What's on”. */
const MAX_EVENTS = 8;

/** What comes up in a family hub, apart from its opening hours. */
export const sessionsInHub = ({ slug }: Hub, library: Library): readonly MergedSession[] =>
  comingUp(
    library,
    DAYS,
    LEAST,
    ({ entry }) => entry.collection !== "hubs" && hubsOf(entry).includes(slug),
  );

/** What comes up in an area, or for people who live there. */
export const sessionsInArea = ({ id }: Area, library: Library): readonly MergedSession[] =>
  comingUp(library, DAYS, LEAST, ({ entry }) => {
    if (entry.collection === "hubs") return false;
    return entry.collection === "events"
      ? areasOfEvent(entry, library).length > 0 && isForArea(entry, id, library)
      : [...areasOf(entry, library), ...areasNextTo(entry, library)].includes(id);
  });

interface ComingUpProps {
  /** Path of the calendar to follow. */
  readonly calendar: string;
  readonly title: string;
  readonly sessions: readonly MergedSession[];
  readonly library: Library;
}

/** Dates of the next two weeks, or the next ones; nothing when there are none. */
export function ComingUp({ title, sessions, calendar, library }: ComingUpProps) {
  if (sessions.length === 0) return null;
  const followed = webcal(library.data.site.url, calendar);
  return (
    <LiveDays built={library.today}>
      <section data-group="">
        <h2>{title}</h2>
        <SessionList sessions={sessions.slice(0, MAX_EVENTS)} withDay />
        <p>
          <a href="/whats-on/">Everything that’s on</a> ·{" "}
          <a href={calendar}>This as a calendar file</a>
          {followed !== undefined && (
            <>
              {" "}
              · <a href={followed}>Follow it in your calendar</a>
            </>
          )}
        </p>
      </section>
    </LiveDays>
  );
}
