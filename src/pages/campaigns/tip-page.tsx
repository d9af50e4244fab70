import { PageFoot } from "../page-foot.tsx";
import { TIP_KIND } from "../../components/site-search/tip-kind.ts";
import { LiveDays } from "../../components/live-days/live-days.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import type { View } from "../../components/page/view.ts";
import { Prose } from "../../components/prose/prose.tsx";
import { QrCode } from "../../components/qr-code/qr-code.tsx";
import { SiteAddress } from "../../components/qr-code/site-address.tsx";
import { SessionList } from "../../components/session-list/session-list.tsx";
import { PartMark } from "../../components/tip-card/part-mark.tsx";
import { monthsText } from "../../format/ages.ts";
import { dayAndMonth, plainDate } from "../../format/dates.ts";
import { small } from "../../format/words.ts";
import { whenToStop } from "../../format/when-to-stop.ts";
import { printUrl } from "../../model/addresses.ts";
import type { Campaign, Tip } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { nextTip, sessionsFor, tipsOf, toAsk } from "./tips.ts";

interface TipProps {
  readonly tip: Tip;
  readonly campaign: Campaign;
  readonly library: Library;
}

/** The tip itself: on paper an A6 card. */
function Card({
  tip,
  campaign,
  library: {
    data: { site },
    today,
  },
}: TipProps) {
  const { title, part, moment, fromMonths, toMonths, doThis, why, url } = tip;
  const stop = whenToStop(tip, campaign);
  return (
    <div class={`tip tip--${part}`}>
      <p class="tip__part">
        <PartMark part={part} />
      </p>
      <h1 class="tip__title">{title}</h1>
      <p class="tip__moment">
        {moment}. {monthsText(fromMonths, toMonths)}.
      </p>
      <h2 class="tip__label">Do this</h2>
      <p class="tip__do">{doThis}</p>
      <h2 class="tip__label">Why it helps</h2>
      <p class="tip__why">{why}</p>
      {stop !== undefined && (
        <>
          <h2 class="tip__label">When to stop</h2>
          <p class="tip__why">{stop}</p>
        </>
      )}
      <div class="tip__print">
        <QrCode text={site.url + url} title={`This tip on ${site.name}`} />
        <p>
          {campaign.name}. <SiteAddress address={site.url + url} /> As the site was on{" "}
          {plainDate(today)}.
        </p>
      </div>
    </div>
  );
}

const ASK = {
  groups: "Ask these groups when they meet.",
  others: "Ask here what there is near you.",
} as const;

/** The lists of the directory by area. */
const ByArea = () => (
  <p>
    <a href="/find/#other-ways">Choose your area to see what is near you</a>
  </p>
);

/** This week's sessions, or whom to ask when no day is confirmed; then the way to an area. */
function NearYou({ tip, campaign, library }: TipProps) {
  const sessions = sessionsFor(tip, library);
  const dates = [...new Set(sessions.map(({ date }) => date))];
  const { kind, services } = toAsk(tip, campaign, library);
  if (sessions.length + services.length === 0) return null;
  if (sessions.length === 0) {
    return (
      <>
        <EntryCards
          title="Do it with others near you"
          lead={`No days are confirmed for this week. ${ASK[kind]}`}
          entries={services}
          library={library}
        />
        <ByArea />
      </>
    );
  }
  return (
    <LiveDays built={library.today}>
      <section data-group="">
        <h2>This week near you</h2>
        {dates.map((date) => (
          <section data-group="">
            <h3>
              <time datetime={date} data-day={date}>
                {dayAndMonth(date)}
              </time>
            </h3>
            <SessionList sessions={sessions.filter((session) => session.date === date)} />
          </section>
        ))}
        <ByArea />
      </section>
    </LiveDays>
  );
}

/** One tip: when, what, why, and where to do it with others. */
export function tipPage(tip: Tip, library: Library): View {
  const campaign = library.entry("campaigns", tip.campaign);
  const { title, url, moment, doThis, checked } = tip;
  const next = nextTip(tipsOf(library, tip.campaign), tip);
  const body = (
    <div class="tip-page">
      <Card tip={tip} campaign={campaign} library={library} />
      <Prose markdown={tip.body} />
      <LinkList
        items={[
          ...(next === undefined
            ? []
            : [{ label: `Next tip: ${next.title}`, url: next.url, text: next.moment }]),
          { label: `All tips from ${campaign.name}`, url: campaign.url },
          {
            label: "Tip cards to print",
            url: printUrl(`tip-cards-${campaign.slug}`),
            text: "All tips, four to a sheet, to cut.",
          },
        ]}
      />
      <NearYou tip={tip} campaign={campaign} library={library} />
      <PageFoot title={title} page={tip} library={library} />
    </div>
  );
  const head = {
    title: `${title}: ${campaign.name}`,
    crumb: title,
    description: description(`${moment}: ${small(doThis)}`, campaign.summary),
    url,
    crumbs: [{ label: campaign.name, url: campaign.url }],
    kind: TIP_KIND,
    mood: campaign.mood,
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
