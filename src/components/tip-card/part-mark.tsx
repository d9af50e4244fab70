import { TIP_PART } from "../../model/collections/tips.ts";
import type { Tip } from "../../model/collections/index.ts";
import { Icon, type IconName } from "../icon/icon.tsx";

const DRAWING: Readonly<Record<Tip["part"], IconName>> = {
  look: "look",
  say: "say",
  sing: "sing",
  play: "play",
  do: "check",
};

/** The icon of a part of a campaign, with its word. */
export function PartMark({ part }: { readonly part: Tip["part"] }) {
  return (
    <span class={`part-mark part-mark--${part}`}>
      <Icon name={DRAWING[part]} />
      <span>{TIP_PART[part]}</span>
    </span>
  );
}
