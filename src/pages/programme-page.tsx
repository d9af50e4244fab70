import { AskInstead, RingInstead } from "../components/ask-instead/ask-instead.tsx";
import { Callout } from "../components/callout/callout.tsx";
import { ClosedNotice } from "../components/closed-notice/closed-notice.tsx";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { Facts } from "../components/facts/facts.tsx";
import { Fold } from "../components/fold/fold.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { FoldedProse } from "../components/prose/prose.tsx";
import { CalendarLink } from "../components/session-times/calendar-link.tsx";
import { offeredCalendarUrl } from "../export/entry-calendar.ts";
import { hasTimes } from "../calendar/times.ts";
import { SessionTimes } from "../components/session-times/session-times.tsx";
import { TermNotes } from "../components/term-note/term-note.tsx";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { certaintyOf } from "../freshness/certainty.ts";
import { asksInContact, hasContactPart, ownAskInstead } from "../directory/ask-instead.ts";
import { canJoin } from "../directory/offered-here.ts";
import { urgentFor } from "../directory/urgent.ts";
import { programmeData } from "../export/structured-data.ts";
import { runBy } from "../directory/run-by.ts";
import { agesText, statesAges } from "../format/ages.ts";
import { costText } from "../format/costs.ts";
import { joinAnd } from "../format/lists.ts";
import { capital } from "../format/words.ts";
import { mayNotRunHere } from "../format/offered.ts";
import { hasClosed } from "../format/standing.ts";
import { LOCAL } from "../model/collections/programmes.ts";
import type { Programme } from "../model/collections/index.ts";
import { similarServices } from "../directory/similar.ts";
import type { Library } from "../model/library.ts";
import { newsAbout } from "../news/published.ts";
import { AlsoSaid, fact } from "./directory/fact-items.tsx";
import { directoryHead } from "./directory/head.ts";
import { Nearby } from "./directory/nearby.tsx";
import { EntryLinks, LevelLinks, NewsLinks, Part } from "./directory/related.tsx";
import { HowToGetIt, WhoToAsk } from "./directory/service-sections.tsx";
import { TENSE, tenseOf } from "./directory/tense.ts";
import { entryTitle } from "./directory/titles.ts";
import { EntryFoot } from "./directory/entry-foot.tsx";
import { EntrySplit } from "./entry-split.tsx";
import { type Explained, explained } from "./explained.ts";

interface ProgrammeProps {
  readonly programme: Programme;
  readonly library: Library;
}

const TAKES_PART = {
  families: "Families",
  practitioners: "People who work with families",
  schools: "Schools",
} as const;

/** Whether families here can join comes before everything else, with how sure we are. */
function Local({ programme }: Pick<ProgrammeProps, "programme">) {
  const { local, localNotes, checked, notConfirmed } = programme;
  const sure = !mayNotRunHere(programme);
  const { kind, short } = certaintyOf(checked);
  return (
    <div data-certainty={kind}>
      <Callout tone={sure ? "note" : "unsure"} title={LOCAL[local]}>
        {localNotes !== undefined && <p>{localNotes}</p>}
        <p>
          {short}.
          {notConfirmed.length > 0 && (
            <>
              {" "}
              <a href="#not-known">See what we do not know</a>
            </>
          )}
        </p>
      </Callout>
    </div>
  );
}

/** Questions that a parent has about a course and that are unanswered. */
function notKnown(programme: Programme, library: Library): string | undefined {
  const { audience, costOptions, creche, delivery, format, hubs, length, travel } = programme;
  if (audience !== "families" || tenseOf(programme) !== "is") return undefined;
  const inPerson = delivery.includes("in person");
  const open = [
    ...(!statesAges(programme) ? ["the child’s age"] : []),
    ...(format === undefined ? ["how it works"] : []),
    ...(costText(costOptions) === undefined ? ["what it costs you"] : []),
    ...(length === undefined ? ["how long it takes"] : []),
    ...(hubs.length === 0 && inPerson ? ["where it is held"] : []),
    ...(!hasTimes(programme, library) ? ["the next dates"] : []),
    ...(creche === undefined ? ["whether there is a crèche"] : []),
    ...(travel === undefined && inPerson ? ["help with the journey"] : []),
  ];
  const ask = canJoin(programme) ? " Ask before you join." : "";
  return open.length === 0 ? undefined : `${capital(joinAnd(open))}.${ask}`;
}

const RUNS_IT: Readonly<Record<Programme["local"], string>> = {
  offered: "Who runs it here",
  "for staff": "Who runs it here",
  "was offered": "Who ran it here",
  planned: "Who planned it here",
  "not found": "Who runs it elsewhere",
};

/**
 * The words before the name of who runs a course. They do not say that somebody runs here what is
 * not known to run here.
 */
function runsIt(programme: Programme): string {
  const tense = tenseOf(programme);
  if (tense === "was") return RUNS_IT["was offered"];
  return RUNS_IT[tense === "was to be" ? "planned" : programme.local];
}

function ForMe({ programme, library }: ProgrammeProps) {
  const { audience, eligibility, costOptions, otherNames, format, length } = programme;
  const { creche, travel } = programme;
  const tense = tenseOf(programme);
  const items = [
    ...fact("Who takes part", TAKES_PART[audience]),
    ...fact(TENSE[tense].who, eligibility),
    ...fact(audience === "families" ? "Age of the child" : "Ages", agesText(programme)),
    ...fact("How it works", format),
    ...fact("How long", length),
    ...fact("Cost to you", costText(costOptions)),
    ...fact("While you are there", creche),
    ...fact("Getting there", travel),
    ...fact("Not known yet", notKnown(programme, library)),
    ...fact(runsIt(programme), runBy(programme, library)?.name),
  ];
  return (
    <Part title={TENSE[tense].about}>
      <Facts items={items} />
      <AlsoSaid names={otherNames} />
    </Part>
  );
}

/** The words that each part of the page explains. */
function wordsOf({ programme, library }: ProgrammeProps): Explained {
  const { terms, summary, localNotes, eligibility, format, applicationProcess } = programme;
  const { creche, travel, evidence, body, name } = programme;
  const facts = [summary, localNotes, eligibility, format, creche, travel].join(" ");
  const how = hasClosed(programme) ? "" : applicationProcess;
  return explained({ terms, name }, [facts, how, evidence], body, library);
}

function After({ programme, library, words }: ProgrammeProps & { readonly words: Explained }) {
  const { slug, evidence, levels, hubs, notConfirmed, body } = programme;
  const { services } = library.content;
  return (
    <>
      {evidence !== undefined && (
        <Fold title="Does it work?">
          <p>{evidence}</p>
          <TermNotes terms={words.parts[2] ?? []} />
        </Fold>
      )}
      <NotConfirmed items={notConfirmed} />
      <FoldedProse markdown={body} terms={words.body} open={1} />
      <EntryLinks title="Family hubs where it runs" entries={library.entries("hubs", hubs)} />
      <EntryLinks
        title="Services that run it"
        entries={services.filter((service) => service.programmes.includes(slug))}
      />
      <EntryLinks title="Similar help" entries={similarServices(programme, library)} />
      <Nearby entry={programme} library={library} />
      <LevelLinks slugs={levels} library={library} />
      <NewsLinks items={newsAbout(library, "programmes", slug)} />
    </>
  );
}

function Contact({ programme, library }: ProgrammeProps) {
  const { phones, website } = programme;
  return (
    <Part title="Contact">
      <ContactList phones={phones} website={website} />
      {asksInContact(programme, library) && (
        <AskInstead
          library={library}
          {...(website !== undefined && { why: "We have no number." })}
        />
      )}
    </Part>
  );
}

/** A parenting programme: can we join here, who is it for, how it works, does it work. */
export function programmePage(programme: Programme, library: Library): View {
  const { name, summary, url, sensitive } = programme;
  const closed = hasClosed(programme);
  const words = wordsOf({ programme, library });
  const [inFacts = [], inWay = []] = words.parts;
  return {
    head: directoryHead(
      {
        title: entryTitle(programme, library),
        crumb: name,
        description: summary,
        url,
        crumbs: [{ label: "Parenting programmes", url: "/programmes/" }],
        kind: "Programme",
        sensitive,
        modified: programme.checked.on,
        structured: [programmeData(programme, library)],
      },
      library,
    ),
    body: (
      <>
        <PageTitle title={name} lead={summary} />
        <RingInstead entry={programme} library={library} />
        <ClosedNotice entry={programme} library={library} />
        {!closed && <Local programme={programme} />}
        <EntrySplit
          urgent={
            sensitive && (
              <UrgentBox
                urgent={urgentFor(programme.needs, library)}
                except={(ownAskInstead(programme, library)?.phones ?? []).map(
                  ({ number }) => number,
                )}
              />
            )
          }
          side={
            hasContactPart(programme, library) && (
              <Contact programme={programme} library={library} />
            )
          }
          main={
            <>
              <ForMe programme={programme} library={library} />
              <TermNotes terms={inFacts} />
              {!closed &&
                (canJoin(programme) ? (
                  <HowToGetIt entry={programme} title="How to join, and what happens next" />
                ) : (
                  <WhoToAsk entry={programme} />
                ))}
              <TermNotes terms={inWay} />
              {hasTimes(programme, library) && (
                <Part title="When">
                  <SessionTimes entry={programme} library={library} />
                  <CalendarLink
                    url={offeredCalendarUrl(programme, library)}
                    origin={library.data.site.url}
                  />
                </Part>
              )}
            </>
          }
          more={<After programme={programme} library={library} words={words} />}
          foot={<EntryFoot entry={programme} library={library} />}
        />
      </>
    ),
  };
}
