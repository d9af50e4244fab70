import { PageFoot } from "../page-foot.tsx";
import type { ComponentChildren } from "preact";
import { ascending, byOwnOrder } from "../../format/sort-order.ts";
import { Fold } from "../../components/fold/fold.tsx";
import { HeadingLinks, LinkedHeading } from "../../components/heading-link/heading-link.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { LevelSteps } from "../../components/level-steps/level-steps.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NotConfirmed } from "../../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { Prose } from "../../components/prose/prose.tsx";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { SideBySide } from "../../components/side-by-side/side-by-side.tsx";
import { TermNotes } from "../../components/term-note/term-note.tsx";
import { helplinesToRing } from "../../directory/urgent.ts";
import { knownToRun } from "../../directory/offered-here.ts";
import { ofEachNeed } from "../../directory/reachable.ts";
import { count, paragraphs } from "../../format/words.ts";
import type { Level } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { WithSide } from "../with-side.tsx";
import { explained } from "../explained.ts";
import { FAMILY_START, findAtLevel, helpAtLevel, LEVELS_URL, levelsInOrder } from "./guidance.ts";
import { LevelServices } from "./level-services.tsx";

const START = { label: "Early help", url: FAMILY_START };

interface LevelProps {
  readonly level: Level;
  readonly library: Library;
}

const AUDIENCE_WORDS = {
  family: "For families",
  young: "For young people",
  professional: "For professionals",
} as const;

/** What a level means, in both languages. */
function Meaning({
  level: { forFamilies, forProfessionals },
  heading,
}: {
  readonly level: Level;
  readonly heading: 2 | 3 | 4;
}) {
  const words = (text: string) => paragraphs(text).map((part) => <p>{part}</p>);
  return (
    <SideBySide
      heading={heading}
      left={{ label: "For families", children: words(forFamilies) }}
      right={{ label: "For professionals", children: words(forProfessionals) }}
    />
  );
}

/**
 * How many services and programmes are listed for a level, with the way to them in the finder, and
 * of how many it is not known that they run.
 */
function Listed({ level: { slug }, library }: LevelProps) {
  const help = helpAtLevel(library, slug);
  const number = help.length;
  if (number === 0) return <>No service is listed here yet.</>;
  const doubtful = help.filter((entry) => !knownToRun(entry)).length;
  return (
    <>
      <a href={findAtLevel(slug)}>
        {count(number, "service or programme", "services and programmes")}
      </a>{" "}
      listed here{doubtful > 0 && `, ${doubtful} of them not known to run now`}.
    </>
  );
}

/** All levels of need, the family's words and the professional's side by side. */
export function levelsPage(library: Library): View {
  const levels = levelsInOrder(library);
  const words = explained(
    { terms: levels.flatMap(({ terms }) => terms), others: Number.POSITIVE_INFINITY },
    levels.map((level) => [level.name, level.forFamilies, level.forProfessionals].join(". ")),
    undefined,
    library,
  );
  const body = (
    <div class="print-tight">
      <PageTitle
        title="Kinds of help"
        lead="Four kinds of help, from groups anyone can join to social workers. People who work with families call them levels of need."
      />
      <LevelSteps
        steps={levels.map(({ familyName, name }) => ({ name: familyName, official: name }))}
      />
      <p>Help can start at any of them, and step back as things get better.</p>
      {levels.map((level, index) => (
        <section class="level-pair">
          <h2>
            <a href={level.url}>{level.familyName}</a>
          </h2>
          <p class="level-pair__official">
            Official name: {level.name}. <Listed level={level} library={library} />
          </p>
          <Meaning level={level} heading={3} />
          <TermNotes terms={words.parts[index] ?? []} />
        </section>
      ))}
    </div>
  );
  const modified = levels
    .map(({ checked }) => checked.on)
    .sort()
    .at(-1);
  const head = {
    title: "Kinds of help: the levels of need",
    crumb: "Kinds of help",
    description: `The levels of need in ${library.data.site.place}, in a family’s words and in official ones, with the services that offer each.`,
    url: LEVELS_URL,
    crumbs: [START],
    kind: "Early help",
    ...(modified && { modified }),
  };
  return { head: editorialHead(library, head), body };
}

/** Examples or things to do; nothing when there are none. */
function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** A question about a level, answered for both kinds of reader; nothing when neither is. */
function Both({
  title,
  family,
  professional,
}: {
  readonly title: string;
  readonly family: ComponentChildren;
  readonly professional: ComponentChildren;
}) {
  return (
    <section>
      <LinkedHeading title={title} />
      <SideBySide
        left={{ label: "For families", children: family }}
        right={{ label: "For professionals", children: professional }}
      />
    </section>
  );
}

/** All words of the questions about a level. */
const questionsText = (level: Level): string =>
  [
    ...level.looksLike,
    ...level.looksLikeAtWork,
    ...level.familyCan,
    ...level.professionalCan,
    ...level.whoHelps,
    level.askForYourself ?? "",
    level.professionalAsks ?? "",
  ].join(". ");

const NOT_WRITTEN = <p>The examples next to this apply here too.</p>;

/** What a level looks like, what to do about it, how to get help: both voices beside each other. */
function Questions({ level }: { readonly level: Level }) {
  const {
    looksLike,
    looksLikeAtWork,
    familyCan,
    professionalCan,
    whoHelps,
    askForYourself,
    professionalAsks,
  } = level;
  const list = (items: readonly string[]) =>
    items.length > 0 ? <Items items={items} /> : NOT_WRITTEN;
  const words = (text: string | undefined) =>
    text === undefined ? NOT_WRITTEN : paragraphs(text).map((part) => <p>{part}</p>);
  return (
    <>
      {looksLike.length + looksLikeAtWork.length > 0 && (
        <Both
          title="What it can look like"
          family={list(looksLike)}
          professional={list(looksLikeAtWork)}
        />
      )}
      {familyCan.length + professionalCan.length > 0 && (
        <Both
          title="What you can do"
          family={list(familyCan)}
          professional={list(professionalCan)}
        />
      )}
      {(askForYourself !== undefined || professionalAsks !== undefined) && (
        <Both
          title="How to get it"
          family={words(askForYourself)}
          professional={words(professionalAsks)}
        />
      )}
      {whoHelps.length > 0 && (
        <section>
          <LinkedHeading title="Who helps" />
          <Items items={whoHelps} />
        </section>
      )}
    </>
  );
}

/** Numbers, services and guidance that go with a level. */
function Help({ level, library }: LevelProps) {
  const pages = library.content.guidance
    .filter(({ levels }) => levels.includes(level.slug))
    .toSorted((a, b) => ascending(a.audience, b.audience) || byOwnOrder(a, b));
  const links = pages.map(({ title, url, audience }) => ({
    label: title,
    url,
    text: AUDIENCE_WORDS[audience],
  }));
  return (
    <>
      {level.helplines.length > 0 && <LinkedHeading title="Who to ring" />}
      <HelplineList helplines={helplinesToRing(level.helplines, library)} short />
      <LevelServices entries={ofEachNeed(helpAtLevel(library, level.slug), library)} />
      {links.length > 0 && (
        <div class="on-screen">
          <Fold title="Guidance">
            <LinkList items={links} />
          </Fold>
        </div>
      )}
    </>
  );
}

/** One level of need. */
export function levelPage(level: Level, library: Library): View {
  const { name, familyName, summary, url, terms, notConfirmed, checked } = level;
  const explanations = explained(
    { terms },
    [[name, summary, level.forFamilies, level.forProfessionals].join(". "), questionsText(level)],
    level.body,
    library,
  );
  const [inMeaning = [], inQuestions = []] = explanations.parts;
  const words = (
    <HeadingLinks.Provider value>
      <LinkedHeading title="What it means" />
      <Meaning level={level} heading={3} />
      <TermNotes terms={inMeaning} />
      <Questions level={level} />
      <TermNotes terms={inQuestions} />
      <Prose markdown={level.body} terms={explanations.body} />
      <Help level={level} library={library} />
      <NotConfirmed items={notConfirmed} />
      <PageFoot title={familyName} page={level} library={library} />
    </HeadingLinks.Provider>
  );
  const others = levelsInOrder(library).map((other) => ({
    label: other.familyName,
    url: other.url,
    current: other.slug === level.slug,
  }));
  const body = (
    <WithSide
      desk
      title={<PageTitle title={familyName} lead={summary} kicker={`Official name: ${name}`} />}
      menu={<SectionNav label="Kinds of help" items={others} />}
      main={words}
    />
  );
  const head = {
    title: `${familyName} (${name})`,
    crumb: familyName,
    description: description(summary, `Official name: ${name}.`),
    url,
    crumbs: [START, { label: "Kinds of help", url: LEVELS_URL }],
    kind: "Early help",
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
