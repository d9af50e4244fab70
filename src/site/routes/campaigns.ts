import type { Library } from "../../model/library.ts";
import { campaignPage } from "../../pages/campaigns/campaign-page.tsx";
import { tipPage } from "../../pages/campaigns/tip-page.tsx";
import { tipsOf } from "../../pages/campaigns/tips.ts";
import { tipCalendar, tipCalendarUrl, tipFeed, tipFeedUrl } from "../../export/tip-week.ts";
import { campaignsWithTips } from "../../pages/print/print-page.tsx";
import { file, page, type Route } from "../route.ts";

/** Campaigns and their tips; a tip a week of each as a feed and a calendar. */
export function campaignRoutes(library: Library): readonly Route[] {
  const { campaigns, tips } = library.content;
  return [
    ...campaigns.map((campaign) => page(campaign.url, () => campaignPage(campaign, library))),
    ...tips.map((tip) => page(tip.url, () => tipPage(tip, library))),
    ...campaignsWithTips(library).flatMap((campaign) => [
      file(tipFeedUrl(campaign), () => tipFeed(campaign, tipsOf(library, campaign.slug), library)),
      file(tipCalendarUrl(campaign), () =>
        tipCalendar(campaign, tipsOf(library, campaign.slug), library),
      ),
    ]),
  ];
}
