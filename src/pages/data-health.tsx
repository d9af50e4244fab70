import { BarChart, type Bar } from "../components/bar-chart/bar-chart.tsx";
import { Callout } from "../components/callout/callout.tsx";
import { DataTable } from "../components/data-table/data-table.tsx";
import { Fold } from "../components/fold/fold.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { DATA_FILES } from "./data-files.ts";
import { REVIEWS } from "../export/reviews-ics.ts";
import { plainDate } from "../format/dates.ts";
import { capital, count } from "../format/words.ts";
import type { Figures, GapFigure, FreshnessCounts, LabelledCounts } from "../freshness/figures.ts";
import { DUE_LIST, editorAddress } from "../freshness/editor-link.ts";
import { DUE_SOON_DAYS, LATELY_DAYS, LONG_OVERDUE_DAYS } from "../freshness/freshness.ts";
import { nameOf } from "../freshness/names.ts";
import type { Library } from "../model/library.ts";
import { LargeFigures } from "./data-figures.tsx";
import { editorialHead } from "./editorial-head.ts";

const COLUMNS = ["Entries", `Read in ${LATELY_DAYS} days`, "Due soon", "Overdue"] as const;
const cells = (counts: FreshnessCounts): readonly number[] => [
  counts.entries,
  counts.checkedLately,
  counts.dueSoon,
  counts.overdue,
];

/** What each word of the page means: a figure without it says nothing. */
const MEANINGS = [
  [
    "Entry",
    "Everything on this site that says when it was checked: a service, a hub, a programme, a helpline, a group, an event to come, a page, a word explained. News is not counted, as it is about its own day.",
  ],
  [
    `Read in ${LATELY_DAYS} days`,
    `Somebody compared every fact on it with its sources in the last ${LATELY_DAYS} days. That is not yet the same as asking the people who run it.`,
  ],
  ["Due soon", `Its next check is today or in the next ${DUE_SOON_DAYS} days.`],
  [
    "Overdue",
    `The day of its next check has gone by. Its page says so. More than ${LONG_OVERDUE_DAYS} days is long overdue.`,
  ],
  [
    "How sure",
    "“Confirmed” means that the people who run it told us. “Read” means that we have only read it on a public page. “Not sure” means that we looked and could not tell whether it is still right.",
  ],
] as const;

function freshBars({ all }: Figures): readonly Bar[] {
  const of = all.entries;
  return [
    { label: `Read in ${LATELY_DAYS} days`, value: all.checkedLately, of },
    { label: "Due soon", value: all.dueSoon, of, tone: "poor" },
    { label: "Overdue", value: all.overdue, of, tone: "poor" },
  ];
}

function Fresh({ figures }: { readonly figures: Figures }) {
  const { all, sure, openQuestions } = figures;
  return (
    <>
      <h2 id="fresh">How fresh it is</h2>
      <BarChart
        id="fresh-chart"
        title={`Of ${count(all.entries, "entry", "entries")}, ${all.checkedLately} were read in the last ${LATELY_DAYS} days, ${all.dueSoon} are due soon and ${all.overdue} are overdue.`}
        bars={freshBars(figures)}
      />
      <DataTable
        caption="How fresh all entries are"
        columns={["What", "Entries", "Out of"]}
        rows={[
          ...freshBars(figures).map(({ label, value, of }) => [label, value, of]),
          ["Long overdue", all.longOverdue, all.entries],
        ]}
      />
      <h2 id="sure">How sure we are</h2>
      <BarChart
        id="sure-chart"
        title="How sure we are of the entries"
        bars={sure.map(({ name, entries }) => ({
          label: capital(name),
          value: entries,
          of: all.entries,
        }))}
      />
      <DataTable
        caption="How sure we are of all entries"
        columns={["How sure", "Entries", "Out of"]}
        rows={sure.map(({ label, entries }) => [label, entries, all.entries])}
      />
      <p>
        {count(openQuestions.entries, "entry says", "entries say")} openly what we could not
        confirm, in {count(openQuestions.sentences, "sentence")}.
      </p>
    </>
  );
}

function Missing({ gap, applicable, missing }: GapFigure) {
  return (
    <Fold
      title={`${gap.label}: ${missing.length} of ${applicable}`}
      id={`missing-${gap.id}`}
      heading={3}
    >
      <p>{gap.meaning}</p>
      {missing.length > 0 && (
        <ul>
          {missing.map((entry) => (
            <li>
              <a href={entry.url}>{nameOf(entry)}</a>{" "}
              <a href={editorAddress(entry)}>
                (edit<span class="visually-hidden"> {nameOf(entry)}</span>)
              </a>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly GapFigure[] }) {
  const bars = gaps.map(({ gap, applicable, missing }): Bar => ({
    label: gap.label,
    value: missing.length,
    of: applicable,
    tone: "poor",
  }));
  return (
    <>
      <h2 id="missing">What is missing</h2>
      <p>
        We leave a gap rather than guess. Do you know one of these? “Is it wrong?” at the end of the
        entry’s page says what you can do.
      </p>
      <BarChart
        id="missing-chart"
        title="How many entries lack a fact that readers need"
        bars={bars}
      />
      <DataTable
        caption="How many entries lack a fact that readers need"
        columns={["What", "Entries", "Out of"]}
        rows={bars.map(({ label, value, of }) => [label, value, of])}
      />
      <div class="gap-lists">
        {gaps.map((figure) => (
          <Missing {...figure} />
        ))}
      </div>
    </>
  );
}

function ByWhat({
  title,
  id,
  caption,
  first,
  rows,
}: {
  readonly title: string;
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly LabelledCounts[];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 id={id}>{title}</h2>
      <DataTable
        caption={caption}
        columns={[first, ...COLUMNS, "No phone number"]}
        rows={rows.map((row) => [row.label, ...cells(row), row.missingPhone])}
      >
        <BarChart
          id={`${id}-chart`}
          title={`${title}: how many were read in the last ${LATELY_DAYS} days`}
          bars={rows.map(({ label, checkedLately, entries }) => ({
            label,
            value: checkedLately,
            of: entries,
          }))}
        />
      </DataTable>
    </>
  );
}

function Meanings() {
  return (
    <Fold title="What the words mean" id="meanings">
      <dl>
        {MEANINGS.map(([word, meaning]) => (
          <>
            <dt>
              <strong>{word}</strong>
            </dt>
            <dd>
              <p>{meaning}</p>
            </dd>
          </>
        ))}
      </dl>
    </Fold>
  );
}

/**
 * A check against public pages is not yet a word from those who run a thing: the page says so at
 * its top.
 */
function confirmedWords({ sure }: Figures): string {
  const confirmed = sure.find(({ name }) => name === "confirmed")?.entries ?? 0;
  if (confirmed === 0) return "None is confirmed yet with the people who run it.";
  return confirmed === 1
    ? "One is confirmed with the people who run it."
    : `${confirmed} are confirmed with the people who run them.`;
}

/** The site's counts of its own facts, for anybody to see. */
export function dataHealthPage(library: Library, figures: Figures): View {
  const { all } = figures;
  const lead = `${all.checkedLately} of ${count(all.entries, "entry", "entries")} were compared with public pages in the last ${LATELY_DAYS} days. ${confirmedWords(figures)}`;
  const head = {
    title: "How up to date is this site?",
    description: `How many facts on this site are fresh, due for a check or missing. ${lead}`,
    url: "/data-health/",
    crumbs: [{ label: "About this site", url: "/about/" }],
  };
  return {
    head: editorialHead(library, head),
    body: (
      <>
        <PageTitle title="How up to date is this site?" lead={lead} />
        <LargeFigures figures={figures} />
        <p>
          A wrong number can do harm, so we count what we have checked and what we do not know.
          Counted on {plainDate(library.today)}.
        </p>
        {all.overdue > 0 && (
          <Callout
            tone="unsure"
            title={`${count(all.overdue, "entry is", "entries are")} overdue for a check`}
          >
            <p>Their pages say so. Ring before you go.</p>
          </Callout>
        )}
        <Fresh figures={figures} />
        <Gaps gaps={figures.gaps} />
        <ByWhat
          id="kinds"
          title="By kind"
          caption="All entries, by kind"
          first="Kind"
          rows={figures.byKind}
        />
        <ByWhat
          id="areas"
          title="By area"
          caption="Services and family hubs, by the area they serve, are in or are next to. Some count in more than one."
          first="Area"
          rows={figures.byArea}
        />
        <ByWhat
          id="needs"
          title="By topic"
          caption="Services, family hubs and programmes, by what they help with. Some help with more than one thing."
          first="Topic"
          rows={figures.byNeed}
        />
        <Meanings />
        <h2 id="more">Download the data, and more</h2>
        <LinkList
          items={[
            ...DATA_FILES,
            {
              label: "What changed on this site",
              url: "/changes/",
              text: "Added, corrected, closed, read again.",
            },
            {
              label: "The editor’s list of checks",
              url: DUE_LIST,
              text: "For editors: what is due, and one press for “Still right”.",
            },
            {
              label: "Calendar of checks to come",
              url: REVIEWS,
              text: "For editors: add its address to a calendar program.",
            },
          ]}
        />
      </>
    ),
  };
}
