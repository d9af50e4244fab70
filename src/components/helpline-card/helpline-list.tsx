import type { Helpline } from "../../model/collections/index.ts";
import { HelplineCard } from "./helpline-card.tsx";

interface HelplineListProps {
  readonly helplines: readonly Helpline[];
  readonly heading?: 2 | 3;
  readonly anchors?: boolean;
}

/** Helplines in the order given. */
export function HelplineList({ helplines, heading = 3, anchors = false }: HelplineListProps) {
  if (helplines.length === 0) return null;
  return <ul class="helpline-list">{helplines.map((helpline) => <HelplineCard helpline={helpline} heading={heading} anchor={anchors} />)}</ul>;
}
