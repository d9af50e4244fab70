import { mergeDays } from "../calendar/merged-days.ts";
import { mayBeOn, upcomingEvents } from "../calendar/sessions.ts";
import {
  inNumbers,
  MAX_NOTICE_LINES,
  NoticeLines,
  NoticeNumbers,
  NoticeUrgent,
  NoticeWeb,
  surestFirst,
} from "../components/noticeboard/noticeboard.tsx";
import { timeWords } from "../components/session-list/session-words.ts";
import { Roofline } from "../components/mark/roofline.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { isForArea } from "../directory/event-areas.ts";
import { ofEachNeed } from "../directory/reachable.ts";
import { areaUrl, forArea } from "../directory/lists.ts";
import { dayOrDays } from "../format/dates.ts";
import type { Area } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";

/** Days ahead that a sheet for a notice board covers. */
const DAYS = 42;
/** Dates that fit beside the rest. */
const MAX_DATES = 4;
/** Short lines that fit; a line on a place takes the room of two. */
const MAX_SHORT = 12;

export const noticeboardUrl = (id: string): string => `${areaUrl(id)}noticeboard/`;

/**
 * Events of an area that may be on, one line each however many days they last. What happens every
 * week is listed with the entry that offers it.
 */
function ComingUp({ area, library }: { readonly area: Area; readonly library: Library }) {
  const sessions = mergeDays(
    upcomingEvents(library, library.today, DAYS).filter(
      (session) =>
        mayBeOn(session) &&
        session.date >= library.today &&
        isForArea(session.entry, area.id, library),
    ),
  );
  if (sessions.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">What’s on</h2>
      <ul class="noticeboard__lines">
        {sessions.slice(0, MAX_DATES).map((session) => (
          <li class="noticeboard__line">
            <strong>{session.entry.name}</strong>: {dayOrDays(session.date, session.lastDate)},{" "}
            {timeWords(session)}
            {session.place !== undefined && `. ${session.place}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Help in one area on a sheet of A4, for a notice board, a shop window or a waiting room. */
export function noticeboardPage(area: Area, library: Library): View {
  const { here, closeBy, everywhere } = forArea(area, library);
  const { place } = library.data.site;
  const near = inNumbers(
    surestFirst(closeBy),
    library,
    Math.max(0, MAX_NOTICE_LINES - here.length),
  );
  const taken = 2 * Math.min(here.length, MAX_NOTICE_LINES) + near.length;
  const all = inNumbers(ofEachNeed(everywhere, library), library, MAX_SHORT - taken);
  const title = `Help in ${area.name}`;
  const back = areaUrl(area.id);
  return {
    head: {
      title: `${title}: notice board sheet`,
      crumb: "Notice board sheet",
      description: `Numbers and places for families in ${area.name}, on an A4 sheet for a notice board.`,
      url: noticeboardUrl(area.id),
      crumbs: [
        { label: "Find help", url: "/find/" },
        { label: area.name, url: back },
      ],
      unlisted: true,
    },
    body: (
      <div class="noticeboard">
        <PageTitle title={title} />
        <p class="noticeboard__how">
          This is a sheet for a notice board. Print it from your browser’s menu. Take the old one
          down when you put up a new one.{" "}
          <a href={back}>See this on the web, with everything nearby</a>.
        </p>
        <NoticeUrgent library={library} />
        <NoticeLines title={`In ${area.name}`} entries={here} library={library} />
        <NoticeNumbers
          title={`In or next to ${area.name}, by the postcode`}
          entries={near}
          library={library}
        />
        <ComingUp area={area} library={library} />
        <NoticeNumbers title={`For everybody in ${place}`} entries={all} library={library} />
        <Roofline id="board" />
        <NoticeWeb url={back} name={title} entries={[...here, ...near, ...all]} library={library} />
      </div>
    ),
  };
}
