/** Helplines for the detected categories, in the order that fits the hour. */

/** Numbers of entries of one category's help, the first to ring first. */
export interface CategoryHelp {
  readonly id: string;
  readonly lines: readonly number[];
  /** Pages about the category. */
  readonly pages: readonly number[];
  /** What is shown below the numbers in place of results that fit the words by chance only. */
  readonly entries: readonly number[];
}

export interface HelpRows {
  readonly categories: readonly CategoryHelp[];
  /** Lines that are answered day and night. */
  readonly always: readonly number[];
  /** Helplines of every panel, first. */
  readonly first: readonly number[];
}

/** Lines that a panel has room for. */
export const MOST_LINES = 5;
const MOST_PAGES = 2;
/** Lines that a single line of text has room for. */
const LINES_IN_LINE = 2;

/** Of the lines to ring, those that are shown when danger is not sure. */
export const linesInLine = (lines: readonly number[]): readonly number[] =>
  lines.slice(0, LINES_IN_LINE);

/** Hours of the day, from and until, when few lines are answered. */
const NIGHT = { from: 20, until: 8 } as const;

/** True at night, by the hour in London (0 to 23). */
export const isNight = (hour: number): boolean => hour >= NIGHT.from || hour < NIGHT.until;

/**
 * Which lines of the likeliest categories come in which order: the first two of the likeliest, then
 * the first of each that follows. What differs between categories that are easily confused is so
 * shown before what only one of them adds. Room that is left goes to the likeliest.
 */
const ORDER: readonly (readonly [category: number, line: number])[] = [
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

/**
 * The lines and pages to show for categories, the likeliest first. At night, lines that are
 * answered then come before the others.
 */
export function helpFor(
  { categories, always, first }: HelpRows,
  heard: readonly string[],
  hour: number,
): { readonly lines: readonly number[]; readonly pages: readonly number[] } {
  const own = heard.flatMap((id) => categories.find((one) => one.id === id) ?? []);
  const linesOf = (category: CategoryHelp | undefined): readonly number[] => {
    const left = (category?.lines ?? []).filter((line) => !first.includes(line));
    return isNight(hour)
      ? [
          ...left.filter((line) => always.includes(line)),
          ...left.filter((line) => !always.includes(line)),
        ]
      : left;
  };
  const chosen = ORDER.flatMap(([category, line]) => linesOf(own[category])[line] ?? []);
  return {
    lines: [...new Set([...first, ...chosen])].slice(0, MOST_LINES),
    pages: [...new Set(own.slice(0, 1).flatMap(({ pages }) => pages))].slice(0, MOST_PAGES),
  };
}

/** What is shown below the numbers for the likeliest category. */
export const entriesFor = (
  { categories }: HelpRows,
  [likeliest]: readonly string[],
): readonly number[] => categories.find(({ id }) => id === likeliest)?.entries ?? [];
