/**
 * A day as people write it, as YYYY-MM-DD. Days come before months, as they do here. Not checked
 * against the calendar.
 */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const join = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

/**
 * “2026-12-20”, “20/12/2026”, “20.12.2026”, “Sunday 20th December 2026”; anything else is no day.
 */
export function writtenDate(words: string): string | undefined {
  const text = words.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return join(year, Number(month), day);
  const [, dayOf, name = "", yearOf] =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? [];
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return dayOf === undefined || yearOf === undefined || at < 0
    ? undefined
    : join(yearOf, at + 1, dayOf);
}
