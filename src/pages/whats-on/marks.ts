/** Values of a session for the filters of What's on. */
import { isFree } from "../../format/costs.ts";
import type { Session } from "../../calendar/sessions.ts";
import type { SessionMarks } from "../../components/session-list/session-list.tsx";
import { areasOfEvent } from "../../directory/event-areas.ts";
import { isWholePlace } from "../../locations/areas.ts";
import { areasNextTo } from "../../directory/areas-by-postcode.ts";
import { areasOf } from "../../directory/listing-of.ts";
import { EVERY, UNSTATED } from "../../finder/listing.ts";
import { ageRange } from "../../format/ages.ts";
import type { Library } from "../../model/library.ts";

function areas({ entry }: Session, library: Library): readonly string[] {
  const own =
    entry.collection === "events"
      ? areasOfEvent(entry, library)
      : [...areasOf(entry, library), ...areasNextTo(entry, library)];
  const everywhere = own.some(
    (id) => id === EVERY || (id !== UNSTATED && isWholePlace(library.area(id))),
  );
  return everywhere ? [EVERY] : own.filter((id) => id !== UNSTATED);
}

/** The marks of one session. Without a range of ages that is known it gets none of them. */
export function marksOf(session: Session, library: Library): SessionMarks {
  const { entry } = session;
  const { from, to, toUnknown = false } = ageRange(entry);
  const costs = entry.collection === "hubs" ? [] : entry.costOptions;
  return {
    "data-areas": areas(session, library).join(" "),
    "data-ages":
      toUnknown || (from === undefined && to === undefined)
        ? undefined
        : `${Math.max(0, Math.floor(from ?? 0))}-${to ?? ""}`,
    "data-free": isFree(costs) ? "" : undefined,
  };
}
