/**
 * The site's own view of each kind of entry. Two kinds have no page of their own and show their
 * part of one.
 */
import type { ComponentChildren } from "preact";
import { HelplineCard } from "../../components/helpline-card/helpline-card.tsx";
import { Prose } from "../../components/prose/prose.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import type { CollectionName, Entry } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { aboutPage } from "../../pages/about/about-page.tsx";
import { campaignPage } from "../../pages/campaigns/campaign-page.tsx";
import { tipPage } from "../../pages/campaigns/tip-page.tsx";
import { guidancePage } from "../../pages/early-help/guidance-page.tsx";
import { levelPage } from "../../pages/early-help/level-pages.tsx";
import { hubPage } from "../../pages/hub-page.tsx";
import { newsItem } from "../../pages/news/news-item.tsx";
import { organisationPage } from "../../pages/organisation-page.tsx";
import { programmePage } from "../../pages/programme-page.tsx";
import { servicePage } from "../../pages/service-page.tsx";
import { sitePage } from "../../pages/site/site-page.tsx";
import { eventPage } from "../../pages/whats-on/event-page.tsx";

/** The parts of a view that a preview shows. */
export interface PreviewParts {
  readonly top?: ComponentChildren;
  readonly body: ComponentChildren;
}

export const views: {
  readonly [N in CollectionName]: (entry: Entry<N>, library: Library) => PreviewParts;
} = {
  news: newsItem,
  events: eventPage,
  services: servicePage,
  hubs: hubPage,
  programmes: programmePage,
  organisations: organisationPage,
  campaigns: campaignPage,
  tips: tipPage,
  guidance: guidancePage,
  levels: levelPage,
  about: aboutPage,
  pages: sitePage,
  helplines: (helpline) => ({
    body: (
      <ul class="helpline-list">
        <HelplineCard helpline={helpline} />
      </ul>
    ),
  }),
  glossary: ({ term, abbreviation, meaning, body, sources }) => ({
    body: (
      <section class="word">
        <h2 class="word__term">
          {term}
          {abbreviation !== undefined && ` (${abbreviation})`}
        </h2>
        <p class="word__meaning">{meaning}</p>
        <Prose markdown={body} />
        <Sources items={sources} />
      </section>
    ),
  }),
};
