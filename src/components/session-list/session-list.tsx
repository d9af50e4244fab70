import { endOfMerged, type MergedSession } from "../../calendar/merged-days.ts";
import type { Session } from "../../calendar/sessions.ts";
import { dayOrDays } from "../../format/dates.ts";
import { sessionFacts, stateWords, timeWords } from "./session-words.ts";

/** What the filters of What's on read of a session. */
export interface SessionMarks {
  readonly "data-areas"?: string | undefined;
  readonly "data-ages"?: string | undefined;
  readonly "data-free"?: "" | undefined;
}

interface SessionListProps {
  readonly sessions: readonly MergedSession[];
  /** Says the day of each, where no heading does. */
  readonly withDay?: boolean;
  /** The day of the heading, YYYY-MM-DD: what began the night before then says its own day. */
  readonly day?: string;
  readonly marks?: (session: Session) => SessionMarks;
}

interface ItemProps {
  readonly session: MergedSession;
  readonly withDay: boolean;
  readonly marks: SessionMarks;
}

function Item({ session, withDay, marks }: ItemProps) {
  const { entry, description, date, lastDate } = session;
  const status = stateWords(session);
  const when = timeWords(session);
  return (
    <li class="session-list__item" data-until={endOfMerged(session)} {...marks}>
      <p class="session-list__time">{withDay ? `${dayOrDays(date, lastDate)}, ${when}` : when}</p>
      <div>
        <p class="session-list__name">
          <a href={entry.url}>{entry.name}</a>
          {status !== undefined && <span class="badge">{status}</span>}
        </p>
        {description !== undefined && <p class="session-list__fact">{description}</p>}
        {sessionFacts(session).map((fact) => (
          <p class="session-list__fact">{fact}</p>
        ))}
      </div>
    </li>
  );
}

/** What is on on one day, by time; or on several, each with its day. */
export function SessionList({ sessions, withDay = false, day, marks }: SessionListProps) {
  if (sessions.length === 0) return null;
  return (
    <ul class="session-list">
      {sessions.map((session) => (
        <Item
          session={session}
          withDay={withDay || (day !== undefined && session.date !== day)}
          marks={marks?.(session) ?? {}}
        />
      ))}
    </ul>
  );
}
