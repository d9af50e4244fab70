import { AskInstead, RingInstead } from "../components/ask-instead/ask-instead.tsx";
import { CheckFirst } from "../components/check-first/check-first.tsx";
import { ClosedNotice } from "../components/closed-notice/closed-notice.tsx";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { Facts } from "../components/facts/facts.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import { TermNotes } from "../components/term-note/term-note.tsx";
import type { View } from "../components/page/view.ts";
import { PlaceList } from "../components/place-list/place-list.tsx";
import { FoldedProse } from "../components/prose/prose.tsx";
import { CalendarLink } from "../components/session-times/calendar-link.tsx";
import { offeredCalendarUrl } from "../export/entry-calendar.ts";
import { SessionTimes } from "../components/session-times/session-times.tsx";
import { asksInContact, askThem, hasContactPart } from "../directory/ask-instead.ts";
import { hubData } from "../export/structured-data.ts";
import { agesText, statesAges } from "../format/ages.ts";
import type { Hub } from "../model/collections/index.ts";
import { hasSecretLocation, hubsOf, ownLocations } from "../locations/locations.ts";
import { hubCalendarUrl } from "../export/shared-calendars.ts";
import type { Library } from "../model/library.ts";
import { newsAbout } from "../news/published.ts";
import { areasText, AlsoSaid, fact } from "./directory/fact-items.tsx";
import { ComingUp, sessionsInHub } from "./coming-up.tsx";
import { directoryHead } from "./directory/head.ts";
import { HubServices } from "./directory/hub-services.tsx";
import { Nearby } from "./directory/nearby.tsx";
import { EntryLinks, NewsLinks, Part } from "./directory/related.tsx";
import { FOR_INTERPRETER } from "./directory/service-sections.tsx";
import { tenseOf } from "./directory/tense.ts";
import { EntryFoot } from "./directory/entry-foot.tsx";
import { EntrySplit } from "./entry-split.tsx";
import { type Explained, explained } from "./explained.ts";

interface HubProps {
  readonly hub: Hub;
  readonly library: Library;
}

/** What the facts of a hub leave open, and whom to ask. */
function notKnown({ hub, library }: HubProps): string {
  const open = statesAges(hub) ? "Cost and languages" : "Ages, cost and languages";
  const ask = askThem(hub, library);
  return ask === undefined ? `${open}.` : `${open}. ${ask}, and ${FOR_INTERPRETER}.`;
}

function ForMe({ hub, library }: HubProps) {
  const { area, serviceAreas, otherNames } = hub;
  const items = [
    ...fact("Ages", agesText(hub)),
    ...fact("Where it is", area === undefined ? undefined : library.area(area).name),
    ...fact("Area it serves", areasText(serviceAreas, library)),
    ...fact("Not known yet", notKnown({ hub, library })),
  ];
  return (
    <Part title="Is it for me?">
      <Facts items={items} />
      <AlsoSaid names={otherNames} />
    </Part>
  );
}

function Contact({ hub, library }: HubProps) {
  const { phones, website, contacts } = hub;
  return (
    <section>
      <h2>Contact</h2>
      <ContactList phones={phones} website={website} contacts={contacts} />
      {asksInContact(hub, library) && <AskInstead library={library} />}
    </section>
  );
}

/** What follows the contact on every hub's page. */
function After({ hub, library, words }: HubProps & { readonly words: Explained }) {
  const { slug, notConfirmed, body } = hub;
  const { services, programmes } = library.content;
  const here = services.filter(
    (service) => tenseOf(service) === "is" && hubsOf(service).includes(slug),
  );
  return (
    <>
      <NotConfirmed items={notConfirmed} />
      <ComingUp
        title="What’s on here"
        calendar={hubCalendarUrl(hub)}
        sessions={sessionsInHub(hub, library)}
        library={library}
      />
      <EntryLinks title="What you can find here" entries={here} />
      <EntryLinks
        title="Programmes here"
        entries={programmes.filter((programme) => programme.hubs.includes(slug))}
      />
      <HubServices hub={hub} library={library} />
      <FoldedProse markdown={body} terms={words.body} open={1} />
      <Nearby entry={hub} library={library} />
      <NewsLinks items={newsAbout(library, "hubs", slug)} />
    </>
  );
}

function BeforeYouGo({ hub: { status, checked, notConfirmed } }: Pick<HubProps, "hub">) {
  return <CheckFirst status={status} checked={checked} unknown={notConfirmed.length} />;
}

function WhenAndWhere({ hub, library }: HubProps) {
  return (
    <Part title="When and where">
      <SessionTimes entry={hub} library={library} />
      <CalendarLink url={offeredCalendarUrl(hub, library)} origin={library.data.site.url} />
      <PlaceList entry={hub} library={library} />
      {!hasSecretLocation(hub) && ownLocations(hub, library).length === 0 && (
        <p>We have no confirmed address.</p>
      )}
    </Part>
  );
}

/** A family hub: what it is, when and where, what can be found there. */
export function hubPage(hub: Hub, library: Library): View {
  const { name, summary, url, checked } = hub;
  const open = tenseOf(hub) === "is";
  const words = explained({ terms: [], name }, [summary], hub.body, library);
  return {
    head: directoryHead(
      {
        title: name,
        description: summary,
        url,
        crumbs: [{ label: "Family hubs", url: "/hubs/" }],
        kind: "Family hub",
        modified: checked.on,
        structured: [hubData(hub, library)],
      },
      library,
    ),
    body: (
      <>
        <PageTitle title={name} lead={summary} />
        <RingInstead entry={hub} library={library} />
        <ClosedNotice entry={hub} library={library} />
        <EntrySplit
          side={open && hasContactPart(hub, library) && <Contact hub={hub} library={library} />}
          main={
            <>
              <BeforeYouGo hub={hub} />
              {open && <ForMe hub={hub} library={library} />}
              <TermNotes terms={words.parts[0] ?? []} />
              {open && <WhenAndWhere hub={hub} library={library} />}
            </>
          }
          more={<After hub={hub} library={library} words={words} />}
          foot={<EntryFoot entry={hub} library={library} />}
        />
      </>
    ),
  };
}
