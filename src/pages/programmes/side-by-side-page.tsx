import {
  CompareColumns,
  type CompareColumn,
} from "../../components/compare-columns/compare-columns.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { promisedAccess } from "../../directory/ways-in.ts";
import { agesText } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { joinAnd } from "../../format/lists.ts";
import { isRunning } from "../../format/standing.ts";
import { capital, small } from "../../format/words.ts";
import { certaintyOf, statusWords } from "../../freshness/certainty.ts";
import { LOCAL } from "../../model/collections/programmes.ts";
import type { Programme } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { SIDE_BY_SIDE } from "../../model/addresses.ts";
import { ACCESS, DELIVERY } from "../../model/words.ts";
import { shortIdOf } from "../../shortlist/short-id.ts";
import { directoryHead } from "../directory/head.ts";
import { familyProgrammes } from "./family-programmes.ts";
import { HowToReadRatings } from "./how-to-read-ratings.tsx";

const TITLE = "Programmes side by side";

const NOT_KNOWN = "Not known. Ask before you join.";

/** “Triple P” of “Triple P (Positive Parenting Program)”. */
const shortName = (name: string): string => name.replace(/\s*[:(].*$/, "");

interface Row {
  readonly label: string;
  readonly of: (programme: Programme, library: Library) => string | undefined;
}

const words = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : capital(joinAnd(values));

const ROWS: readonly Row[] = [
  { label: "In short", of: ({ summary }) => summary },
  {
    label: "Can we join here?",
    of: (programme) => (isRunning(programme) ? LOCAL[programme.local] : statusWords(programme)),
  },
  {
    label: "Age of the child",
    of: (programme) => agesText(programme),
  },
  { label: "Who it is for", of: ({ eligibility }) => eligibility },
  { label: "What you do", of: ({ format }) => format },
  { label: "How long", of: ({ length }) => length },
  { label: "Cost to you", of: ({ costOptions }) => costText(costOptions) },
  {
    label: "Where",
    of: ({ delivery, hubs }, library) =>
      hubs.length > 0
        ? joinAnd(library.entries("hubs", hubs).map(({ name }) => name))
        : words(delivery.map((one) => small(DELIVERY[one]))),
  },
  {
    label: "Who can ask",
    of: (programme) => words(promisedAccess(programme).map((one) => small(ACCESS[one]))),
  },
  { label: "How to join", of: ({ applicationProcess }) => applicationProcess },
  {
    label: "What studies say",
    of: ({ rating, evidence }) => rating ?? evidence ?? "No study found",
  },
  { label: "How sure we are", of: ({ checked }) => certaintyOf(checked).short },
];

/** Programmes for families in the same facts; none is shown before the reader chooses. */
export function sideBySidePage(library: Library): View {
  const columns = familyProgrammes(library).map((programme): CompareColumn => ({
    name: programme.name,
    short: shortName(programme.name),
    url: programme.url,
    id: shortIdOf(programme.id),
    cells: ROWS.map(({ of }) => of(programme, library) ?? NOT_KNOWN),
  }));
  const lead = "What we know of each programme, next to the others.";
  return {
    head: directoryHead(
      {
        title: TITLE,
        description: `${lead} Parenting programmes for families in ${library.data.site.place}.`,
        url: SIDE_BY_SIDE,
        crumbs: [{ label: "Parenting programmes", url: "/programmes/" }],
      },
      library,
    ),
    body: (
      <>
        <PageTitle title={TITLE} lead={lead} />
        <CompareColumns
          label={TITLE}
          question="Which ones?"
          rows={ROWS.map(({ label }) => label)}
          columns={columns}
        />
        <HowToReadRatings programmes={familyProgrammes(library)} library={library} />
        <PageTools title={TITLE} url={SIDE_BY_SIDE} library={library} />
      </>
    ),
  };
}
