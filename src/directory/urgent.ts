/** Who to ring first on a page, by what the page is about. */
import { firstNumber, helplineHours, numberToDial } from "../format/phones.ts";
import { joinAnd } from "../format/lists.ts";
import { isRunning } from "../format/standing.ts";
import { URGENCY } from "../model/collections/helplines.ts";
import type { Helpline } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

export interface UrgentLines {
  readonly title: string;
  readonly helplines: readonly Helpline[];
  /** A second worry that often comes with the first, under its own question. */
  readonly also?: { readonly title: string; readonly helplines: readonly Helpline[] };
}

/** True where a grown-up may ring either of two lines about the same need of their own. */
export const isForSameNeed = (one: Helpline, other: Helpline): boolean =>
  one.urgency === "you" &&
  other.urgency === "you" &&
  one.needs.some((need) => other.needs.includes(need));

/**
 * Helplines in their order, but for this: a line that is answered day and night comes before the
 * lines for the same need whose hours nobody knows.
 */
export function nightFirst(lines: readonly Helpline[], { data }: Library): readonly Helpline[] {
  const ordered: Helpline[] = [];
  for (const line of lines) {
    const at = data.urgent.always.includes(line.slug)
      ? ordered.findIndex(
          (before) => helplineHours(before) === undefined && isForSameNeed(before, line),
        )
      : -1;
    ordered.splice(at === -1 ? ordered.length : at, 0, line);
  }
  return ordered;
}

/** The running helplines of some slugs, in their order: a closed one is never offered to ring. */
export const runningHelplinesAsListed = (
  slugs: readonly string[],
  library: Library,
): readonly Helpline[] => library.entries("helplines", slugs).filter(isRunning);

/** The running helplines of some slugs, in their order but for `nightFirst`. */
export const runningHelplines = (slugs: readonly string[], library: Library): readonly Helpline[] =>
  nightFirst(runningHelplinesAsListed(slugs, library), library);

/**
 * The running helplines of some slugs, in their order but for `nightFirst`; the first numbers of
 * the site where all of them have closed. Empty without slugs.
 */
export function helplinesToRing(slugs: readonly string[], library: Library): readonly Helpline[] {
  const own = runningHelplines(slugs, library);
  return slugs.length === 0 || own.length > 0
    ? own
    : runningHelplines(library.data.site.urgentHelplines, library);
}

/** The running helplines that are answered day and night, in the order of the data. */
export const helplinesAtNight = (library: Library): readonly Helpline[] =>
  runningHelplines(library.data.urgent.always, library);

/**
 * The running helplines that help day and night: without lines that only inform, such as one about
 * power cuts.
 */
export const helpAtNight = (library: Library): readonly Helpline[] =>
  helplinesAtNight(library).filter(({ urgency }) => urgency !== "information");

/** Helplines with a number for a card, in two parts. */
export interface HelplinesToCarry {
  readonly carried: readonly Helpline[];
  /** Left out, as the card may be found by whom the call is about. */
  readonly leftOut: readonly Helpline[];
}

/**
 * Helplines for a card to carry. Other people may find the card, so helplines whose name could put
 * a reader in danger are left out, but not the numbers that stand on every page of the site: they
 * say nothing about who carries them.
 */
export function helplinesToCarry(lines: readonly Helpline[], { data }: Library): HelplinesToCarry {
  const fit = lines.filter((line) => firstNumber(line) !== undefined);
  const tells = ({ slug, sensitive }: Helpline): boolean =>
    sensitive && !data.site.urgentHelplines.includes(slug);
  return { carried: fit.filter((line) => !tells(line)), leftOut: fit.filter(tells) };
}

/** What is said beside a card about the lines that are not on it; nothing where all are. */
export const leftOutText = ({ leftOut }: HelplinesToCarry): string | undefined =>
  leftOut.length === 0
    ? undefined
    : `Left out on purpose, as somebody may find the card: ${joinAnd(leftOut.map(({ name }) => name))}.`;

const DEFAULT_TITLE = "Need help now?";

/** The first need of a page that names its own helplines in the data. */
const urgentNeed = (needs: readonly string[], { data }: Library) =>
  needs
    .map((id) => data.taxonomy.needs.find((need) => need.id === id)?.urgent)
    .find((urgent) => urgent !== undefined);

/** True when a need names its own helplines. */
export const hasOwnUrgent = (needs: readonly string[], library: Library): boolean =>
  urgentNeed(needs, library) !== undefined;

/**
 * The helplines for the needs of a page, in the order of the data; those of the whole site when no
 * need names its own. Helplines that are closed are left out.
 */
export function urgentFor(needs: readonly string[], library: Library): UrgentLines {
  const own = urgentNeed(needs, library);
  const first = own ?? {
    title: DEFAULT_TITLE,
    helplines: library.data.site.urgentHelplines,
    also: [],
    alsoTitle: undefined,
  };
  const also = runningHelplines(first.also, library);
  return {
    title: first.title,
    helplines: helplinesToRing(first.helplines, library),
    ...(also.length > 0 && { also: { title: first.alsoTitle ?? DEFAULT_TITLE, helplines: also } }),
  };
}

/** The numbers that come first everywhere, each under its question without “?”. */
export const firstNumbers = (library: Library) =>
  runningHelplines(library.data.site.urgentHelplines, library).flatMap(
    ({ urgency, phones: [phone] }) =>
      phone === undefined ? [] : [{ words: URGENCY[urgency], phone }],
  );

/**
 * The numbers that come first everywhere, as text: “Danger now? 999. Worried about a child? 01632
 * 960001, then option 2.”
 */
export const firstNumbersText = (library: Library): string =>
  firstNumbers(library)
    .map(({ words, phone }) => `${words}? ${numberToDial(phone)}.`)
    .join(" ");
