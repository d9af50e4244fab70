import { Icon } from "../components/icon/icon.tsx";
import { SearchControls } from "../components/page/site-header.tsx";
import { SearchUnscripted } from "../components/page/search-unscripted.tsx";
import { useSearchKilobytes } from "../components/search-box/kilobytes.ts";
import { UrgentLine } from "../components/urgent-line/urgent-line.tsx";
import { SearchBox } from "../components/search-box/search-box.tsx";
import type { View } from "../components/page/view.ts";
import { GUIDE_START, needUrl } from "../model/addresses.ts";
import type { Library } from "../model/library.ts";
import { YOUNG_START } from "./early-help/guidance.ts";
import { GUIDE_TITLE } from "./guide/guide.tsx";
import { Campaigns, Hubs, LatestNews, Professionals, Truth } from "./home/below.tsx";
import { TipToTry } from "./home/tip.tsx";
import { Today } from "./home/today.tsx";
import { small } from "../format/words.ts";

interface Props {
  readonly library: Library;
}

/** The question that the whole site answers; its label is the heading of the page. */
function Ask() {
  const kilobytes = useSearchKilobytes();
  return (
    <form class="search-form home-ask" action="/search/" method="get" role="search">
      <h1 class="home-ask__title">
        <label for="home-search">What do you need?</label>
      </h1>
      <SearchControls id="home-search" />
      <SearchUnscripted />
      {kilobytes !== undefined && (
        <p class="home-ask__cost">Using this box downloads about {kilobytes} kB of data, once.</p>
      )}
    </form>
  );
}

/** Everyday needs in people's words. */
function Needs({ library }: Props) {
  const needs = library.data.taxonomy.needs.filter(({ home }) => home);
  return (
    <section class="home-needs">
      <h2 class="visually-hidden">What people often look for</h2>
      <ul class="home-needs__list">
        {needs.map(({ id, label, homeLabel, icon }) => (
          <li>
            <a class="home-needs__link" href={needUrl(id)}>
              <Icon name={icon} />
              <span>{homeLabel ?? label}</span>
            </a>
          </li>
        ))}
        {library.data.guide.questions.length > 0 && (
          <li>
            <a class="home-needs__link" href={GUIDE_START}>
              <Icon name="arrow" />
              <span>{GUIDE_TITLE}</span>
            </a>
          </li>
        )}
        {library.content.guidance.some(({ audience }) => audience === "young") && (
          <li>
            <a class="home-needs__link" href={YOUNG_START}>
              <Icon name="talk" />
              <span>For young people</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/**
 * The first page: urgent help, the search, everyday needs and today within one phone screen; news
 * and the rest below.
 */
export function homePage(library: Library): View {
  const { site } = library.data;
  return {
    head: {
      title: `${site.name}: ${small(site.strapline)}`,
      description: site.description,
      url: "/",
      crumbs: [],
    },
    top: (
      <div class="home-top">
        <UrgentLine library={library} />
        <SearchBox>
          <Ask />
        </SearchBox>
      </div>
    ),
    body: (
      <div class="home">
        <Needs library={library} />
        <Today library={library} />
        <TipToTry library={library} />
        <p class="home__what">
          {site.strapline}. <a href="/find/">All kinds of help</a>
        </p>
        <LatestNews library={library} />
        <Campaigns library={library} />
        <Hubs library={library} />
        <div class="home__pair">
          <Professionals library={library} />
          <Truth library={library} />
        </div>
      </div>
    ),
  };
}
