/** Data quality figures for the public report: counts, freshness, certainty and gaps. */
import { isConfirmed } from "../format/standing.ts";
import { areasNextTo } from "../directory/areas-by-postcode.ts";
import { areasItIsIn, type Listed, listedEntries, needsOf } from "../directory/listing-of.ts";
import { collectionNames, collections, type CollectionName } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { CONFIDENCE } from "../model/shared.ts";
import { checkedEntries, type CheckedEntry } from "./due.ts";
import { checkedLately, freshness } from "./freshness.ts";
import { GAPS, type Gap } from "./gaps.ts";

/** How many of some entries were checked lately, are due or overdue. */
export interface FreshnessCounts {
  readonly entries: number;
  readonly checkedLately: number;
  readonly dueSoon: number;
  /** Overdue entries, long overdue ones included. */
  readonly overdue: number;
  readonly longOverdue: number;
}

/** The counts of the entries that share a value, with the name of that value. */
export interface LabelledCounts extends FreshnessCounts {
  readonly label: string;
  readonly missingPhone: number;
}

export interface GapFigure {
  readonly gap: Gap;
  /** Entries to which the question applies, and their number. */
  readonly applies: readonly CheckedEntry[];
  readonly applicable: number;
  readonly missing: readonly CheckedEntry[];
}

export interface Figures {
  readonly all: FreshnessCounts;
  /** Services, hubs, programmes and helplines: what other people run, and can confirm. */
  readonly help: FreshnessCounts & { readonly confirmed: number };
  readonly sure: readonly {
    readonly name: string;
    readonly label: string;
    readonly entries: number;
  }[];
  /** Entries that say what could not be confirmed. */
  readonly withUnconfirmed: number;
  readonly gaps: readonly GapFigure[];
  readonly byKind: readonly LabelledCounts[];
  readonly byArea: readonly LabelledCounts[];
  readonly byNeed: readonly LabelledCounts[];
}

function freshnessCounts(entries: readonly CheckedEntry[], today: string): FreshnessCounts {
  const states = entries.map(({ checked }) => freshness(checked, today).state);
  const inState = (...wanted: readonly (typeof states)[number][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    entries: entries.length,
    checkedLately: entries.filter(({ checked }) => checkedLately(checked, today)).length,
    dueSoon: inState("due soon"),
    overdue: inState("overdue", "long overdue"),
    longOverdue: inState("long overdue"),
  };
}

function gapFigure(gap: Gap, entries: readonly CheckedEntry[], library: Library): GapFigure {
  const applies = entries.filter(gap.appliesTo);
  return {
    gap,
    applies,
    applicable: applies.length,
    missing: applies.filter((entry) => gap.isMissing(entry, library)),
  };
}

/** The row of entries that name no area. */
const NO_AREA = { id: "", name: "Area not said" };

/** Counts by what entries have in common; what no entry has is left out. */
function countsBy<T>(
  keys: readonly T[],
  label: (key: T) => string,
  has: (entry: CheckedEntry, key: T) => boolean,
  entries: readonly CheckedEntry[],
  library: Library,
): readonly LabelledCounts[] {
  const phone = GAPS.filter(({ id }) => id === "phone");
  return keys.flatMap((key) => {
    const own = entries.filter((entry) => has(entry, key));
    const missingPhone = phone.reduce(
      (sum, gap) => sum + gapFigure(gap, own, library).missing.length,
      0,
    );
    return own.length === 0
      ? []
      : [{ label: label(key), ...freshnessCounts(own, library.today), missingPhone }];
  });
}

const isOffer = ({ collection }: CheckedEntry): boolean =>
  ["services", "hubs", "programmes"].includes(collection);

/** The areas that an entry serves, is in, or is next to by its postcode. */
const areasToCount = (entry: CheckedEntry, library: Library): readonly string[] => [
  ...new Set([
    ...("serviceAreas" in entry ? entry.serviceAreas : []),
    ...areasItIsIn(entry as Listed, library),
    ...areasNextTo(entry as Listed, library),
  ]),
];

/** Everything that the public report shows, as of the library's day. */
export function figuresOf(library: Library): Figures {
  const { data, today } = library;
  const entries = checkedEntries(library);
  const offers = entries.filter(isOffer);
  const help = entries.filter((entry) => isOffer(entry) || entry.collection === "helplines");
  const withUnconfirmed = entries.filter(
    (entry) => "notConfirmed" in entry && entry.notConfirmed.length > 0,
  );
  const confidences = Object.keys(CONFIDENCE) as (keyof typeof CONFIDENCE)[];
  return {
    all: freshnessCounts(entries, today),
    help: {
      ...freshnessCounts(help, today),
      confirmed: help.filter(({ checked }) => isConfirmed(checked)).length,
    },
    sure: confidences.map((name) => ({
      name,
      label: CONFIDENCE[name],
      entries: entries.filter(({ checked }) => checked.confidence === name).length,
    })),
    withUnconfirmed: withUnconfirmed.length,
    gaps: GAPS.map((gap) => gapFigure(gap, entries, library)),
    byKind: countsBy<CollectionName>(
      collectionNames,
      (name) => collections[name].label,
      ({ collection }, name) => collection === name,
      entries,
      library,
    ),
    byArea: countsBy(
      [...data.places.areas, NO_AREA],
      ({ name }) => name,
      (entry, { id }) => {
        const areas = areasToCount(entry, library);
        return id === "" ? areas.length === 0 : areas.includes(id);
      },
      offers.filter((entry) => "serviceAreas" in entry),
      library,
    ),
    byNeed: countsBy(
      data.taxonomy.needs,
      ({ label }) => label,
      (entry, { id }) => needsOf(entry as Listed, library).includes(id),
      listedEntries(library),
      library,
    ),
  };
}
