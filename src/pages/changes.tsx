import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { PageHead, View } from "../components/page/view.ts";
import { CHANGES_FEED, changesFeedLink, inShort } from "../export/changes-feed.ts";
import { longDate } from "../format/dates.ts";
import { joinAnd } from "../format/lists.ts";
import { capital, small } from "../format/words.ts";
import type { ChangesOfKind, DayOfChanges, ToldChange } from "../freshness/change-log.ts";
import { groupedBy } from "../format/grouped-by.ts";
import type { Library } from "../model/library.ts";
import { editorialHead } from "./editorial-head.ts";

/** Days that the first page has in full; each year has a page with all of its days. */
const WHOLE_DAYS = 3;
/** Days before them, each in one line. */
const MAX_EARLIER = 7;
/** A longer list is folded up by kind of entry, and counted on the first page. */
const MAX_LINES = 20;
const MAX_LINES_SHORT = 8;

const yearUrl = (year: string): string => `/changes/${year}/`;
const onYearPage = (on: string): string => `${yearUrl(on.slice(0, 4))}#day-${on}`;
const yearsOf = (days: readonly DayOfChanges[]): readonly string[] => [
  ...new Set(days.map(({ on }) => on.slice(0, 4))),
];

function Lines({ changes }: { readonly changes: readonly ToldChange[] }) {
  return (
    <ul>
      {changes.map(({ name, url, fields }) => (
        <li>
          {url === undefined ? name : <a href={url}>{name}</a>}
          {fields.length > 0 && `: ${joinAnd(fields.map(small))}`}
        </li>
      ))}
    </ul>
  );
}

/** A long list of the front page is counted by kind of entry; the page of the year has it whole. */
function Counted({ changes, on }: Pick<ChangesOfKind, "changes"> & { readonly on: string }) {
  return (
    <>
      <ul>
        {[...groupedBy(changes, ({ collection }) => collection)].map(([collection, own]) => (
          <li>
            {collection}: {own.length}
          </li>
        ))}
      </ul>
      <p>
        <a href={onYearPage(on)}>See them by name</a>
      </p>
    </>
  );
}

interface KindProps extends ChangesOfKind {
  /** The day of a list that is to be counted when it is long; absent where it is named whole. */
  readonly shortOn?: string | undefined;
}

function Kind({ label, changes, shortOn }: KindProps) {
  const folded = changes.length > (shortOn === undefined ? MAX_LINES : MAX_LINES_SHORT);
  return (
    <>
      <h3>
        {label}: {changes.length}
      </h3>
      {!folded && <Lines changes={changes} />}
      {folded && shortOn !== undefined && <Counted changes={changes} on={shortOn} />}
      {folded &&
        shortOn === undefined &&
        [...groupedBy(changes, ({ collection }) => collection)].map(([collection, own]) => (
          <details>
            <summary>
              {collection} ({own.length})
            </summary>
            <Lines changes={own} />
          </details>
        ))}
    </>
  );
}

function Days({
  days,
  short = false,
}: {
  readonly days: readonly DayOfChanges[];
  readonly short?: boolean;
}) {
  return (
    <>
      {days.map((day) => (
        <section>
          <h2 id={`day-${day.on}`}>{longDate(day.on)}</h2>
          {day.kinds.map((kind) => (
            <Kind {...kind} shortOn={short ? day.on : undefined} />
          ))}
        </section>
      ))}
    </>
  );
}

function headOf(
  library: Library,
  head: Pick<PageHead, "title" | "description" | "url" | "crumbs">,
): PageHead {
  return editorialHead(library, { ...head, feeds: [changesFeedLink] });
}

const ABOUT = { label: "About this site", url: "/about/" };
const TITLE = "What changed on this site";

/** The latest changes, and the way to all that went before. */
export function changesPage(library: Library, days: readonly DayOfChanges[]): View {
  const shown = days.slice(0, WHOLE_DAYS);
  const earlier = days.slice(WHOLE_DAYS, WHOLE_DAYS + MAX_EARLIER);
  const latest = days[0];
  return {
    head: headOf(library, {
      title: TITLE,
      description:
        "What was added, corrected, closed, read again and confirmed on this site, day by day.",
      url: "/changes/",
      crumbs: [ABOUT],
    }),
    body: (
      <>
        <PageTitle
          title={TITLE}
          lead="What we added, corrected, closed, read again and confirmed, day by day."
        />
        <p>
          {latest
            ? `Last change: ${longDate(latest.on)}. ${capital(inShort(latest))}.`
            : "Nothing is listed yet."}{" "}
          News is listed when it is added. We do not say who made a change.
        </p>
        {shown.length > 0 && (
          <div class="side-sections">
            <Days days={shown} short />
            {earlier.length > 0 && (
              <section>
                <h2 id="earlier">Before that</h2>
                <LinkList
                  items={earlier.map((day) => ({
                    label: longDate(day.on),
                    url: onYearPage(day.on),
                    text: `${capital(inShort(day))}.`,
                  }))}
                />
              </section>
            )}
          </div>
        )}
        <h2 id="more">More</h2>
        <LinkList
          items={[
            ...yearsOf(days).map((year) => ({
              label: `All changes in ${year}`,
              url: yearUrl(year),
            })),
            {
              label: "Feed of changes",
              url: CHANGES_FEED,
              text: "Add its address to a feed reader, and it will tell you what has changed.",
            },
            {
              label: "How up to date is this site?",
              url: "/data-health/",
              text: "How much is checked, due and missing.",
            },
          ]}
        />
      </>
    ),
  };
}

function yearPage(library: Library, year: string, days: readonly DayOfChanges[]): View {
  const title = `What changed in ${year}`;
  const own = days.filter(({ on }) => on.startsWith(year));
  return {
    head: headOf(library, {
      title,
      description: `Everything that was added, corrected, closed, read again and confirmed on this site in ${year}.`,
      url: yearUrl(year),
      crumbs: [ABOUT, { label: TITLE, url: "/changes/" }],
    }),
    body: (
      <>
        <PageTitle title={title} lead={`Every change in ${year}, the latest first.`} />
        <Days days={own} />
      </>
    ),
  };
}

/** A page for each year in which something changed. */
export function yearPages(
  library: Library,
  days: readonly DayOfChanges[],
): readonly { readonly url: string; readonly view: () => View }[] {
  return yearsOf(days).map((year) => ({
    url: yearUrl(year),
    view: () => yearPage(library, year, days),
  }));
}
