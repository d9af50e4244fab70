import { upcoming, type Session } from "../../calendar/sessions.ts";
import { addDays } from "../../calendar/dates.ts";
import { Callout } from "../../components/callout/callout.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { SessionList } from "../../components/session-list/session-list.tsx";
import { dayAndMonth, plainDate } from "../../format/dates.ts";
import { groupedBy } from "../../format/once-for.ts";
import type { Event } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";
import { regularGroupsByNeed } from "./regular-groups.ts";

/** How many days the page shows, today the first. */
const DAYS = 14;

const lastDay = ({ date, lastDate }: Event): string => lastDate ?? date;
const eventLink = ({ name, url, date }: Event) => ({ label: name, url, text: plainDate(date) });

/** “Today, Saturday 21 November”. */
function dayWords(date: string, today: string): string {
  const words = dayAndMonth(date);
  return date === today
    ? `Today, ${words}`
    : date === addDays(today, 1)
      ? `Tomorrow, ${words}`
      : words;
}

function Days({
  sessions,
  library,
}: {
  readonly sessions: readonly Session[];
  readonly library: Library;
}) {
  return (
    <>
      {[...groupedBy(sessions, ({ date }) => [date])].map(([date, ofDay]) => (
        <section class="day">
          <h2>
            <time datetime={date}>{dayWords(date, library.today)}</time>
          </h2>
          <SessionList sessions={ofDay} />
        </section>
      ))}
    </>
  );
}

function Nothing() {
  return (
    <Callout tone="note" title="Nothing is confirmed for the next two weeks">
      <p>
        That does not mean that nothing is on. No group has told us its days and times yet, and we
        do not print times that we cannot stand by.
      </p>
    </Callout>
  );
}

/** Groups whose days nobody has confirmed, in short: each page says how to ask. */
function RegularGroups({ library }: { readonly library: Library }) {
  const groups = regularGroupsByNeed(library);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>Groups that meet: days and times not confirmed</h2>
      <p>Ask before you go. Each page says how.</p>
      {groups.map(({ need, services }) => (
        <>
          <h3>{need.label}</h3>
          <LinkList
            items={services.map(({ name, url, summary }) => ({ label: name, url, text: summary }))}
          />
        </>
      ))}
    </section>
  );
}

function AddYours() {
  return (
    <section class="add-yours">
      <h2>Do you run a group?</h2>
      <p>Tell families when you meet. It is free and takes five minutes.</p>
      <p>
        <a href="/post-an-item/">How to post an item</a>
      </p>
    </section>
  );
}

/** The next two weeks by day; never empty, as groups without confirmed times follow. */
export function whatsOn(library: Library): View {
  const {
    today,
    data: { site },
  } = library;
  const sessions = upcoming(library, today, DAYS);
  const events = library.content.events.filter(({ sensitive }) => !sensitive);
  const later = events
    .filter(({ date }) => date > addDays(today, DAYS - 1))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const past = events
    .filter((event) => lastDay(event) < today)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  const body = (
    <>
      <PageTitle
        title="What’s on"
        lead={`The next two weeks in ${site.place}: groups, sessions and events.`}
      />
      {sessions.length === 0 ? <Nothing /> : <Days sessions={sessions} library={library} />}
      {later.length > 0 && <h2>Later</h2>}
      <LinkList items={later.map(eventLink)} />
      <RegularGroups library={library} />
      <AddYours />
      {past.length > 0 && <h2>Past events</h2>}
      <LinkList items={past.map(eventLink)} />
    </>
  );
  const head = {
    title: "What’s on",
    description: `Groups, sessions and events for families in ${site.place} in the next two weeks.`,
    url: "/whats-on/",
    crumbs: [],
    kind: "What’s on",
    modified: today,
  };
  return { head: editorialHead(library, head), body };
}
