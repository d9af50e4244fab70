import { PageFoot } from "../page-foot.tsx";
import { HeadingLinks, LinkedHeading } from "../../components/heading-link/heading-link.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NotConfirmed } from "../../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { LongProse } from "../../components/prose/prose.tsx";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { TermNotes } from "../../components/term-note/term-note.tsx";
import { TwoWays } from "../../components/two-ways/two-ways.tsx";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import { helpAtNight, helplinesToRing, runningHelplines } from "../../directory/urgent.ts";
import { firstNumber, helplineHours } from "../../format/phones.ts";
import { paragraphs } from "../../format/words.ts";
import type { Guidance, Helpline } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { WithSide } from "../with-side.tsx";
import { explained } from "../explained.ts";
import {
  counterpartOf,
  FAMILY_START,
  guidanceFor,
  PROFESSIONAL_START,
  YOUNG_START,
} from "./guidance.ts";
import { whoTheyTell } from "./who-they-tell.tsx";

export interface GuidanceProps {
  readonly page: Guidance;
  readonly library: Library;
}

/** What a page says to each kind of reader. */
const WORDS = {
  family: {
    section: "Early help for families",
    start: { label: "Early help", url: FAMILY_START },
    kind: "Early help",
    other: "For professionals:",
    steps: "What you can do",
    levels: "The kinds of help this is about",
  },
  young: {
    section: "For young people",
    start: { label: "Young people", url: YOUNG_START },
    kind: "For young people",
    other: "For parents and carers:",
    steps: "What you can do",
    levels: "The kinds of help this is about",
  },
  professional: {
    section: "Early help for professionals",
    start: { label: "For professionals", url: PROFESSIONAL_START },
    kind: "For professionals",
    other: "For families:",
    steps: "What to do, in order",
    levels: "Levels of need this is about",
  },
} as const satisfies Record<Guidance["audience"], unknown>;

/** The way to the same page for the other readers. */
export function Counterpart({ page, library }: GuidanceProps) {
  const other = counterpartOf(page, library);
  if (other === undefined) return null;
  return (
    <p class="counterpart">
      {WORDS[page.audience].other} <a href={other.url}>{other.title}</a>
    </p>
  );
}

/** A line to ring about a child, with its number and what is known of its hours. */
function ChildLine({ line }: { readonly line: Helpline }) {
  return (
    <p>
      <a href={line.url}>{line.name}</a>: {firstNumber(line)}. {helplineHours(line)}
    </p>
  );
}

/**
 * The lines that are answered day and night, with their numbers, after those of the page about a
 * child whose hours are known in part.
 */
function AtNight({ page: { helplines }, library }: GuidanceProps) {
  const lines = helpAtNight(library).filter((line) => firstNumber(line) !== undefined);
  const forChildren = runningHelplines(helplines, library).filter(
    (line) =>
      line.urgency === "child" &&
      helplineHours(line) !== undefined &&
      firstNumber(line) !== undefined &&
      !lines.includes(line),
  );
  return lines.length === 0 ? null : (
    <>
      <LinkedHeading title="At night" heading={3} />
      {forChildren.map((line) => (
        <ChildLine line={line} />
      ))}
      <p>
        These are answered day and night:{" "}
        {lines.map((line, at) => (
          <>
            {at > 0 && "; "}
            <a href={line.url}>{line.name}</a>, {firstNumber(line)}
          </>
        ))}
        .
      </p>
    </>
  );
}

const isUrgent = ({ page: { helplines }, library }: GuidanceProps): boolean =>
  helplinesToRing(helplines, library).some(({ urgency }) => urgency === "emergency");

/** Helplines: first on a sensitive page, else after the text. */
function Numbers({ page, library }: GuidanceProps) {
  const { helplines, sensitive, audience } = page;
  if (helplines.length === 0) return null;
  const night = audience === "professional" && isUrgent({ page, library });
  return (
    <section>
      <LinkedHeading title="Who to ring" />
      <HelplineList helplines={helplinesToRing(helplines, library)} short />
      {night && <AtNight page={page} library={library} />}
      {sensitive && <WatchedNote />}
    </section>
  );
}

/** What readers need to know before they do anything. */
function First({ parts }: { readonly parts: Guidance["first"] }) {
  return (
    <>
      {parts.map(({ title, text }) => (
        <section>
          <LinkedHeading title={title} />
          {paragraphs(text).map((part) => (
            <p>{part}</p>
          ))}
        </section>
      ))}
    </>
  );
}

function ToDo({ steps, audience }: Pick<Guidance, "steps" | "audience">) {
  if (steps.length === 0) return null;
  return (
    <section>
      <LinkedHeading title={WORDS[audience].steps} />
      <Steps items={steps} />
    </section>
  );
}

function Levels({ page: { levels, audience }, library }: GuidanceProps) {
  if (levels.length === 0) return null;
  const items = library
    .entries("levels", levels)
    .map(({ name, familyName, url }) =>
      audience === "professional"
        ? { label: name, url, text: familyName }
        : { label: familyName, url, text: name },
    );
  return (
    <section>
      <LinkedHeading title={WORDS[audience].levels} />
      <LinkList items={items} />
    </section>
  );
}

/** One line at the top; what nobody has confirmed is further down. */
function NotAllConfirmed() {
  return (
    <p class="check-first">
      <a href="#not-known">Not all of this is confirmed</a>
    </p>
  );
}

/**
 * The words of a guidance page under its title, for the page itself and for the start of the
 * professionals' part.
 */
export function GuidanceBody({ page, library }: GuidanceProps) {
  const urgent = isUrgent({ page, library });
  const {
    title,
    summary,
    audience,
    first,
    steps,
    askForYourself,
    professionalAsks,
    services,
    terms,
    notConfirmed,
  } = page;
  const toDo = [...first, ...steps].map((step) => `${step.title}. ${step.text}`).join(" ");
  const ways = `${askForYourself ?? ""} ${professionalAsks ?? ""}`;
  const words = explained({ terms }, [summary, toDo, ways], page.body, library);
  const [inLead = [], inSteps = [], inWays = []] = words.parts;
  // The note that the form is unconfirmed comes before the steps that use it.
  const orders = audience === "professional" && steps.length > 0;
  // Numbers and things to do come before the way to the page for other readers.
  const after = urgent || audience === "professional";
  return (
    <HeadingLinks.Provider value={audience === "professional"}>
      {!after && <Counterpart page={page} library={library} />}
      {steps.length === 0 && <TermNotes terms={inLead} />}
      {orders && notConfirmed.length > 0 && <NotAllConfirmed />}
      {urgent && <Numbers page={page} library={library} />}
      <First parts={first} />
      <ToDo steps={steps} audience={audience} />
      <TermNotes terms={steps.length === 0 ? inSteps : [...inLead, ...inSteps]} />
      {after && <Counterpart page={page} library={library} />}
      <TwoWays askForYourself={askForYourself} professionalAsks={professionalAsks} />
      <TermNotes terms={inWays} />
      <LongProse markdown={page.body} terms={words.body} linked={audience === "professional"} />
      {!urgent && <Numbers page={page} library={library} />}
      <div class={audience === "professional" ? "on-screen" : undefined}>
        <EntryCards
          title="Services for this"
          entries={library.entries("services", services)}
          library={library}
        />
        {audience === "young" && whoTheyTell(library.entries("services", services), library)}
        <Levels page={page} library={library} />
      </div>
      <NotConfirmed items={notConfirmed} />
      <PageFoot title={title} page={page} library={library} />
    </HeadingLinks.Provider>
  );
}

/** One page of guidance. */
export function guidancePage(page: Guidance, library: Library): View {
  const { title, summary, url, audience, sensitive, checked } = page;
  const { start, section, kind } = WORDS[audience];
  const siblings = guidanceFor(library, audience).map((other) => ({
    label: other.title,
    url: other.url,
    current: other.slug === page.slug,
  }));
  // On an urgent page the numbers come before the menu of the section.
  const menu = <SectionNav label={section} items={siblings} />;
  const body = (
    <WithSide
      desk={audience === "professional"}
      title={<PageTitle title={title} lead={summary} />}
      {...(isUrgent({ page, library }) ? { side: menu } : { menu })}
      main={<GuidanceBody page={page} library={library} />}
    />
  );
  const head = {
    title: tabWords(page, library),
    description: description(summary, `${section}: ${title}.`),
    url,
    crumbs: [start],
    kind,
    sensitive,
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
