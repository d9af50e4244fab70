/** An item with a date, and how exactly that date is known. */
export interface Dated {
  readonly date: string;
  readonly history: boolean;
  readonly dateKnown?: "day" | "month" | "year" | undefined;
}

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/**
 * The date of an item with the precision that is known: YYYY-MM-DD, YYYY-MM or YYYY. Where the
 * editor does not say, the first day of a past month or year stands for the whole of it.
 */
export function knownDate({ date, history, dateKnown }: Dated): string {
  if (dateKnown !== undefined) return date.slice(0, LENGTH[dateKnown]);
  if (!history || !date.endsWith("-01")) return date;
  return date.endsWith("-01-01") ? date.slice(0, 4) : date.slice(0, 7);
}

/** The day of an item; undefined when only its month or year is known. */
export function knownDay(item: Dated): string | undefined {
  const known = knownDate(item);
  return known.length === LENGTH.day ? known : undefined;
}
