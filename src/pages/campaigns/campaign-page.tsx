import { PageFoot } from "../page-foot.tsx";
import { CampaignHero } from "../../components/campaign-hero/campaign-hero.tsx";
import { FirstAndRest } from "../../components/card-list/first-and-rest.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import type { View } from "../../components/page/view.ts";
import { FoldedProse } from "../../components/prose/prose.tsx";
import { TermNotes } from "../../components/term-note/term-note.tsx";
import { PartMark } from "../../components/tip-card/part-mark.tsx";
import { TipCard } from "../../components/tip-card/tip-card.tsx";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import { helplinesToRing } from "../../directory/urgent.ts";
import type { Campaign } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { explained } from "../explained.ts";
import { TipAWeek, TipsByAgeAndMoment } from "./tip-week.tsx";
import { type PartOfTips, tipsByPart, tipsOf } from "./tips.ts";

/** How many tips of each part are shown at first. */
const FIRST_TIPS = 1;

/** Few, as campaigns are the heaviest pages with words to explain. */
const MAX_OTHER_WORDS = 1;

interface CampaignProps {
  readonly campaign: Campaign;
  readonly library: Library;
}

/** Who to ring, before anything is explained. */
function First({ campaign: { helplines, sensitive }, library }: CampaignProps) {
  if (helplines.length === 0) return null;
  return (
    <section>
      <h2>What to do first</h2>
      <HelplineList helplines={helplinesToRing(helplines, library)} short />
      {sensitive && <WatchedNote />}
    </section>
  );
}

function Signs({ signs }: Pick<Campaign, "signs">) {
  return (
    <section class="signs">
      <h2>Questions to ask yourself</h2>
      <div class="signs__groups">
        {signs.map(({ title, items }) => (
          <div class="signs__group">
            <h3 class="signs__title">{title}</h3>
            <ul class="signs__list">
              {items.map((sign) => (
                <li>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The buttons whose pages are on the site. */
const waysOf = ({ ways }: Campaign, library: Library) =>
  ways.flatMap(({ label, guidance }) =>
    guidance === undefined ? [] : [{ label, url: library.entry("guidance", guidance).url }],
  );

function Tips({ parts }: { readonly parts: readonly PartOfTips[] }) {
  if (parts.length === 0) return null;
  return (
    <div class="tip-parts">
      {parts.map(({ part, tips }) => (
        <section class={`tip-part tip-part--${part}`} id={`tips-${part}`}>
          <h2 class="tip-part__title">
            <PartMark part={part} />
          </h2>
          <FirstAndRest
            items={tips}
            first={FIRST_TIPS}
            show={(some) => (
              <ul class="tip-list">
                {some.map((tip) => (
                  <TipCard tip={tip} />
                ))}
              </ul>
            )}
          />
        </section>
      ))}
    </div>
  );
}

/** A campaign: its message, what to do first, its tips, why, and who can help. */
export function campaignPage(campaign: Campaign, library: Library): View {
  const { name, summary, url, mood, headline, signs, services, terms, sensitive, checked } =
    campaign;
  const tips = tipsOf(library, campaign.slug);
  const parts = tipsByPart(tips);
  const asked = signs.flatMap(({ title: about, items }) => [about, ...items]).join(". ");
  const words = explained(
    { terms, name, others: MAX_OTHER_WORDS },
    [`${headline} ${summary} ${campaign.introduction}`, asked],
    campaign.body,
    library,
  );
  const [inHead = [], inSigns = []] = words.parts;
  const body = (
    <div class={`campaign campaign--${mood} print-tight`}>
      <CampaignHero
        campaign={campaign}
        parts={parts.map(({ part }) => part)}
        ways={waysOf(campaign, library)}
      />
      {campaign.helplines.length === 0 && signs.length === 0 ? (
        <TermNotes terms={inHead} />
      ) : (
        <div class="campaign-start">
          <div class="campaign-start__first">
            <First campaign={campaign} library={library} />
            <TermNotes terms={inHead} />
          </div>
          {signs.length > 0 && (
            <div class="campaign-start__signs">
              <Signs signs={signs} />
              <TermNotes terms={inSigns} />
            </div>
          )}
        </div>
      )}
      <Tips parts={parts} />
      {tips.length > 0 && campaign.stop !== undefined && <p>{campaign.stop}</p>}
      <TipsByAgeAndMoment tips={tips} />
      <TipAWeek campaign={campaign} tips={tips} library={library} />
      <FoldedProse markdown={campaign.body} terms={words.body} />
      <EntryCards
        title="Who can help here"
        entries={library.entries("services", services)}
        library={library}
      />
      <PageFoot title={name} page={campaign} library={library} />
    </div>
  );
  const title = tabWords({ ...campaign, title: name }, library, [headline]);
  const head = {
    title,
    crumb: name,
    description: description(summary, headline),
    url,
    crumbs: [],
    kind: "Campaign",
    sensitive,
    mood,
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
