import { longDate, partialDateText } from "../../format/dates.ts";

/**
 * A date that machines can read too; one known only to its month or year is shown as far as it is
 * known.
 */
export function DateText({ date }: { readonly date: string }) {
  return <time datetime={date}>{date.length === 10 ? longDate(date) : partialDateText(date)}</time>;
}
