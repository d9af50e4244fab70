import type { Campaign, Tip } from "../../model/collections/index.ts";
import { TIP_PART } from "../../model/collections/tips.ts";
import { PartMark } from "../tip-card/part-mark.tsx";

interface CampaignHeroProps {
  readonly campaign: Campaign;
  /** Parts that have tips, each a link to its section. */
  readonly parts?: readonly Tip["part"][];
  /** Links to the pages for each kind of reader, as buttons. */
  readonly ways?: readonly { readonly label: string; readonly url: string }[];
}

/** The head of a campaign: its name, its message and the ways on. */
export function CampaignHero({
  campaign: { name, headline, introduction, mood },
  parts = [],
  ways = [],
}: CampaignHeroProps) {
  return (
    <div class={`campaign-hero ${mood === "quiet" ? "campaign-quiet" : "campaign-hero--playful"}`}>
      <h1 class="campaign-hero__name">{name}</h1>
      <p class="campaign-hero__headline">{headline}</p>
      <p class="campaign-hero__introduction">{introduction}</p>
      {ways.length > 0 && (
        <ul class="campaign-ways">
          {ways.map(({ label, url }) => (
            <li>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {parts.length > 1 && (
        <ul class="campaign-hero__parts">
          {parts.map((part) => (
            <li>
              <a href={`#tips-${part}`} aria-label={`${TIP_PART[part]}: tips`}>
                <PartMark part={part} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
