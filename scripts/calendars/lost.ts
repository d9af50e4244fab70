/**
 * Dates that the last copy of a calendar had and that it has no more. A date that is taken out of a
 * series says so itself (EXDATE). An entry of one date that its owner deletes is just not there
 * any more, and the weekly session of that day would be told as on.
 */
import { ascending, byName, byTime } from "../../src/format/sort-order.ts";
import { MAX_SESSIONS, type ReadSession } from "./read-session.ts";

/** A row of a copy; `undefined` where a newly read session has no such field. */
type Row = {
  readonly [Field in keyof ReadSession]: ReadSession[Field] | undefined;
} & Pick<ReadSession, "uid" | "name" | "date" | "state">;

const timeOf = ({ date, opensAt }: Row): string => `${date} ${opensAt ?? ""}`;

/** “No group today”: without it the group meets again. */
const isNotice = ({ state, opensAt }: Row): boolean => state !== "on" && opensAt === undefined;

/**
 * What was read now, and as “removed” what `before` had from the day `from` (YYYY-MM-DD) on at a
 * time at which nothing is any more. `whole` is false where some entries could not be read: then
 * only what was removed before stays so, as the others may still be there. Sorted by time.
 */
export function withLost(
  before: readonly Row[],
  now: readonly Row[],
  { from, whole }: { readonly from: string; readonly whole: boolean },
): readonly Row[] {
  const there = new Set(now.map(timeOf));
  // A full copy ends where it was cut.
  const to = now.length < MAX_SESSIONS ? undefined : now.at(-1)?.date;
  const lost = before.filter(
    (row) =>
      row.date >= from &&
      (to === undefined || row.date < to) &&
      (whole || row.state === "removed") &&
      !isNotice(row) &&
      !there.has(timeOf(row)),
  );
  return [...now, ...lost.map((row) => ({ ...row, state: "removed" as const }))]
    .sort((a, b) => byTime(a, b) || byName(a.name, b.name) || ascending(a.uid, b.uid))
    .slice(0, MAX_SESSIONS);
}
