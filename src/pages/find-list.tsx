/** The plain lists of the directory: one page for each need, area and age. */
import { AskInstead } from "../components/ask-instead/ask-instead.tsx";
import { FirstAndRest } from "../components/card-list/first-and-rest.tsx";
import { HelplineList } from "../components/helpline-card/helpline-list.tsx";
import { EntryGroup, EntryLines } from "../components/entry-group/entry-group.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { SectionNav } from "../components/section-nav/section-nav.tsx";
import { TodayFirst } from "../components/today-first/today-first.tsx";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { WatchedNote } from "../components/watched-note/watched-note.tsx";
import { namedFirst, ofEachNeed, reachableFirst } from "../directory/reachable.ts";
import { listedEntries } from "../directory/listing-of.ts";
import { hasOwnUrgent, urgentFor } from "../directory/urgent.ts";
import { forAge, forArea, type ForNeed, forNeed, wards } from "../directory/lists.ts";
import { areaCalendarUrl } from "../export/shared-calendars.ts";
import { small } from "../format/words.ts";
import type { AgeGroup, Area, Need } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";
import { ComingUp, sessionsInArea } from "./coming-up.tsx";
import { type FirstPageParts, inParts, listGroup, type ListPart } from "./list-parts.tsx";
import { needUrl, areaUrl, ageUrl, noticeboardUrl } from "../model/addresses.ts";

/** Lines shown at first of what is not in the area itself. */
const FIRST_ELSEWHERE = 3;
const CRUMBS = [{ label: "Find help", url: "/find/" }] as const;

function More() {
  return (
    <p>
      <a href="/find/">See everything, or choose by age, area and cost</a>
    </p>
  );
}

/** Everything for one need. */
export function needPages(need: Need, library: Library): readonly ListPart[] {
  const found = forNeed(need, library);
  const others = found.entries.filter(({ collection }) => collection !== "hubs");
  const first = library.entries("services", need.today?.services ?? []);
  const services = listGroup(namedFirst(others, first, library, need.id), (some) => (
    <EntryGroup id="services" title="Services and programmes" entries={some} library={library} />
  ));
  return inParts({ groups: [services], first: (part) => needPage(need, found, part, library) });
}

function needPage(
  need: Need,
  { entries, helplines, guidance }: ForNeed,
  part: FirstPageParts,
  library: Library,
): View {
  const hubs = entries.filter(({ collection }) => collection === "hubs");
  return {
    head: {
      title: `${need.label}: everything we know of`,
      description: `${need.description} Services, family hubs and numbers to ring in ${library.data.site.place}.`,
      url: needUrl(need.id),
      crumbs: CRUMBS,
      crumb: need.label,
      kind: "Topic",
      sensitive: need.sensitive,
    },
    body: (
      <>
        <PageTitle
          title={need.label}
          lead={need.description}
          kicker={`Also called: ${need.official}`}
        />
        {(need.sensitive || hasOwnUrgent([need.id], library)) && (
          <UrgentBox urgent={urgentFor([need.id], library)} />
        )}
        {need.sensitive && <WatchedNote />}
        <TodayFirst need={need} library={library} />
        {part.entries}
        {part.others}
        {hubs.length === entries.length && (
          <AskInstead library={library} why="We have not found a local service for this yet." />
        )}
        {helplines.length > 0 && (
          <section aria-labelledby="helplines" data-pagefind-ignore>
            <h2 id="helplines">Numbers to ring or text</h2>
            <HelplineList helplines={helplines} short />
          </section>
        )}
        <EntryLines
          id="hubs"
          title="Family hubs where you can ask"
          entries={hubs}
          first={FIRST_ELSEWHERE}
        />
        {guidance.length > 0 && (
          <section aria-labelledby="guidance" data-pagefind-ignore>
            <h2 id="guidance">How to get help early</h2>
            <FirstAndRest
              items={guidance.map(({ title, url, summary }) => ({
                label: title,
                url,
                text: summary,
              }))}
              show={(some) => <LinkList items={some} />}
            />
          </section>
        )}
        <More />
        <SectionNav
          label="Other topics"
          items={library.data.taxonomy.needs.map(({ id, label }) => ({
            label,
            url: needUrl(id),
            current: id === need.id,
          }))}
        />
      </>
    ),
  };
}

/** Everything for people who live in one area. */
export function areaPages(area: Area, library: Library): readonly ListPart[] {
  const { here, closeBy, everywhere, near, unstated } = forArea(area, library);
  const groups = [
    listGroup(ofEachNeed(here, library), (some) => (
      <EntryGroup
        id="here"
        title={`In ${area.name}, or for people who live there`}
        entries={some}
        library={library}
      />
    )),
    listGroup(reachableFirst(closeBy, library), (some) => (
      <EntryLines
        id="close-by"
        title={`In or next to ${area.name}, by the postcode`}
        entries={some}
        first={FIRST_ELSEWHERE}
      />
    )),
    listGroup(ofEachNeed(everywhere, library), (some) => (
      <EntryLines
        id="everywhere"
        title={`For everybody in ${library.data.site.place}`}
        entries={some}
      />
    )),
    ...near.map(({ area: { id, name }, entries }) =>
      listGroup(reachableFirst(entries, library), (some) => (
        <EntryLines
          key={id}
          id={`near-${id}`}
          title={`Near: in ${name}`}
          entries={some}
          first={FIRST_ELSEWHERE}
          note="Ask whether people from your area can come."
        />
      )),
    ),
    listGroup(reachableFirst(unstated, library), (some) => (
      <EntryLines
        id="unstated"
        title="May also be for you"
        entries={some}
        first={FIRST_ELSEWHERE}
        note="They do not say which areas they are for. Ask before you go."
      />
    )),
  ];
  return inParts({
    groups,
    first: (part) => areaPage(area, here.length + closeBy.length, part, library),
  });
}

function areaPage(area: Area, here: number, part: FirstPageParts, library: Library): View {
  const { place } = library.data.site;
  return {
    head: {
      title: `Help in ${area.name}`,
      description: `Services and family hubs in ${area.name} and nearby, and those for everybody in ${place}.`,
      url: areaUrl(area.id),
      crumbs: CRUMBS,
      crumb: area.name,
      kind: "Area",
    },
    body: (
      <>
        <PageTitle
          title={`Help in ${area.name}`}
          lead={
            here === 0
              ? `We have not found anything in ${area.name} itself yet. This is near, or for everybody in ${place}.`
              : `What is here, what is near, and what is for everybody in ${place}.`
          }
        />
        <ComingUp
          title={`What’s on in ${area.name}`}
          calendar={areaCalendarUrl(area)}
          sessions={sessionsInArea(area, library)}
          library={library}
        />
        {part.entries}
        {part.others}
        <p>
          <a href={noticeboardUrl(area.id)}>A sheet for a notice board, to print</a>
        </p>
        {area.kind === "ward" && <p>{library.data.places.areasNote}</p>}
        <More />
        <SectionNav
          label="Other areas"
          items={wards(library).map(({ id, name }) => ({
            label: name,
            url: areaUrl(id),
            current: id === area.id,
          }))}
        />
      </>
    ),
  };
}

/** Everything that suits one age group. */
export function agePages(group: AgeGroup, library: Library): readonly ListPart[] {
  const { suits, partly, extraNeeds, unstated } = forAge(group, library);
  const lines = (id: string, title: string, entries: typeof suits, note: string) =>
    listGroup(entries, (some) => <EntryLines id={id} title={title} entries={some} note={note} />);
  const groups = [
    listGroup(ofEachNeed(suits, library), (some) => (
      <EntryGroup id="suits" title="Suits this age" entries={some} library={library} />
    )),
    lines(
      "partly",
      "For some of these ages only",
      ofEachNeed(partly, library),
      "Look at the ages of each before you ask.",
    ),
    lines(
      "extra-needs",
      "With extra needs (SEND) only",
      reachableFirst(extraNeeds, library),
      "At these ages, they take people with special educational needs or a disability, and nobody else.",
    ),
    lines(
      "unstated",
      "Age not stated",
      ofEachNeed(unstated, library),
      "They do not say what age they are for. Ask before you go.",
    ),
  ];
  return inParts({ groups, first: (part) => agePage(group, part, library) });
}

function agePage(group: AgeGroup, part: FirstPageParts, library: Library): View {
  const { place } = library.data.site;
  const title = `Help for ${/^\d/.test(group.label) ? `ages ${group.label}` : small(group.label)}`;
  return {
    head: {
      title,
      description: `Services, family hubs and programmes in ${place} for ${small(group.label)}.`,
      url: ageUrl(group.id),
      crumbs: CRUMBS,
      crumb: group.label,
      kind: "Age group",
    },
    body: (
      <>
        <PageTitle title={title} lead={`What suits this age in ${place}.`} />
        {part.entries}
        {part.others}
        {listedEntries(library).length === 0 && (
          <>
            <p>No services are listed here yet.</p>
            <AskInstead library={library} />
          </>
        )}
        <More />
        <SectionNav
          label="Other ages"
          items={library.data.taxonomy.ageGroups.map(({ id, label }) => ({
            label,
            url: ageUrl(id),
            current: id === group.id,
          }))}
        />
      </>
    ),
  };
}
