import type { Helpline } from "../../model/collections/index.ts";
import { HelplineCard } from "./helpline-card.tsx";

interface HelplineListProps {
  readonly helplines: readonly Helpline[];
  readonly heading?: 2 | 3;
  readonly anchors?: boolean;
  readonly short?: boolean;
}

/** Helplines in the order given. */
export function HelplineList({
  helplines,
  heading = 3,
  anchors = false,
  short = false,
}: HelplineListProps) {
  if (helplines.length === 0) return null;
  return (
    <ul class="helpline-list">
      {helplines.map((helpline) => (
        <HelplineCard helpline={helpline} heading={heading} anchor={anchors} short={short} />
      ))}
    </ul>
  );
}
