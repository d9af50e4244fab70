/** Cards to print and cut: tips of a campaign on A6, numbers for the wallet. */
import { PRINT_CRUMBS } from "./crumbs.ts";
import { byOwnOrder } from "../../format/sort-order.ts";
import { QrCode } from "../../components/qr-code/qr-code.tsx";
import { SiteAddress } from "../../components/qr-code/site-address.tsx";
import { leftOutText, helplinesAtNight, helplinesToCarry } from "../../directory/urgent.ts";
import { isReal } from "../../format/addresses.ts";
import { firstNumber } from "../../format/phones.ts";
import { PaperFoot, PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { monthsText } from "../../format/ages.ts";
import { plainDate } from "../../format/dates.ts";
import { whenToStop } from "../../format/when-to-stop.ts";
import { URGENT_PAGE, printUrl } from "../../model/addresses.ts";
import type { Campaign } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

/** Every tip of a campaign, four cards to a sheet of A4. */
export function tipCards(campaign: Campaign, library: Library): View {
  const { site } = library.data;
  const tips = library.content.tips
    .filter((tip) => tip.campaign === campaign.slug)
    .toSorted((a, b) => a.fromMonths - b.fromMonths || byOwnOrder(a, b));
  const title = `${campaign.name}: tip cards`;
  return {
    head: {
      title,
      description: `${tips.length} tips on A6 cards, four to an A4 sheet, to print and cut out.`,
      url: printUrl(`tip-cards-${campaign.slug}`),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper paper--cards" data-paper>
        <PageTitle title={title} />
        <PaperNote>
          {tips.length} cards. Four fit on an A4 sheet: print without margins and cut twice. The
          first sheet is shown whole, and then the titles of all others.
        </PaperNote>
        <ul class="paper-cards paper-cards--tips">
          {tips.map((tip) => (
            <li class="paper-cards__card">
              <p>{tip.moment}</p>
              <h2>
                <a href={tip.url}>{tip.title}</a>
              </h2>
              <p>{tip.doThis}</p>
              {whenToStop(tip, campaign) !== undefined && <p>{whenToStop(tip, campaign)}</p>}
              <p>{monthsText(tip.fromMonths, tip.toMonths)}</p>
              <PaperFoot
                address={`${site.url}${campaign.url}`}
                today={library.today}
                checked={tip.checked.on}
              />
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}

/** Cards that fit on a sheet, two across and five down. */
const CARDS = 10;
const MAX_NUMBERS = 6;

/** Helplines on cards the size of a bank card. */
export function walletCards(library: Library): View {
  const { site } = library.data;
  const toCarry = helplinesToCarry(helplinesAtNight(library), library);
  const lines = toCarry.carried.slice(0, MAX_NUMBERS);
  const title = "Wallet cards with numbers to ring";
  const address = `${site.url}${URGENT_PAGE}`;
  return {
    head: {
      title,
      description: `Numbers that are answered day and night, on ${CARDS} cards the size of a bank card.`,
      url: printUrl("wallet-cards"),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper paper--cards paper--wallet" data-paper>
        <PageTitle title={title} />
        <PaperNote>
          {CARDS} cards on an A4 sheet. Print without margins and cut along the lines.{" "}
          {leftOutText(toCarry)}
        </PaperNote>
        <ul class="paper-cards">
          {Array.from({ length: CARDS }, () => (
            <li class="paper-cards__card">
              <h2>Numbers, day and night</h2>
              <ul class="paper-cards__list">
                {lines.map((helpline) => (
                  <li>
                    <span>{helpline.name}</span>
                    <strong>{firstNumber(helpline)}</strong>
                  </li>
                ))}
              </ul>
              <div class="paper-cards__foot">
                <p>
                  <SiteAddress address={address} />
                  {isReal(address) ? <br /> : `${site.name}, `}
                  {plainDate(library.today)}
                </p>
                <QrCode text={address} title="Code that leads to the numbers" />
              </div>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
