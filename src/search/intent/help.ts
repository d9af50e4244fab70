/** Helplines for the detected categories, in the order that fits the hour. */
import type { Classified } from "./classify.ts";
import { byHour, type LineHours, type Moment } from "./hours.ts";

/** Numbers of entries of one category's help, the first to ring first. */
export interface CategoryHelp {
  readonly id: string;
  readonly lines: readonly number[];
  /** Pages about the category. */
  readonly pages: readonly number[];
  /** What is shown below the numbers in place of results that fit the words by chance only. */
  readonly entries: readonly number[];
}

/** Help without speaking. */
export interface HelpInWriting {
  /** Phrases that ask for it. */
  readonly words: readonly string[];
  /** Helplines that can be written to; before the others when that is asked for. */
  readonly lines: readonly number[];
  /** What can be written to, before other results. */
  readonly entries: readonly number[];
  /** The link to what somebody can do who cannot speak. */
  readonly label: string;
  readonly url: string;
  /** Categories whose panel has the link always. */
  readonly categories: readonly string[];
}

/** Help for a reader who is under 19. */
export interface HelpForYoung {
  /** Phrases that mostly somebody so young says of themselves. */
  readonly words: readonly string[];
  /** Helplines for them, before those of the categories. */
  readonly lines: readonly number[];
  /** Categories whose own first helpline comes before them. */
  readonly after: readonly string[];
}

export interface HelpRows extends LineHours {
  readonly categories: readonly CategoryHelp[];
  /** Helplines of every panel, first. */
  readonly first: readonly number[];
  readonly writing: HelpInWriting;
  readonly young: HelpForYoung;
}

/** What help depends on. */
export type Kinds = Pick<Classified, "categories" | "shares" | "near" | "inWriting" | "isYoung">;

/** How many helplines a panel has room for. */
export const MAX_LINES = 5;
const MAX_PAGES = 2;
/** How many helplines the one-line notice names; one more when two kinds are about as likely. */
const NOTICE_LINES = 2;

const isMixed = ({ near = 1 }: Kinds): boolean => near > 1;

/** The helplines that the one-line notice names, where danger is possible but not certain. */
export const helplinesInNotice = <T>(lines: readonly T[], kinds: Kinds): readonly T[] =>
  lines.slice(0, NOTICE_LINES + Number(isMixed(kinds)));

type Order = readonly (readonly [category: number, line: number])[];

/**
 * Which lines of the likeliest categories come in which order where their likelihoods are not
 * known: the first two of the likeliest, then the first of each that follows. What differs between
 * categories that are easily confused is so shown before what only one of them adds. Room that is
 * left goes to the likeliest.
 */
const ORDER: Order = [
  [0, 0],
  [0, 1],
  [1, 0],
  [2, 0],
  [3, 0],
  [1, 1],
  [4, 0],
  [0, 2],
  [0, 3],
];

/** When the second is about as likely as the first: the first of each, then the second of each. */
const ORDER_OF_MIXED: Order = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
  [1, 1],
  [3, 0],
  [0, 2],
  [1, 2],
];

/** How many of a category’s first helplines count as right for it. */
const RIGHT_LINES = 2;
/** What the second line of a category is worth beside the first. */
const SECOND = 0.9;

/** The lines of a category and how likely the category is, 0 to 1. */
interface Weighed {
  readonly lines: readonly number[];
  readonly share: number;
}

/**
 * Lines in the order of how likely each is to be right where none before it is (greedy maximum
 * coverage; Nemhauser, Wolsey and Fisher, 1978).
 */
function likeliestRight(categories: readonly Weighed[]): readonly number[] {
  const chosen: number[] = [];
  for (;;) {
    const worth = new Map<number, number>();
    for (const { lines, share } of categories) {
      const own = lines.slice(0, RIGHT_LINES);
      if (own.some((line) => chosen.includes(line))) continue;
      own.forEach((line, rank) =>
        worth.set(line, (worth.get(line) ?? 0) + share * (rank === 0 ? 1 : SECOND)),
      );
    }
    const [best] = [...worth].sort(([, one], [, other]) => other - one);
    if (best === undefined) return chosen;
    chosen.push(best[0]);
  }
}

/** Several lists as one: the first of each, then the second of each, and so on. */
function byRank(lists: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(all.flat())];
}

/** The likeliest category, and those about as likely. */
const likeliest = (
  { categories }: HelpRows,
  { categories: likely, near = 1 }: Kinds,
): readonly CategoryHelp[] =>
  likely.slice(0, near).flatMap((id) => categories.find((one) => one.id === id) ?? []);

/**
 * The lines and pages to show for categories, the likeliest first. Lines that are answered at the
 * hour (0 to 23) and on the weekday (0 for Sunday) come before the others; before all, for somebody
 * who asks in writing, those to write to, and for somebody under 19, those for the young.
 */
export function helpFor(
  rows: HelpRows,
  kinds: Kinds,
  hour: number,
  weekday?: number,
): { readonly lines: readonly number[]; readonly pages: readonly number[] } {
  const { categories, first, writing, young } = rows;
  const now: Moment = { hour, weekday };
  const own = kinds.categories.flatMap((id, at) => {
    const category = categories.find((one) => one.id === id);
    const lines = (category?.lines ?? []).filter((line) => !first.includes(line));
    return category ? [{ lines: byHour(rows, lines, now), share: kinds.shares?.[at] ?? 0 }] : [];
  });
  const inOrder = (order: Order): readonly number[] =>
    order.flatMap(([category, line]) => own[category]?.lines[line] ?? []);
  const isWeighed = kinds.shares !== undefined;
  const chosen = isWeighed
    ? [...likeliestRight(own), ...inOrder(ORDER)]
    : inOrder(isMixed(kinds) ? ORDER_OF_MIXED : ORDER);
  const toWrite = kinds.inWriting === true ? writing.lines : [];
  const forYoung = kinds.isYoung === true ? young.lines : [];
  const before = [...toWrite, ...forYoung];
  const room = MAX_LINES - first.length - before.length;
  const others = [...new Set(chosen)].filter((line) => !before.includes(line)).slice(0, room);
  // A kind that is named, and not only likely, has its numbers before all others at any hour.
  const told = isWeighed ? [] : own.slice(0, kinds.near ?? 1).flatMap(({ lines }) => lines);
  const ofTold = others.filter((line) => told.includes(line));
  const inTurn = [...byHour(rows, ofTold, now), ...byHour(rows, others, now)];
  const rungBefore = likeliest(rows, kinds).find(({ id }) => young.after.includes(id));
  const ownFirst = (rungBefore?.lines ?? []).filter((line) => inTurn.includes(line)).slice(0, 1);
  return {
    lines: [
      ...new Set([
        ...first,
        ...toWrite,
        ...(kinds.isYoung ? ownFirst : []),
        ...forYoung,
        ...inTurn,
      ]),
    ],
    pages: byRank(likeliest(rows, kinds).map(({ pages }) => pages)).slice(0, MAX_PAGES),
  };
}

/**
 * What is shown below the numbers: for somebody who asks in writing, what can be written to; then
 * what is for the likeliest category and those about as likely.
 */
export const entriesFor = (rows: HelpRows, kinds: Kinds): readonly number[] => [
  ...new Set([
    ...(kinds.inWriting === true ? rows.writing.entries : []),
    ...byRank(likeliest(rows, kinds).map(({ entries }) => entries)),
  ]),
];

/** True when the link to what somebody can do who cannot speak belongs in the panel. */
export const offersWriting = ({ writing }: HelpRows, kinds: Kinds): boolean =>
  kinds.inWriting === true ||
  kinds.categories.slice(0, kinds.near ?? 1).some((id) => writing.categories.includes(id));
