/** The plain lists of the directory: one page for each need, area and age. */
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { EntryGroup, EntryLines } from "../components/entry-group/entry-group.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { SectionNav } from "../components/section-nav/section-nav.tsx";
import { UrgentNumbers } from "../components/urgent-numbers/urgent-numbers.tsx";
import { ageUrl, areaUrl, forAge, forArea, forNeed, needUrl, partAreas } from "../finder/lists.ts";
import { small } from "../format/words.ts";
import type { AgeGroup, Area, Need } from "../model/data/index.ts";
import type { Library } from "../model/library.ts";

const CRUMBS = [{ label: "Find help", url: "/find/" }] as const;

function More() {
  return <p><a href="/find/">See everything, or choose by age, area and cost</a></p>;
}

/** Everything for one need. */
export function needPage(need: Need, library: Library): View {
  const { entries, helplines, guidance } = forNeed(need, library);
  const hubs = entries.filter(({ collection }) => collection === "hubs");
  const others = entries.filter(({ collection }) => collection !== "hubs");
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
        <PageTitle title={need.label} lead={need.description} />
        <p>The official word is “{need.official}”.</p>
        {need.sensitive && <UrgentNumbers library={library} title="If somebody is in danger, ring now" />}
        <EntryGroup id="services" title="Services and programmes" entries={others} library={library} />
        {others.length === 0 && <p>We have not found a local service for this yet. Ask at a family hub, or ring one of the numbers on this page.</p>}
        {helplines.length > 0 && (
          <section aria-labelledby="helplines" data-pagefind-ignore>
            <h2 id="helplines">Numbers to ring or text</h2>
            {helplines.map(({ name, summary, phones, text, website }) => (
              <>
                <h3>{name}</h3>
                <p>{summary}</p>
                <ContactList phones={phones} text={text} website={website} />
              </>
            ))}
          </section>
        )}
        <EntryGroup id="hubs" title="Family hubs where you can ask" entries={hubs} library={library} />
        {guidance.length > 0 && (
          <section aria-labelledby="guidance" data-pagefind-ignore>
            <h2 id="guidance">How to get help early</h2>
            <LinkList items={guidance.map(({ title, url, summary }) => ({ label: title, url, text: summary }))} />
          </section>
        )}
        <More />
        <SectionNav label="Other topics" items={library.data.taxonomy.needs.map(({ id, label }) => ({ label, url: needUrl(id), current: id === need.id }))} />
      </>
    ),
  };
}

/** Everything for people who live in one area. */
export function areaPage(area: Area, library: Library): View {
  const { here, everywhere, near, unstated } = forArea(area, library);
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
        <PageTitle title={`Help in ${area.name}`} lead={`What is in ${area.name}, what is for everybody in ${place}, and what is near.`} />
        {area.kind === "ward" && <p>{library.data.places.areasNote}</p>}
        {here.length === 0 && <p>We have not found anything in {area.name} itself yet. Look at what is for everybody, and at what is near.</p>}
        <EntryGroup id="here" title={`In ${area.name}, or for people who live there`} entries={here} library={library} />
        <EntryLines id="everywhere" title={`For everybody in ${place}`} entries={everywhere} />
        {near.map(({ area: { id, name }, entries }) => <EntryLines key={id} id={`near-${id}`} title={`Near: in ${name}`} entries={entries} note="Ask whether people from your area can come." />)}
        <EntryLines id="unstated" title="May also be for you" entries={unstated} note="They do not say which areas they are for. Ask before you go." />
        <p><a href={`${areaUrl(area.id)}noticeboard/`}>A sheet of this for a notice board, to print</a></p>
        <More />
        <SectionNav label="Other areas" items={partAreas(library).map(({ id, name }) => ({ label: name, url: areaUrl(id), current: id === area.id }))} />
      </>
    ),
  };
}

/** Everything that suits one age group. */
export function agePage(group: AgeGroup, library: Library): View {
  const { suits, unstated } = forAge(group, library);
  const { place } = library.data.site;
  const title = `Help for ${/^\d/.test(group.label) ? `ages ${group.label}` : small(group.label)}`;
  return {
    head: { title, description: `Services, family hubs and programmes in ${place} for ${small(group.label)}.`, url: ageUrl(group.id), crumbs: CRUMBS, crumb: group.label, kind: "Age group" },
    body: (
      <>
        <PageTitle title={title} lead={`What suits this age in ${place}.`} />
        <EntryGroup id="suits" title="Suits this age" entries={suits} library={library} />
        <EntryLines id="unstated" title="May also suit" entries={unstated} note="They do not say what age they are for. Ask before you go." />
        <More />
        <SectionNav label="Other ages" items={library.data.taxonomy.ageGroups.map(({ id, label }) => ({ label, url: ageUrl(id), current: id === group.id }))} />
      </>
    ),
  };
}
