/**
 * Whether an entry runs, in one verdict. Every page, list, search result, table, calendar and feed
 * takes it from here. Of an event, `eventState` in `calendar/state.ts` also knows the day. Its
 * words: `statusWords` in `freshness/certainty.ts`.
 */

/**
 * “perhaps closed” is a closure known only from a plan or an old list; “past” is last known to have
 * run some time ago; an event that is called off or put off is “paused”.
 */
export type Standing =
  "runs" | "planned" | "past" | "paused" | "closed for now" | "perhaps closed" | "closed";

const BY_STATUS: Readonly<Record<string, Standing>> = {
  planned: "planned",
  past: "past",
  inactive: "paused",
  "temporarily closed": "closed for now",
  cancelled: "paused",
  postponed: "paused",
};

/** The written status; undefined for an entry of a kind without one. */
const statusOf = (entry: object): unknown => ("status" in entry ? entry.status : undefined);

/** True for a check, as a record or as written, whose sources leave a doubt. */
export const isDoubted = (check: unknown): boolean =>
  typeof check === "object" &&
  check !== null &&
  "confidence" in check &&
  check.confidence === "not confirmed";

interface CheckFields {
  readonly confidence: string;
  readonly confirmedOn?: string | undefined;
  readonly confirmedBy?: unknown;
}

/** True for a check in which the people who run it told us, on a day and in some way. */
export const isConfirmed = <C extends CheckFields>(
  check: C,
): check is C & {
  readonly confirmedOn: string;
  readonly confirmedBy: NonNullable<C["confirmedBy"]>;
} =>
  check.confidence === "confirmed" &&
  check.confirmedOn !== undefined &&
  check.confirmedBy !== undefined;

/**
 * The standing of an entry, as a record or as the fields of its file. One of a kind without a
 * status runs.
 */
export function standingOf(entry: object): Standing {
  const status = statusOf(entry);
  if (status === "defunct")
    return "checked" in entry && isDoubted(entry.checked) ? "perhaps closed" : "closed";
  return BY_STATUS[String(status)] ?? "runs";
}

/** True for an entry that runs, and for an event that is to take place. */
export function isRunning(entry: object): boolean {
  const status = statusOf(entry);
  return status !== "defunct" && BY_STATUS[String(status)] === undefined;
}

/** True for an entry that is said to have closed for good. */
export const hasClosed = (entry: object): boolean => statusOf(entry) === "defunct";

const NOT_CURRENT: readonly unknown[] = ["planned", "past", "defunct"];

/**
 * True for an entry that runs, is paused or is closed for now. The page of any other says what it
 * was or was to be, and its notice names somebody to ask.
 */
export const isCurrent = (entry: object): boolean => !NOT_CURRENT.includes(statusOf(entry));
