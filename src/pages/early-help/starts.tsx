import { ChoiceList } from "../../components/choice-list/choice-list.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { LinkSteps } from "../../components/link-list/link-steps.tsx";
import { LinkTiles } from "../../components/link-list/link-tiles.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { helplinesAtNight } from "../../directory/urgent.ts";
import { webName } from "../../format/addresses.ts";
import type { Guidance } from "../../model/collections/index.ts";
import { GUIDE_START, guideUrl, URGENT_PAGE } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { GUIDE_TITLE } from "../guide/guide.tsx";
import { WithSide } from "../with-side.tsx";
import {
  guidanceFor,
  LEVELS_URL,
  levelsInOrder,
  PROFESSIONAL_START,
  YOUNG_START,
} from "./guidance.ts";
import { GuidanceBody } from "./guidance-page.tsx";
import { whoTheyTell } from "./who-they-tell.tsx";

const guidanceLink = ({ title, url, summary }: Guidance) => ({ label: title, url, text: summary });
/** Pages with the drawing of the topic that each is chiefly about. */
const tiles = (pages: readonly Guidance[], library: Library) =>
  pages.map((page) => {
    const [need] = page.needs;
    return {
      ...guidanceLink(page),
      icon: need === undefined ? ("talk" as const) : library.need(need).icon,
    };
  });
const newest = (pages: readonly Guidance[]): string | undefined =>
  pages
    .map(({ checked }) => checked.on)
    .sort()
    .at(-1);

/** The start of early help, for families. */
export function earlyHelpStart(library: Library): View {
  const { site } = library.data;
  const pages = guidanceFor(library, "family");
  // What has no topic of its own is about asking for help as such.
  const general = pages.filter(({ needs }) => needs.length === 0);
  const ofTopics = pages.filter(({ needs }) => needs.length > 0);
  const levels = levelsInOrder(library);
  const body = (
    <>
      <PageTitle
        title="Get help early"
        lead="You can ask for help as soon as something gets hard. You do not have to wait until it is bad. The official name is “early help”."
      />
      {library.data.guide.questions.length > 0 && (
        <ChoiceList
          items={[
            {
              label: GUIDE_TITLE,
              url: GUIDE_START,
              note: "Up to three questions, and you see who to ring and where to go.",
            },
          ]}
        />
      )}
      {general.length > 0 && (
        <>
          <h2>How it goes</h2>
          <LinkSteps items={general.map(guidanceLink)} />
        </>
      )}
      {ofTopics.length > 0 && (
        <>
          <h2>What is it about?</h2>
          <LinkTiles items={tiles(ofTopics, library)} />
        </>
      )}
      {guidanceFor(library, "professional").length > 0 && (
        <p class="counterpart">
          Do you work with families?{" "}
          <a href={PROFESSIONAL_START}>Read the pages for professionals</a>
        </p>
      )}
      {guidanceFor(library, "young").length > 0 && (
        <p class="counterpart">
          Are you under 18? <a href={YOUNG_START}>Read the pages for young people</a>
        </p>
      )}
      {levels.length > 0 && (
        <>
          <h2>Kinds of help</h2>
          <p>
            From groups that anyone can join to help from social workers.{" "}
            <a href={LEVELS_URL}>See them side by side with the official words</a>.
          </p>
          <LinkList items={levels.map(({ familyName, url }) => ({ label: familyName, url }))} />
        </>
      )}
      <h2>Find help now</h2>
      <LinkList
        items={[
          { label: "Find help near you", url: "/find/" },
          ...(library.content.hubs.length > 0 ? [{ label: "Family hubs", url: "/hubs/" }] : []),
          { label: "Urgent help", url: URGENT_PAGE },
        ]}
      />
    </>
  );
  const modified = newest(pages);
  const head = {
    title: "Get help early",
    crumb: "Early help",
    description: `How families in ${site.place} can get help early: who to ask, what happens when you ask, and what is up to you.`,
    url: "/early-help/",
    crumbs: [],
    kind: "Early help",
    ...(modified && { modified }),
  };
  return { head: editorialHead(library, head), body };
}

/** Lines of the young people's pages that are answered day and night, and their websites. */
function YoungLines({ library }: { readonly library: Library }) {
  const named = new Set(guidanceFor(library, "young").flatMap(({ helplines }) => helplines));
  const lines = helplinesAtNight(library).filter(({ slug }) => named.has(slug));
  if (lines.length === 0) return null;
  const sites = lines.flatMap(({ website, urgency }) =>
    website === undefined || urgency === "emergency" ? [] : [website],
  );
  return (
    <section>
      <h2>Ring or text, day or night</h2>
      <HelplineList helplines={lines} short />
      {sites.length > 0 && (
        <p>
          Rather read or type? On the web:{" "}
          {sites.map((website, index) => (
            <>
              {index > 0 && " · "}
              <a href={website} rel="noreferrer noopener" data-said="">
                {webName(website)}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

/** Endings of the guide that cannot wait, each under the words of the data. */
function YoungAtOnce({ library }: { readonly library: Library }) {
  const { guide } = library.data;
  const items = guide.endings.flatMap(({ id, youngStart: label }) =>
    label === undefined ? [] : [{ label, url: guideUrl(guide, id) }],
  );
  return items.length === 0 ? null : <ChoiceList items={items} />;
}

/** The start of the young people's part. */
export function youngStart(library: Library): View {
  const { site } = library.data;
  const pages = guidanceFor(library, "young");
  const body = (
    <WithSide
      title={
        <PageTitle
          title="For young people"
          lead="Whatever it is, you can tell somebody. You will not be in trouble for asking."
        />
      }
      main={
        <>
          <YoungLines library={library} />
          <YoungAtOnce library={library} />
          <h2>What is it about?</h2>
          <LinkTiles items={tiles(pages, library)} />
          <h2>Places and people near you</h2>
          <LinkList
            items={[
              { label: "Find help near you", url: "/find/" },
              { label: "What’s on", url: "/whats-on/" },
              { label: "Urgent help", url: URGENT_PAGE },
            ]}
          />
        </>
      }
      side={whoTheyTell(library.content.services, library)}
    />
  );
  const modified = newest(pages);
  const head = {
    title: "For young people",
    crumb: "Young people",
    description: `Help for young people in ${site.place}: who you can talk to, who they tell, and what happens next.`,
    url: YOUNG_START,
    crumbs: [],
    kind: "For young people",
    ...(modified && { modified }),
  };
  return { head: editorialHead(library, head), body };
}

/** The menu of all guidance for professionals. */
function More({
  pages,
  library,
}: {
  readonly pages: readonly Guidance[];
  readonly library: Library;
}) {
  const levels = library.content.levels.length > 0;
  return (
    <SectionNav
      label="All guidance for professionals"
      items={[
        ...pages.map(({ title, url }) => ({ label: title, url })),
        ...(levels ? [{ label: "Levels of need", url: LEVELS_URL }] : []),
      ]}
    />
  );
}

/** The start of the professionals' part: its first page, and a list of the others. */
export function professionalsStart(library: Library): View {
  const { site } = library.data;
  const all = guidanceFor(library, "professional");
  const start = all.find(({ url }) => url === PROFESSIONAL_START);
  const pages = all.filter((page) => page !== start);
  const crumbs = [{ label: "Early help", url: "/early-help/" }];
  const title = start?.title ?? "Early help for professionals";
  const body =
    start === undefined ? (
      <>
        <PageTitle
          title={title}
          lead={`For everybody who works with children and families in ${site.place}.`}
        />
        <LinkList items={pages.map(guidanceLink)} />
      </>
    ) : (
      <WithSide
        title={<PageTitle title={title} lead={start.summary} />}
        menu={<More pages={pages} library={library} />}
        main={<GuidanceBody page={start} library={library} />}
      />
    );
  const summary =
    start?.summary ??
    `Guidance for everybody who works with children and families in ${site.place}.`;
  const modified = newest(all);
  const head = {
    title,
    crumb: "For professionals",
    description: description(summary, `Early help in ${site.place}.`),
    url: PROFESSIONAL_START,
    crumbs,
    kind: "For professionals",
    ...(modified && { modified }),
  };
  return { head: editorialHead(library, head), body };
}
