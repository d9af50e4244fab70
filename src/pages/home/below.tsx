import { NOT_STATED, whereText } from "../../components/entry-card/card-facts.ts";
import { reachableFirst } from "../../directory/reachable.ts";
import { plainDate } from "../../format/dates.ts";
import { byName, byOwnOrder } from "../../format/sort-order.ts";
import { whatIsCounted } from "../../directory/what-is-counted.ts";
import { count } from "../../format/words.ts";
import { isRunning } from "../../format/standing.ts";
import { certaintyLine, countCertainty } from "../../freshness/certainty.ts";
import { headlines } from "../../news/published.ts";
import type { NewsItem } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

interface Props {
  readonly library: Library;
}

const MAX_NEWS = 3;
const MAX_GUIDES = 2;
const MAX_HUBS = 3;

function NewsLines({
  items,
  entry,
}: { readonly items: readonly NewsItem[] } & Pick<Library, "entry">) {
  return (
    <ul class="home-news__list">
      {items.map(({ title, url, date, summary, group }) => (
        <li class="home-news__item">
          <p class="home-news__date">
            <time datetime={date}>{plainDate(date)}</time> · {entry("organisations", group).name}
          </p>
          <h3 class="home-news__title">
            <a href={url}>{title}</a>
          </h3>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}

/** Newsletter items that are news now, latest first; none about the past. */
export function LatestNews({ library }: Props) {
  const { entry } = library;
  const items = headlines(library, MAX_NEWS);
  return (
    <section class="home-news">
      <h2>Latest news</h2>
      {items.length === 0 ? (
        <p>There is no news just now.</p>
      ) : (
        <NewsLines items={items} entry={entry} />
      )}
      <p class="home__more">
        <a href="/news/">All the news</a> <a href="/post-an-item/">Post your group’s news</a>
      </p>
    </section>
  );
}

/** The campaigns, each in its own note. */
export function Campaigns({ library: { content } }: Props) {
  const campaigns = [...content.campaigns].sort(byOwnOrder);
  if (campaigns.length === 0) return null;
  return (
    <section>
      <h2>Campaigns</h2>
      <ul class="home-campaigns">
        {campaigns.map(({ name, headline, summary, url, mood }) => (
          <li class={`home-campaign home-campaign--${mood}`}>
            <h3 class="home-campaign__name">
              <a href={url}>{name}</a>
            </h3>
            <p class="home-campaign__headline">{headline}</p>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The hubs that are open, those first that we are surest of. */
export function Hubs({ library }: Props) {
  const { content } = library;
  const open = reachableFirst(
    content.hubs.filter(isRunning).toSorted((a, b) => byName(a.name, b.name)),
    library,
  );
  if (content.hubs.length === 0) return null;
  return (
    <section>
      <h2>Family hubs</h2>
      <p>Places where you can find many kinds of help together.</p>
      <ul class="home-hubs">
        {open.slice(0, MAX_HUBS).map((hub) => (
          <li>
            <a href={hub.url}>{hub.name}</a>
            <p>
              {[whereText(hub, library), certaintyLine(hub.checked, library.today)]
                .filter((part) => part !== NOT_STATED)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <p class="home__more">
        <a href="/hubs/">
          All {count(open.length, "hub")}
          {open.length < content.hubs.length && ", and those that have closed"}
        </a>
      </p>
    </section>
  );
}

const ALL_GUIDES = "/early-help/professionals/";

/** Where the people who work with families start. */
export function Professionals({ library: { content } }: Props) {
  const guides = content.guidance
    .filter(({ audience, url }) => audience === "professional" && url !== ALL_GUIDES)
    .sort(byOwnOrder)
    .slice(0, MAX_GUIDES);
  if (guides.length === 0) return null;
  return (
    <section>
      <h2>For professionals</h2>
      <p class="home__more">
        {guides.map(({ title, url }) => (
          <>
            <a href={url}>{title}</a>{" "}
          </>
        ))}
        <a href={ALL_GUIDES}>All guidance for professionals</a>
      </p>
    </section>
  );
}

/** How sure we are, in numbers that come from the content itself. */
export function Truth({ library }: Props) {
  const { content, today } = library;
  // What has closed is on the site for saved links, and is none of what families are offered.
  const services = content.services.filter(isRunning);
  const hubs = content.hubs.filter(isRunning);
  const programmes = content.programmes.filter(isRunning);
  const helplines = content.helplines.filter(isRunning);
  const entries = [...services, ...hubs, ...programmes, ...helplines];
  const due = entries.filter(({ checked }) => checked.nextDue < today).length;
  const { confirmed: sure, unsure } = countCertainty(entries);
  return (
    <section class="home-truth">
      <h2 class="home-truth__title">How sure we are</h2>
      <p>
        Here are {count(services.length, "service")}, {count(hubs.length, "hub")} and{" "}
        {count(helplines.length, "helpline")}, and what we know of{" "}
        {count(programmes.length, "programme")}, read on public pages.{" "}
        {sure === 0 ? "None has" : `${sure} ${sure === 1 ? "has" : "have"}`} been confirmed by the
        people who run it, and {unsure} may not be right any more.{" "}
        {due > 0 && `${due} ${due === 1 ? "is" : "are"} overdue for a check. `}
        {whatIsCounted("home", library)}
      </p>
      <p class="home__more">
        <a href="/about/">How we check facts</a>
      </p>
    </section>
  );
}
