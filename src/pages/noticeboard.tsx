import { endOfMerged, mergeDays } from "../calendar/merged-days.ts";
import { mayBeOn, upcomingEvents } from "../calendar/sessions.ts";
import {
  inNumbers,
  MAX_NOTICE_LINES,
  noticeLines,
  NoticeLines,
  NoticeNumbers,
  NoticeUrgent,
  NoticeWeb,
  surestFirst,
} from "../components/noticeboard/noticeboard.tsx";
import { LiveDays } from "../components/live-days/live-days.tsx";
import { timeWords } from "../components/session-list/session-words.ts";
import { Roofline } from "../components/mark/roofline.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { isForArea } from "../directory/event-areas.ts";
import { ofEachNeed } from "../directory/reachable.ts";
import { forArea } from "../directory/lists.ts";
import { dayOrDays } from "../format/dates.ts";
import type { Listed } from "../directory/listing-of.ts";
import { isReal } from "../format/addresses.ts";
import type { Area } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { areaUrl, noticeboardUrl } from "../model/addresses.ts";

/** Days ahead that a sheet for a notice board covers. */
const DAYS = 42;
/** Dates that fit beside the rest. */
const MAX_DATES = 4;
/** Short lines that fit beside a code; a line on a place takes the room of two. */
const MAX_SHORT = 12;
/** Short lines that fit where a code would stand. */
const IN_PLACE_OF_CODE = 2;

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
    <LiveDays built={library.today}>
      <section class="noticeboard__part" data-group="">
        <h2 class="noticeboard__title">What’s on</h2>
        <ul class="noticeboard__lines">
          {sessions.slice(0, MAX_DATES).map((session) => (
            <li class="noticeboard__line" data-until={endOfMerged(session)}>
              <strong>{session.entry.name}</strong>: {dayOrDays(session.date, session.lastDate)},{" "}
              {timeWords(session)}
              {session.place !== undefined && `. ${session.place}`}
            </li>
          ))}
        </ul>
      </section>
    </LiveDays>
  );
}

/**
 * The order of `ofEachNeed`, but first, for each need that cannot wait, what is named for it: who
 * reads a board has perhaps no phone to look further with.
 */
function todaysFirst(entries: readonly Listed[], library: Library): readonly Listed[] {
  const first = library.data.taxonomy.needs.flatMap(({ today }) => {
    const named = library.entries("services", today?.services ?? []);
    return named.find((entry) => entries.includes(entry)) ?? [];
  });
  const others = ofEachNeed(entries, library).filter(
    (entry) => !first.some((one) => one === entry),
  );
  return [...new Set<Listed>(first), ...others];
}

/** Help in one area on a sheet of A4, for a notice board, a shop window or a waiting room. */
export function noticeboardPage(area: Area, library: Library): View {
  const { here, closeBy, everywhere } = forArea(area, library);
  const { place, url } = library.data.site;
  const most = isReal(url) ? MAX_SHORT : MAX_SHORT + IN_PLACE_OF_CODE;
  const { entries, hubs, others } = noticeLines(here, library);
  const taken = 2 * (entries.length + hubs.length) + others.length;
  const near = inNumbers(
    surestFirst(closeBy),
    library,
    Math.max(0, MAX_NOTICE_LINES - here.length),
  );
  const all = inNumbers(todaysFirst(everywhere, library), library, most - taken - near.length);
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
        <NoticeLines
          title={`In ${area.name}`}
          lines={{ entries, hubs, others }}
          library={library}
        />
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
