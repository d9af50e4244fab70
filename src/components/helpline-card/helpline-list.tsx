import type { Helpline } from "../../model/collections/index.ts";
import { HelplineCard } from "./helpline-card.tsx";

interface HelplineListProps {
  readonly helplines: readonly Helpline[];
  readonly anchors?: boolean;
  readonly short?: boolean;
}

/** Helplines in the order given. */
export function HelplineList({ helplines, anchors = false, short = false }: HelplineListProps) {
  if (helplines.length === 0) return null;
  return (
    <ul class="helpline-list">
      {helplines.map((helpline) => (
        <HelplineCard helpline={helpline} anchor={anchors} short={short} />
      ))}
    </ul>
  );
}
