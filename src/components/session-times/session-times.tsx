import { isRunning } from "../../format/standing.ts";
import { haveEnded, ownDates, timesInWords } from "../../calendar/times.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { askThem } from "../../directory/ask-instead.ts";
import { isVisited } from "../../locations/locations.ts";
import { LiveDays } from "../live-days/live-days.tsx";
import { SessionList } from "../session-list/session-list.tsx";

interface SessionTimesProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

/** Dates of a group's own calendar on a page; What's on has them all. */
const MAX_DATES = 6;

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
 * Days and times that are confirmed, and dates of the group's own calendar; otherwise says plainly
 * that there are none.
 */
export function SessionTimes({ entry, library }: SessionTimesProps) {
  const times = timesInWords(entry, library);
  const dates = ownDates(entry, library).slice(0, MAX_DATES);
  if (times.length === 0 && dates.length === 0)
    return (
      <p>
        {isRunning(entry) && haveEnded(entry, library)
          ? `The dates we knew of are over. ${askThem(entry, library) ?? "Look"} for new ones.`
          : notConfirmed(entry, library)}
      </p>
    );
  return (
    <>
      {times.length > 0 && (
        <ul class="session-times">
          {times.map(({ text, description }) => (
            <li>
              <strong>{text}</strong>
              {description !== undefined && `: ${description}`}
            </li>
          ))}
        </ul>
      )}
      {dates.length > 0 && (
        <LiveDays built={library.today}>
          <SessionList sessions={dates} withDay />
          <p data-none hidden>
            The dates we knew of are over.
          </p>
        </LiveDays>
      )}
    </>
  );
}
