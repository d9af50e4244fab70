import { afterwards, mayBeOn, upcoming, type Session } from "../../calendar/sessions.ts";
import { addDays } from "../../calendar/dates.ts";
import { endOfMerged, mergeDays, type MergedSession } from "../../calendar/merged-days.ts";
import { LiveDays } from "../../components/live-days/live-days.tsx";
import { dayAndMonth, dayOrDays } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import { small } from "../../format/words.ts";
import type { Library } from "../../model/library.ts";

const MAX_TODAY = 3;
/** More of the days to come, for readers of a page that is some days old. */
const MAX_LATER_ITEMS = 6;
/** How many days of them. */
const DAYS = 14;

interface ItemProps {
  readonly session: MergedSession;
  readonly today: string;
  /** Shown by the script when its day has come. */
  readonly unseen?: boolean;
}

function Item({ session, today, unseen = false }: ItemProps) {
  const { date, lastDate, opensAt, closesAt, description, entry, place } = session;
  return (
    <li class="home-today__item" data-date={date} data-until={endOfMerged(session)} hidden={unseen}>
      <a href={entry.url}>
        {entry.name}
        {description !== undefined && `: ${small(description)}`}
      </a>
      <time class="home-today__when" datetime={opensAt === undefined ? date : `${date}T${opensAt}`}>
        <span data-unless={date} hidden={date === today}>
          {dayOrDays(date, lastDate)}
          {opensAt !== undefined && ", "}
        </span>
        {opensAt !== undefined && timeRange(opensAt, closesAt)}
      </time>
      {place !== undefined && <span class="home-today__where">{place}</span>}
    </li>
  );
}

/**
 * Today's groups and events, today's opening hours, what began last night and is not over, then
 * what comes next. Hubs open day after day, so their hours of later days are left out.
 */
function listed(library: Library): readonly MergedSession[] {
  const { today } = library;
  const may = upcoming(library, today, DAYS).filter(mayBeOn);
  const all = [
    ...may.filter(({ date }) => date < today),
    ...mergeDays(may.filter(({ date }) => date >= today)),
  ];
  const isHub = ({ entry }: Session): boolean => entry.collection === "hubs";
  const ofToday = all.filter(({ date }) => date === today);
  return [
    ...ofToday.filter((session) => !isHub(session)),
    ...ofToday.filter(isHub),
    ...all.filter((session) => session.date < today && !isHub(session)),
    ...all.filter((session) => session.date > today && !isHub(session)),
  ];
}

/**
 * What is on today; on a quiet day what comes next; nothing where no times are confirmed. Items of
 * the next days are in the page but hidden, for readers of those days.
 */
export function Today({ library }: { readonly library: Library }) {
  const { today } = library;
  const all = [
    ...listed(library),
    // In a quiet fortnight, the next things instead of nothing.
    ...afterwards(library, addDays(today, DAYS - 1)).filter(mayBeOn),
  ];
  const on = all.filter(({ date }) => date === today);
  const next = all.filter(({ date }) => date > today);
  const shown = (on.length > 0 ? on : next).slice(0, MAX_TODAY);
  if (shown.length === 0) return null;
  const later = all
    .filter((session) => session.date !== today && !shown.includes(session))
    .slice(0, MAX_LATER_ITEMS);
  return (
    <section class="home-today">
      <LiveDays built={today} most={MAX_TODAY}>
        <h2 class="home-today__title" data-title>
          What’s on, {dayAndMonth(today)}
        </h2>
        {next.length > 0 && (
          <p data-only-later hidden={on.length > 0}>
            Nothing is confirmed for today. Coming next:
          </p>
        )}
        <ul class="home-today__list">
          {shown.map((session) => (
            <Item session={session} today={today} />
          ))}
          {later.map((session) => (
            <Item session={session} today={today} unseen />
          ))}
        </ul>
        <p class="home-today__more">
          <span data-none hidden>
            Nothing more is listed just now.{" "}
          </span>
          <a href="/whats-on/">See what’s on</a>
        </p>
      </LiveDays>
    </section>
  );
}
