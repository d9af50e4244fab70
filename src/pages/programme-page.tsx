import { AskInstead } from "../components/ask-instead/ask-instead.tsx";
import { Callout } from "../components/callout/callout.tsx";
import { CheckFirst } from "../components/check-first/check-first.tsx";
import { ClosedNotice } from "../components/closed-notice/closed-notice.tsx";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { Facts } from "../components/facts/facts.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { Prose } from "../components/prose/prose.tsx";
import { CalendarLink } from "../components/session-times/calendar-link.tsx";
import { offeredCalendarUrl } from "../export/entry-calendar.ts";
import { hasTimes } from "../calendar/times.ts";
import { SessionTimes } from "../components/session-times/session-times.tsx";
import { TermsUsed } from "../components/terms-used/terms-used.tsx";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { urgentFor } from "../directory/urgent.ts";
import { programmeData } from "../export/structured-data.ts";
import { agesText } from "../format/ages.ts";
import { costText } from "../format/costs.ts";
import { joinAnd } from "../format/lists.ts";
import { capital } from "../format/words.ts";
import { LOCAL } from "../model/collections/programmes.ts";
import type { Programme } from "../model/collections/index.ts";
import { similarServices } from "../directory/similar.ts";
import type { Library } from "../model/library.ts";
import { fact, namesText } from "./directory/fact-items.tsx";
import { directoryHead } from "./directory/head.ts";
import { Nearby } from "./directory/nearby.tsx";
import { EntryLinks, LevelLinks, Part } from "./directory/related.tsx";
import { HowToGetIt } from "./directory/service-sections.tsx";
import { entryTitle } from "./directory/titles.ts";
import { EntryFoot } from "./directory/entry-foot.tsx";

interface ProgrammeProps {
  readonly programme: Programme;
  readonly library: Library;
}

const TAKES_PART = {
  families: "Families",
  practitioners: "People who work with families",
  schools: "Schools",
} as const;

/** Whether families here can join comes before everything else. */
function Local({ programme: { local, localNotes } }: Pick<ProgrammeProps, "programme">) {
  const sure = local === "offered" || local === "for staff";
  return (
    <Callout tone={sure ? "note" : "unsure"} title={LOCAL[local]}>
      {localNotes !== undefined && <p>{localNotes}</p>}
    </Callout>
  );
}

/** Questions that a parent has about a course and that are unanswered. */
function notKnown(programme: Programme, library: Library): string | undefined {
  const { audience, costOptions, creche, delivery, hubs, length, status } = programme;
  if (audience !== "families" || status === "defunct") return undefined;
  const open = [
    ...(costText(costOptions) === undefined ? ["what it costs you"] : []),
    ...(length === undefined ? ["how long it takes"] : []),
    ...(hubs.length === 0 && delivery.includes("in person") ? ["where it is held"] : []),
    ...(!hasTimes(programme, library) ? ["the next dates"] : []),
    ...(creche === undefined ? ["whether there is a crèche"] : []),
  ];
  return open.length === 0 ? undefined : `${capital(joinAnd(open))}. Ask before you join.`;
}

function ForMe({ programme, library }: ProgrammeProps) {
  const {
    audience,
    eligibility,
    minimumAge,
    maximumAge,
    costOptions,
    organisation,
    otherNames,
    format,
    length,
    creche,
  } = programme;
  const items = [
    ...fact("Who takes part", TAKES_PART[audience]),
    ...fact("Who it is for", eligibility),
    ...fact(
      audience === "families" ? "Age of the child" : "Ages",
      agesText(minimumAge, maximumAge) ?? "Not stated",
    ),
    ...fact("How it works", format ?? "Not stated"),
    ...fact("How long", length),
    ...fact("Cost to you", costText(costOptions)),
    ...fact("While you are there", creche),
    ...fact("Not known yet", notKnown(programme, library)),
    ...fact(
      "Who runs it here",
      organisation === undefined ? undefined : library.entry("organisations", organisation).name,
    ),
    ...fact("People also say", namesText(otherNames)),
  ];
  return (
    <Part title="Is it for me?">
      <Facts items={items} />
    </Part>
  );
}

function After({ programme, library }: ProgrammeProps) {
  const { slug, evidence, levels, terms, hubs, notConfirmed, body } = programme;
  const { services } = library.content;
  return (
    <>
      {evidence !== undefined && (
        <Part title="Does it work?">
          <p>{evidence}</p>
        </Part>
      )}
      <NotConfirmed items={notConfirmed} />
      <Prose markdown={body} />
      <EntryLinks title="Family hubs where it runs" entries={library.entries("hubs", hubs)} />
      <EntryLinks
        title="Services that run it"
        entries={services.filter((service) => service.programmes.includes(slug))}
      />
      <EntryLinks title="Similar help" entries={similarServices(programme, library)} />
      <Nearby entry={programme} library={library} />
      <LevelLinks slugs={levels} library={library} />
      <TermsUsed terms={library.entries("glossary", terms)} />
      <EntryFoot entry={programme} library={library} />
    </>
  );
}

/** A parenting programme: can we join here, who is it for, how it works, does it work. */
export function programmePage(programme: Programme, library: Library): View {
  const { name, summary, url, sensitive, phones, website, status } = programme;
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
        <ClosedNotice entry={programme} library={library} />
        <CheckFirst
          status={status}
          checked={programme.checked}
          ran={programme.local !== "not found" && programme.local !== "planned"}
          visited={programme.audience === "families"}
          unknown={programme.notConfirmed.length}
        />
        {status !== "defunct" && <Local programme={programme} />}
        {sensitive && <UrgentBox urgent={urgentFor(programme.needs, library)} />}
        <ForMe programme={programme} library={library} />
        {status !== "defunct" && (
          <HowToGetIt entry={programme} title="How to join, and what happens next" />
        )}
        {hasTimes(programme, library) && (
          <Part title="When">
            <SessionTimes entry={programme} library={library} />
            <CalendarLink url={offeredCalendarUrl(programme, library)} />
          </Part>
        )}
        <Part title="Contact">
          <ContactList phones={phones} website={website} />
          {phones.length === 0 && (website === undefined || programme.audience === "families") && (
            <AskInstead library={library} />
          )}
        </Part>
        <After programme={programme} library={library} />
      </>
    ),
  };
}
