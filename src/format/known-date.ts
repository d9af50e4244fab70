/**
 * The date of an item as far as it can be known. Of things long past often only the year or the
 * month is:
 * editors then write its first day, and the page must not make that day up as a fact.
 */
export function knownDate({
  date,
  history,
}: {
  readonly date: string;
  readonly history: boolean;
}): string {
  if (!history || !date.endsWith("-01")) return date;
  return date.endsWith("-01-01") ? date.slice(0, 4) : date.slice(0, 7);
}
