import { addDays } from "../../calendar/dates.ts";
import { isRunning } from "../../format/standing.ts";
import { type Session, sessionsBetween } from "../../calendar/state.ts";
import { haveEnded, timesInWords } from "../../calendar/times.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { askThem } from "../../directory/ask-instead.ts";
import { isVisited } from "../../locations/locations.ts";
import { SessionList } from "../session-list/session-list.tsx";

interface SessionTimesProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

const DAYS = 60;
const MOST = 6;

/** The next dates of the group's own calendar. */
const ownDates = (entry: SessionTimesProps["entry"], library: Library): readonly Session[] =>
  sessionsBetween(entry, library.today, addDays(library.today, DAYS), library)
    .filter((session) => session.readOn !== undefined)
    .slice(0, MOST);

/** That no times are confirmed, and what to do; at a place nobody may be there to ask. */
function notConfirmed(entry: SessionTimesProps["entry"], library: Library): string {
  if (entry.collection === "services" && entry.venue)
    return "We have no confirmed opening times. Check before you go.";
  const none = "We have no confirmed days and times.";
  const ask = askThem(entry, library);
  if (isVisited(entry)) return `${none} ${ask ?? "Check"} before you go.`;
  return ask === undefined ? none : `${none} ${ask}.`;
}

/**
 * Days and times that are confirmed, or dates of the group's own calendar; otherwise says plainly
 * that they are not.
 */
export function SessionTimes({ entry, library }: SessionTimesProps) {
  const times = timesInWords(entry, library);
  const dates = ownDates(entry, library);
  if (dates.length > 0 && times.length === 0) return <SessionList sessions={dates} withDay />;
  if (times.length === 0)
    return (
      <p>
        {isRunning(entry) && haveEnded(entry, library)
          ? `The dates we knew of are over. ${askThem(entry, library) ?? "Look"} for new ones.`
          : notConfirmed(entry, library)}
      </p>
    );
  return (
    <ul class="session-times">
      {times.map(({ text, description }) => (
        <li>
          <strong>{text}</strong>
          {description !== undefined && `: ${description}`}
        </li>
      ))}
    </ul>
  );
}
