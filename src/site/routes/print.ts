import { PRINT, printUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { booklet } from "../../pages/print/booklet.tsx";
import { tipCards, walletCards } from "../../pages/print/cards.tsx";
import { campaignLeaflet, campaignsWithSigns, leafletUrl } from "../../pages/print/leaflet.tsx";
import { campaignsWithTips, printPage } from "../../pages/print/print-page.tsx";
import { campaignPoster, poster, posterUrl } from "../../pages/print/posters.tsx";
import { conversationSheet } from "../../pages/print/sheets.tsx";
import type { ReadyPrint } from "../../pages/print/ready.ts";
import { page, type Route } from "../route.ts";

/** Pages that are made for paper. */
export function printRoutes(library: Library, ready: readonly ReadyPrint[] = []): readonly Route[] {
  return [
    page(PRINT, () => printPage(library, ready)),
    page(printUrl("poster"), () => poster(library)),
    page(printUrl("wallet-cards"), () => walletCards(library)),
    page(printUrl("conversation"), () => conversationSheet(library)),
    page(printUrl("booklet"), () => booklet(library)),
    ...library.content.campaigns.map((campaign) =>
      page(posterUrl(campaign), () => campaignPoster(campaign, library)),
    ),
    ...campaignsWithSigns(library).map((campaign) =>
      page(leafletUrl(campaign), () => campaignLeaflet(campaign, library)),
    ),
    ...campaignsWithTips(library).map((campaign) =>
      page(printUrl(`tip-cards-${campaign.slug}`), () => tipCards(campaign, library)),
    ),
  ];
}
