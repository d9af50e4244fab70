import type { Library } from "../../model/library.ts";
import { campaignPage } from "../../pages/campaigns/campaign-page.tsx";
import { tipPage } from "../../pages/campaigns/tip-page.tsx";
import { page, type Route } from "../route.ts";

/** Campaigns and their tips. */
export function campaignRoutes(library: Library): readonly Route[] {
  const { campaigns, tips } = library.content;
  return [
    ...campaigns.map((campaign) => page(campaign.url, () => campaignPage(campaign, library))),
    ...tips.map((tip) => page(tip.url, () => tipPage(tip, library))),
  ];
}
