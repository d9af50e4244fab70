import { byOwnOrder } from "../../format/sort-order.ts";
import { tipWeeks } from "../../calendar/tip-weeks.ts";
import { monthsText } from "../../format/ages.ts";
import type { Library } from "../../model/library.ts";
import { tipsOf } from "../campaigns/tips.ts";

/**
 * The tip of the week of the first playful campaign: something a parent can do today, also when
 * nothing is on.
 */
export function TipToTry({ library }: { readonly library: Library }) {
  const [campaign] = library.content.campaigns
    .filter(({ mood }) => mood === "playful")
    .toSorted(byOwnOrder);
  if (campaign === undefined) return null;
  const [week] = tipWeeks(tipsOf(library, campaign.slug), library.today, { before: 0, after: 0 });
  if (week === undefined) return null;
  const { title, url, moment, doThis, fromMonths, toMonths } = week.tip;
  return (
    <section class="home-campaign home-campaign--playful">
      <h2 class="home-campaign__name">
        Try this today: <a href={url}>{title}</a>
      </h2>
      <p>{doThis}</p>
      <p>
        {moment} · {monthsText(fromMonths, toMonths)} · <a href={campaign.url}>More tips</a>
      </p>
    </section>
  );
}
