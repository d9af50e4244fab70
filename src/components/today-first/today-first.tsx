import { runningHelplines } from "../../directory/urgent.ts";
import type { Need } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";
import { Callout } from "../callout/callout.tsx";
import { NumberRow } from "../number-row/number-row.tsx";

interface TodayFirstProps {
  readonly need: Need;
  readonly library: Library;
}

/** On the page of a topic that cannot wait: what to do today and whom to ring, before a list. */
export function TodayFirst({ need: { today }, library }: TodayFirstProps) {
  if (today === undefined) return null;
  const page = library.entry("guidance", today.guidance);
  if (page === undefined) return null;
  return (
    <Callout tone="note" title={today.question}>
      <p>
        <a href={page.url}>{page.title}</a>: {page.summary}
      </p>
      {today.atNight !== undefined && <p>{today.atNight}</p>}
      {runningHelplines(today.helplines, library).map((helpline) => (
        <NumberRow helpline={helpline} />
      ))}
    </Callout>
  );
}
