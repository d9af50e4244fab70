import { endOf } from "../../calendar/session-end.ts";
import { nextSession } from "../../calendar/sessions.ts";
import { longDate } from "../../format/dates.ts";
import { isRunning } from "../../format/standing.ts";
import type { Library } from "../../model/library.ts";
import { LiveDays } from "../live-days/live-days.tsx";
import { timeWords } from "../session-list/session-words.ts";
import type { CardEntry } from "./card-facts.ts";

interface NextSessionProps {
  readonly entry: CardEntry;
  readonly library: Library;
}

/**
 * The next session of an entry by its date, so that it stays true on a later day; its script hides
 * it when it is over. Nothing where no session is confirmed. The opening hours of a family hub are
 * no session.
 */
export function NextSession({ entry, library }: NextSessionProps) {
  if (entry.collection === "hubs" || !isRunning(entry)) return null;
  const next = nextSession(entry, library);
  if (next === undefined) return null;
  const when = [longDate(next.date), ...(next.opensAt === undefined ? [] : [timeWords(next)])];
  return (
    <LiveDays built={library.today}>
      <p class="entry-card__next" data-until={endOf(next)}>
        Next: {when.join(", ")}
        {next.state === "term time only" && ", if it is school term time"}
      </p>
    </LiveDays>
  );
}
