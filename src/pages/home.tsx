import { Icon } from "../components/icon/icon.tsx";
import { SearchRow } from "../components/page/site-header.tsx";
import { SearchUnscripted } from "../components/page/search-unscripted.tsx";
import { useSearchKilobytes } from "../components/search-box/kilobytes.ts";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { runningLines, urgentFor } from "../directory/urgent.ts";
import { SearchBox } from "../components/search-box/search-box.tsx";
import type { View } from "../components/page/view.ts";
import { telHref } from "../format/phones.ts";
import { URGENCY } from "../model/collections/helplines.ts";
import { GUIDE_START, URGENT_PAGE, needUrl } from "../model/addresses.ts";
import type { Library } from "../model/library.ts";
import { YOUNG_START } from "./early-help/guidance.ts";
import { GUIDE_TITLE } from "./guide/guide.tsx";
import { Campaigns, Hubs, LatestNews, Professionals, Truth } from "./home/below.tsx";
import { TipToTry } from "./home/tip.tsx";
import { Today } from "./home/today.tsx";

interface Props {
  readonly library: Library;
}

/** The number for danger, before anything else. */
function UrgentLine({ library }: Props) {
  const [first] = runningLines(library.data.site.urgentHelplines, library);
  const [phone] = first?.phones ?? [];
  return (
    <p class="home-urgent">
      {first !== undefined && phone !== undefined && (
        <a class="home-urgent__ring" href={telHref(phone.number)}>
          <Icon name="warning" />
          <span>
            {URGENCY[first.urgency]}? Ring {phone.number}
          </span>
        </a>
      )}
      <a class="home-urgent__more" href={URGENT_PAGE}>
        Urgent help
      </a>
    </p>
  );
}

/** The question that the whole site answers; its label is the heading of the page. */
function Ask({ strapline }: { readonly strapline: string }) {
  const kilobytes = useSearchKilobytes();
  return (
    <form class="search-form home-ask" action="/search/" method="get" role="search">
      <h1 class="home-ask__title">
        <label for="home-search">What do you need?</label>
      </h1>
      <SearchRow id="home-search" />
      <SearchUnscripted />
      {kilobytes !== undefined && (
        <p class="home-ask__cost">Using this box downloads about {kilobytes} kB of data, once.</p>
      )}
      <p class="home-ask__what">{strapline}.</p>
    </form>
  );
}

/** Everyday needs in people's words. */
function Needs({ library }: Props) {
  const needs = library.data.taxonomy.needs.filter(({ home }) => home);
  return (
    <section class="home-needs">
      <h2 class="home-needs__title">What people often look for</h2>
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
      <p class="home__more">
        <a href="/find/">All kinds of help</a>
      </p>
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
      title: `${site.name}: ${site.strapline.charAt(0).toLowerCase()}${site.strapline.slice(1)}`,
      description: site.description,
      url: "/",
      crumbs: [],
      structured: [
        {
          "@type": "WebSite",
          name: site.name,
          description: site.description,
          url: `${site.url}/`,
          inLanguage: "en-GB",
        },
      ],
    },
    top: (
      <div class="home-top">
        <div>
          <UrgentLine library={library} />
          <SearchBox>
            <Ask strapline={site.strapline} />
          </SearchBox>
        </div>
        <div class="home-top__side">
          <UrgentBox urgent={urgentFor([], library)} />
        </div>
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
