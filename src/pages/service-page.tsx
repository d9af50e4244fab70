import { AskInstead, RingInstead } from "../components/ask-instead/ask-instead.tsx";
import { hasClosed, isRunning } from "../format/standing.ts";
import { CheckFirst } from "../components/check-first/check-first.tsx";
import { ClosedNotice } from "../components/closed-notice/closed-notice.tsx";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { FoldedProse } from "../components/prose/prose.tsx";
import { TermNotes } from "../components/term-note/term-note.tsx";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { CALLS_SHOW } from "../components/watched-note/watched-note.tsx";
import { certaintyOf } from "../freshness/certainty.ts";
import { asksInContact, hasContactPart, ownAskInstead } from "../directory/ask-instead.ts";
import { urgentFor } from "../directory/urgent.ts";
import { linkedWith, runBy } from "../directory/run-by.ts";
import { serviceData } from "../export/structured-data.ts";
import type { Service } from "../model/collections/index.ts";
import { similarServices } from "../directory/similar.ts";
import type { Library } from "../model/library.ts";
import { newsAbout } from "../news/published.ts";
import { directoryHead } from "./directory/head.ts";
import { Nearby } from "./directory/nearby.tsx";
import { EntryLinks, LevelLinks, NewsLinks } from "./directory/related.tsx";
import { ForMe, HowToGetIt, WhenAndWhere, WhoToAsk } from "./directory/service-sections.tsx";
import { TENSE, tenseOf } from "./directory/tense.ts";
import { entryTitle } from "./directory/titles.ts";
import { EntryFoot } from "./directory/entry-foot.tsx";
import { EntrySplit } from "./entry-split.tsx";
import { type Explained, explained } from "./explained.ts";

interface ServiceProps {
  readonly service: Service;
  readonly library: Library;
}

/** Every way to reach the service; on a sensitive page with a word about the phone's own memory. */
function Contact({ service, library }: ServiceProps) {
  const { phones, email, website, contacts, sensitive } = service;
  return (
    <section>
      <h2>Contact</h2>
      <ContactList phones={phones} email={email} website={website} contacts={contacts} />
      {asksInContact(service, library) && <AskInstead library={library} />}
      {sensitive && (
        <p class="contact-note">
          {CALLS_SHOW} <a href="/staying-safe-online/">Staying safe online</a> says more.
        </p>
      )}
    </section>
  );
}

/** Whom to ring in danger, beside a service about it. */
function InDanger({ service, library }: ServiceProps) {
  const { sensitive, needs, phones } = service;
  if (!sensitive) return null;
  const above = [...phones, ...(ownAskInstead(service, library)?.phones ?? [])];
  return (
    <UrgentBox urgent={urgentFor(needs, library)} except={above.map(({ number }) => number)} />
  );
}

/** The words before the name of who runs a service. */
function runWords(service: Service): string {
  const tense = tenseOf(service);
  return tense === "is" && certaintyOf(service.checked).kind === "unsure"
    ? "As far as we know, run by"
    : TENSE[tense].run;
}

/** Who runs it, or with whom it has been linked where nobody knows who does now. */
function RunBy({ service, library }: ServiceProps) {
  const organisation = runBy(service, library) ?? linkedWith(service, library);
  const name = organisation?.name ?? service.newGroup;
  if (name === undefined || name === service.name) return null;
  const who = organisation ? <a href={organisation.url}>{name}</a> : name;
  return (
    <p class="run-by">
      {service.runnerUnknown ? (
        <>We do not know who runs it now. It has been linked with {who}</>
      ) : (
        <>
          {runWords(service)} {who}
        </>
      )}
    </p>
  );
}

/** Who runs it and how sure we are. */
function BeforeYouGo({ service, library }: ServiceProps) {
  return (
    <>
      <RunBy service={service} library={library} />
      <CheckFirst
        status={service.status}
        checked={service.checked}
        visited={service.delivery.includes("in person")}
        unknown={service.notConfirmed.length}
      />
    </>
  );
}

/** How to get it, or whom to ask about what does not run. */
function WayIn({ service }: Pick<ServiceProps, "service">) {
  if (!isRunning(service) && service.applicationProcess === undefined) return null;
  return tenseOf(service) === "is" ? (
    <HowToGetIt entry={service} waitTime={service.waitTime} />
  ) : (
    <WhoToAsk entry={service} />
  );
}

/** The words that each part of the page explains. */
function wordsOf({ service, library }: ServiceProps): Explained {
  const { terms, summary, eligibility, applicationProcess, waitTime, body, name } = service;
  const { otherNames, notConfirmed } = service;
  // The page of what has closed shows neither for whom it was nor how to get it.
  const [facts, way] = hasClosed(service)
    ? [[], []]
    : [
        [eligibility, ...otherNames],
        [applicationProcess, waitTime],
      ];
  return explained(
    { terms, name },
    [[summary, ...facts], way, notConfirmed].map((texts) => texts.join(". ")),
    body,
    library,
  );
}

function After({ service, library, words }: ServiceProps & { readonly words: Explained }) {
  const { programmes, levels, notConfirmed, slug, body, terms } = service;
  return (
    <>
      <NotConfirmed items={notConfirmed} />
      <TermNotes terms={(words.parts[2] ?? []).filter(({ slug: word }) => terms.includes(word))} />
      <FoldedProse markdown={body} terms={words.body} open={1} />
      <EntryLinks title="Similar help" entries={similarServices(service, library)} />
      <Nearby entry={service} library={library} />
      <LevelLinks slugs={levels} library={library} />
      <EntryLinks title="Programmes it runs" entries={library.entries("programmes", programmes)} />
      <NewsLinks items={newsAbout(library, "services", slug)} />
    </>
  );
}

/** A service: what it is, is it for me, how to get it, when and where, how to reach it. */
export function servicePage(service: Service, library: Library): View {
  const closed = hasClosed(service);
  // Its own number comes first; without one, the numbers for danger do.
  const ownNumber = service.phones.length > 0;
  const title = entryTitle(service, library);
  const words = wordsOf({ service, library });
  const [inFacts = [], inWay = []] = words.parts;
  return {
    head: directoryHead(
      {
        title,
        crumb: service.name,
        description: service.summary,
        url: service.url,
        crumbs: [{ label: "Services", url: "/services/" }],
        kind: "Service",
        sensitive: service.sensitive,
        modified: service.checked.on,
        structured: [serviceData(service, library)],
      },
      library,
    ),
    body: (
      <>
        <PageTitle title={service.name} lead={service.summary} />
        <RingInstead entry={service} library={library} />
        <ClosedNotice entry={service} library={library} />
        <EntrySplit
          urgent={
            service.sensitive &&
            (closed || !ownNumber) && <InDanger service={service} library={library} />
          }
          side={hasContactPart(service, library) && <Contact service={service} library={library} />}
          main={
            <>
              <BeforeYouGo service={service} library={library} />
              {!closed && ownNumber && <InDanger service={service} library={library} />}
              {!closed && <ForMe service={service} library={library} />}
              <TermNotes terms={inFacts} />
              {!closed && <WayIn service={service} />}
              <TermNotes terms={inWay} />
              {!closed && <WhenAndWhere service={service} library={library} />}
            </>
          }
          more={<After service={service} library={library} words={words} />}
          foot={<EntryFoot entry={service} library={library} />}
        />
      </>
    ),
  };
}
