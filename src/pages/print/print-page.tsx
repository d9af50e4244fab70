import { byOwnOrder } from "../../format/sort-order.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { wards } from "../../directory/lists.ts";
import { isReal } from "../../format/addresses.ts";
import { PRINT, printUrl, noticeboardUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { campaignsWithSigns, leafletUrl } from "./leaflet.tsx";
import { posterUrl } from "./posters.tsx";
import { type ReadyPrint, withPdf } from "./ready.ts";

/** Campaigns that have tips, in order. */
export const campaignsWithTips = ({ content: { campaigns, tips } }: Library) =>
  campaigns
    .filter(({ slug }) => tips.some(({ campaign }) => campaign === slug))
    .toSorted(byOwnOrder);

/** Everything on the site that is made for paper. */
export function printPage(library: Library, ready: readonly ReadyPrint[] = []): View {
  const hasAddress = isReal(library.data.site.url);
  const poster = hasAddress ? "A4, with a code for a phone’s camera." : "A4.";
  return {
    head: {
      title: "To print",
      description: `Posters, cards and sheets about help for families in ${library.data.site.place}, to print and hand on.`,
      url: PRINT,
      crumbs: [],
    },
    body: (
      <>
        <PageTitle
          title="To print"
          lead="For notice boards, waiting rooms, home visits and pockets. Print from your browser’s menu."
        />
        {!hasAddress && (
          <p>
            This site has no web address of its own yet. Until it has one, these papers show no
            address and no code to scan.
          </p>
        )}
        <LinkList
          items={withPdf(
            [
              {
                label: "Poster",
                url: printUrl("poster"),
                text: poster,
              },
              {
                label: "Wallet cards",
                url: printUrl("wallet-cards"),
                text: "Numbers that are answered day and night, ten to a sheet.",
              },
              {
                label: "Let us talk",
                url: printUrl("conversation"),
                text: "A sheet to fill in together with a family.",
              },
              ...library.content.campaigns.map((campaign) => ({
                label: `${campaign.name}: poster`,
                url: posterUrl(campaign),
                text: poster,
              })),
              ...campaignsWithSigns(library).map((campaign) => ({
                label: `${campaign.name}: leaflet`,
                url: leafletUrl(campaign),
                text: "A4: what to notice, and who to ring.",
              })),
              ...campaignsWithTips(library).map(({ slug, name }) => ({
                label: `${name}: tip cards`,
                url: printUrl(`tip-cards-${slug}`),
                text: "A6, four to a sheet, to cut.",
              })),
              {
                label: "The whole directory",
                url: printUrl("booklet"),
                text: "A5, with contents and an index.",
              },
            ],
            ready,
          )}
        />
        <h2>Notice board sheets</h2>
        <LinkList
          items={withPdf(
            wards(library).map(({ id, name }) => ({ label: name, url: noticeboardUrl(id) })),
            ready,
          )}
        />
        <p>
          The page of each service, programme and family hub also prints as one sheet: press Print
          on it.
        </p>
      </>
    ),
  };
}
