import { BarChart, type Bar } from "../components/bar-chart/bar-chart.tsx";
import { Callout } from "../components/callout/callout.tsx";
import { DataTable } from "../components/data-table/data-table.tsx";
import { Fold } from "../components/fold/fold.tsx";
import { PrintAll } from "../components/fold/print-all.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { DATA_FILES, WHERE_NEEDED } from "./data-files.ts";
import { REVIEWS } from "../export/reviews-ics.ts";
import { plainDate } from "../format/dates.ts";
import { count } from "../format/words.ts";
import { whatIsCounted } from "../directory/what-is-counted.ts";
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
  ["Entry", "Anything here that says when it was checked. News is not counted."],
  [
    `Read in ${LATELY_DAYS} days`,
    `Somebody compared it with its sources in the last ${LATELY_DAYS} days. That is not the same as asking the people who run it.`,
  ],
  ["Due soon", `Its next check is today or in the next ${DUE_SOON_DAYS} days.`],
  ["Overdue", "The day of its next check has gone by. Its page says so."],
  ["Long overdue", `That day was more than ${LONG_OVERDUE_DAYS} days ago.`],
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
  const { all, sure, withUnconfirmed } = figures;
  return (
    <>
      <DataTable
        caption="How fresh it is"
        columns={["What", "Entries", "Out of"]}
        rows={[
          ...freshBars(figures).map(({ label, value, of }) => [label, value, of]),
          ["Long overdue", all.longOverdue, all.entries],
        ]}
      >
        <BarChart
          id="fresh-chart"
          title={`Of ${count(all.entries, "entry", "entries")}, ${all.checkedLately} were read in the last ${LATELY_DAYS} days, ${all.dueSoon} are due soon and ${all.overdue} are overdue.`}
          bars={freshBars(figures)}
        />
      </DataTable>
      <DataTable
        caption="How sure we are"
        columns={["How sure", "Entries", "Out of"]}
        rows={sure.map(({ label, entries }) => [label, entries, all.entries])}
      >
        <p>{count(withUnconfirmed, "page lists", "pages list")} what we could not confirm.</p>
      </DataTable>
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
      <p>
        {gap.meaning}
        {missing.length > 0 && " “Edit” is for the editors of this site."}
      </p>
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

interface GapsProps {
  readonly gaps: readonly GapFigure[];
  /** Readers can write to the site. */
  readonly canWrite: boolean;
}

function Gaps({ gaps, canWrite }: GapsProps) {
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
        We leave a gap rather than guess.
        {canWrite && " Can you fill one? Go to the page, and choose “Is it wrong?” at the end."}
      </p>
      <BarChart
        id="missing-chart"
        title="How many entries lack a fact that readers need"
        bars={bars}
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
  counted,
  first,
  rows,
}: {
  readonly title: string;
  /** What is counted, in a sentence or two. */
  readonly counted: string;
  readonly first: string;
  readonly rows: readonly LabelledCounts[];
}) {
  return (
    <DataTable
      caption={title}
      columns={[first, ...COLUMNS, "No phone number"]}
      rows={rows.map((row) => [row.label, ...cells(row), row.missingPhone])}
    >
      <p>{counted}</p>
    </DataTable>
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
 * What was read, and what those who run it have said: a check against public pages is not yet their
 * word.
 */
function leadOf({ help: { entries, checkedLately: read, confirmed } }: Figures): string {
  const all = read === entries ? `all ${entries}` : `${read} of ${entries}`;
  const told =
    confirmed === 0
      ? "Nobody who runs one has confirmed it yet."
      : `The people who run them have confirmed ${confirmed}.`;
  return `We have compared ${all} services, hubs, programmes and helplines with public pages in the last ${LATELY_DAYS} days. ${told}`;
}

/** On which day what was counted. */
const countedOn = (library: Library): string =>
  `Counted on ${plainDate(library.today)}. ${whatIsCounted("data health", library)}`;

/** The site's counts of its own facts, for anybody to see. */
export function dataHealthPage(library: Library, figures: Figures): View {
  const { all } = figures;
  const lead = leadOf(figures);
  const canWrite = library.data.site.contactEmail !== undefined;
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
        {all.overdue > 0 && (
          <Callout
            tone="unsure"
            title={`${count(all.overdue, "entry is", "entries are")} overdue for a check`}
          >
            <p>Their pages say so. Ring before you go.</p>
          </Callout>
        )}
        <PrintAll>
          {" "}
          <div class="figure-columns">
            <section>
              <Gaps gaps={figures.gaps} canWrite={canWrite} />
            </section>
            <section>
              <h2 id="counts">All the counts</h2>
              <p>{countedOn(library)}</p>
              <Fresh figures={figures} />
              <ByWhat
                title="By kind"
                counted="Everything that says when it was checked."
                first="Kind"
                rows={figures.byKind}
              />
              <ByWhat
                title="By area"
                counted="Services and family hubs, by the areas they serve, are in or are next to. Some count more than once."
                first="Area"
                rows={figures.byArea}
              />
              <ByWhat
                title="By topic"
                counted="Services, family hubs and programmes, by what they help with. Some count more than once."
                first="Topic"
                rows={figures.byNeed}
              />
              <Meanings />
            </section>
          </div>
        </PrintAll>{" "}
        <h2 id="more">More</h2>
        <LinkList
          items={[
            WHERE_NEEDED,
            {
              label: "What changed on this site",
              url: "/changes/",
              text: "Added, corrected, closed, read again.",
            },
          ]}
        />
        <Fold title="Download the data" id="data">
          <LinkList items={DATA_FILES} />
        </Fold>
        <Fold title="For editors" id="editors">
          <LinkList
            items={[
              {
                label: "The editor’s list of checks",
                url: DUE_LIST,
                text: "What is due, and one press for “Still right”.",
              },
              {
                label: "Calendar of checks to come",
                url: REVIEWS,
                text: "Add its address to a calendar program.",
              },
            ]}
          />
        </Fold>
      </>
    ),
  };
}
