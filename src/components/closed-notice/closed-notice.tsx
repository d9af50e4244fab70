import type { Library } from "../../model/library.ts";
import { askInsteadOf, askThem } from "../../directory/ask-instead.ts";
import { firstNumber } from "../../format/phones.ts";
import { isRunning, type Standing, standingOf } from "../../format/standing.ts";
import { statusDay } from "../../format/status-day.ts";
import { alternatives, type Closable } from "../../freshness/alternatives.ts";
import { statusWords } from "../../freshness/certainty.ts";
import { AskInstead } from "../ask-instead/ask-instead.tsx";
import { Callout } from "../callout/callout.tsx";
import { LinkList } from "../link-list/link-list.tsx";

interface ClosedNoticeProps {
  readonly entry: Closable;
  readonly library: Library;
}

/** The question above whom to ask instead. */
const WHY: Readonly<Partial<Record<Standing, string>>> = {
  closed: "Not sure where to go now?",
  "perhaps closed": "Not sure where to go now?",
  past: "Not sure where to go now?",
  planned: "Want to know what came of it?",
};

/** Where it is, as far as that is known, and whom to ring about it. */
function whereAndWhom(entry: Closable, library: Library): string {
  const own = firstNumber(entry);
  const line = own === undefined ? askInsteadOf(entry, library) : undefined;
  const number = line && firstNumber(line);
  return [
    ...(entry.collection !== "hubs"
      ? []
      : entry.area === undefined
        ? ["We do not know where it is."]
        : [`In ${library.area(entry.area).name}.`]),
    ...(own === undefined ? [] : [`Ring ${own}.`]),
    ...(number === undefined ? [] : [`${askThem(entry, library) ?? "Ask"}: ${number}.`]),
  ].join(" ");
}

/**
 * Notice on a closed entry: what happened, when, and where to go instead, for readers with a saved
 * link.
 */
export function ClosedNotice({ entry, library }: ClosedNoticeProps) {
  const { status, closure } = entry;
  if (isRunning(entry)) return null;
  const why = WHY[standingOf(entry)];
  const instead = alternatives(entry, library);
  const named = [...(closure?.hubs ?? []), ...(closure?.services ?? [])].length > 0;
  return (
    <Callout tone="past" title={statusWords(entry)}>
      {closure?.on !== undefined && <p>{statusDay(status, closure.on)}</p>}
      {closure?.reason !== undefined && <p>{closure.reason}</p>}
      {instead.length > 0 && (
        <>
          <h3>{named ? "Go here instead" : "You could try"}</h3>
          <LinkList
            items={instead.map((other) => ({
              label: other.name,
              url: other.url,
              text: `${other.summary} ${whereAndWhom(other, library)}`.trim(),
            }))}
          />
        </>
      )}
      {why !== undefined && <AskInstead entry={entry} library={library} why={why} />}
    </Callout>
  );
}
