import { mayBeOn, sessionsOn, upcoming, type Session } from "../../calendar/sessions.ts";
import { dayAndMonth } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import { small } from "../../format/words.ts";
import type { Library } from "../../model/library.ts";

const MOST = 3;

function Item({
  session: { date, opensAt, closesAt, description, entry, place },
  withDay,
}: {
  readonly session: Session;
  readonly withDay: boolean;
}) {
  const when = [
    ...(withDay ? [dayAndMonth(date)] : []),
    ...(opensAt === undefined ? [] : [timeRange(opensAt, closesAt)]),
  ].join(", ");
  return (
    <li class="home-today__item">
      <a href={entry.url}>
        {entry.name}
        {description !== undefined && `: ${small(description)}`}
      </a>
      {when !== "" && (
        <time
          class="home-today__when"
          datetime={opensAt === undefined ? date : `${date}T${opensAt}`}
        >
          {when}
        </time>
      )}
      {place !== undefined && <span class="home-today__where">{place}</span>}
    </li>
  );
}

/** Groups and events before opening hours, which are the same every day. */
const groupsFirst = (sessions: readonly Session[]): readonly Session[] =>
  sessions
    .filter(mayBeOn)
    .toSorted(
      (a, b) => Number(a.entry.collection === "hubs") - Number(b.entry.collection === "hubs"),
    );

/** What is on today; on a quiet day what comes next; and if nothing is confirmed, plainly that. */
export function Today({ library }: { readonly library: Library }) {
  const { today } = library;
  const on = groupsFirst(sessionsOn(library, today));
  const next = on.length > 0 ? [] : upcoming(library, today, 7).filter(mayBeOn);
  const shown = (on.length > 0 ? on : next).slice(0, MOST);
  return (
    <section class="home-today">
      <h2 class="home-today__title">On today, {dayAndMonth(today)}</h2>
      {on.length === 0 && next.length > 0 && <p>Nothing is confirmed for today. Coming next:</p>}
      {shown.length > 0 && (
        <ul class="home-today__list">
          {shown.map((session) => (
            <Item session={session} withDay={on.length === 0} />
          ))}
        </ul>
      )}
      <p class="home-today__more">
        {shown.length === 0 && "No times are confirmed. "}
        <a href="/whats-on/">See what’s on</a>
      </p>
    </section>
  );
}
