/**
 * How certain the facts of an entry are, in words. Either somebody read a public page on a date, or
 * the people who run it confirmed it on a date and by some means. “Confirmed” and “not confirmed”
 * refer to these people alone, “not sure” to ourselves. Every view takes its wording from here.
 */
import { plainDate, shortMonth } from "../format/dates.ts";
import { isConfirmed, isDoubted, isRunning, standingOf } from "../format/standing.ts";
import { small } from "../format/words.ts";
import type { Service } from "../model/collections/index.ts";
import { CONFIRMED_BY, STATUS } from "../model/words.ts";
import { freshness } from "./freshness.ts";

/** The fields of an entry's check. */
export interface Check extends Pick<Service["checked"], "on" | "nextDue" | "confidence"> {
  readonly confirmedOn?: string | undefined;
  readonly confirmedBy?: Service["checked"]["confirmedBy"];
}

/**
 * `confirmed`: the people who run it told us. `read`: a public page says so. `unsure`: the sources
 * were read and leave a doubt.
 */
export type CertaintyKind = "confirmed" | "read" | "unsure";

export interface Certainty {
  readonly kind: CertaintyKind;
  /** The date of the check, YYYY-MM-DD. */
  readonly on: string;
  /** What was done on that date: “Confirmed”, “Read”. */
  readonly done: string;
  /** How it was done, to follow the date: “by phone”, “on public pages”. */
  readonly how: string;
  /** For a list on paper or to send: “Read on 21 November 2026, not yet confirmed”. */
  readonly short: string;
  /** For a card, in half a line: “Checked online only, Nov 2026”. */
  readonly brief: string;
  /** Who vouches for it, as a sentence without the date. */
  readonly sure: string;
  /** A sentence or two for a page, a printed sheet or a file. */
  readonly long: string;
}

const NOT_YET = "The people who run it have not confirmed it yet.";

/** The certainty of an entry from its check. */
export function certaintyOf(check: Check): Certainty {
  const { on } = check;
  const day = plainDate(on);
  if (isConfirmed(check)) {
    const { confirmedOn, confirmedBy } = check;
    const how = small(CONFIRMED_BY[confirmedBy]);
    const told = plainDate(confirmedOn);
    return {
      kind: "confirmed",
      on: confirmedOn,
      done: "Confirmed",
      how,
      short: `Confirmed on ${told}`,
      brief: `Confirmed ${shortMonth(confirmedOn)}`,
      sure: "The people who run it told us.",
      long: `The people who run it confirmed it ${how} on ${told}.`,
    };
  }
  if (isDoubted(check))
    return {
      kind: "unsure",
      on,
      done: "Looked up",
      how: "on public pages",
      short: `Looked up on ${day}, not sure it is still right`,
      brief: `Checked ${shortMonth(on)}, may be wrong`,
      sure: "We could not be sure that this is still right. Ask before you rely on it.",
      long: `On ${day} we looked at public pages, and could not be sure that this is still right. Ask before you rely on it.`,
    };
  return {
    kind: "read",
    on,
    done: "Read",
    how: "on public pages",
    short: `Read on ${day}, not yet confirmed`,
    brief: `Checked online only, ${shortMonth(on)}`,
    sure: NOT_YET,
    long: `We read this on public pages on ${day}. ${NOT_YET}`,
  };
}

/**
 * The status in words. A closure known only from a plan or an old list is not shown as certain.
 */
export const statusWords = ({
  status,
  checked,
}: {
  readonly status: keyof typeof STATUS;
  readonly checked: Check;
}): string =>
  standingOf({ status, checked }) === "perhaps closed"
    ? "Closed, as far as we know"
    : STATUS[status];

/**
 * The status in words for a table, which has no notice: only the people who run an entry know that
 * it runs.
 */
export const statusInDoubt = (entry: {
  readonly status: keyof typeof STATUS;
  readonly checked: Check;
}): string =>
  isRunning(entry) && certaintyOf(entry.checked).kind !== "confirmed"
    ? `${STATUS.active}, as far as we know`
    : statusWords(entry);

/**
 * The certainty for a card, with a warning when the next check is overdue. `today` is YYYY-MM-DD.
 */
export function certaintyLine(checked: Check, today: string): string {
  const late = freshness(checked, today).daysOverdue > 0;
  return `${certaintyOf(checked).brief}${late ? ". Due for a check: ring before you go" : ""}`;
}

/** Counts of entries by kind of certainty. */
export function countCertainty(
  entries: readonly { readonly checked: Check }[],
): Readonly<Record<CertaintyKind, number>> {
  const kinds = entries.map(({ checked }) => certaintyOf(checked).kind);
  const of = (kind: CertaintyKind): number => kinds.filter((other) => other === kind).length;
  return { confirmed: of("confirmed"), read: of("read"), unsure: of("unsure") };
}
