import { Checked } from "../components/checked/checked.tsx";
import { hasClosed, isRunning } from "../format/standing.ts";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { Facts } from "../components/facts/facts.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import { PageTools } from "../components/page-tools/page-tools.tsx";
import type { View } from "../components/page/view.ts";
import { Prose } from "../components/prose/prose.tsx";
import { Sources } from "../components/sources/sources.tsx";
import { StatusBadge } from "../components/entry-list/entry-list.tsx";
import { organisationData } from "../export/structured-data.ts";
import type { Organisation } from "../model/collections/index.ts";
import { newsOfGroup } from "../news/published.ts";
import type { Library } from "../model/library.ts";
import { fact, namesText } from "./directory/fact-items.tsx";
import { directoryHead } from "./directory/head.ts";
import { ORGANISATION_KIND } from "../model/words.ts";
import { EntryLinks, NewsLinks, Part } from "./directory/related.tsx";
import { EntrySplit } from "./entry-split.tsx";
import { small } from "../format/words.ts";

/** An organisation: who they are, what they run, where, and their newsletter items. */
export function organisationPage(organisation: Organisation, library: Library): View {
  const { slug, name, summary, url, kind, status, phones, email, website } = organisation;
  const { checked, otherNames, umbrella } = organisation;
  const { services, programmes, hubs } = library.content;
  const own = services.filter((service) => service.organisation === slug);
  const hubsOf = (some: typeof own): typeof hubs => {
    const at = new Set(some.flatMap((service) => service.hubs));
    return hubs.filter((hub) => at.has(hub.slug));
  };
  const worksFrom = hubsOf(own.filter(isRunning));
  const contact =
    !hasClosed(organisation) && (phones.length > 0 || email !== undefined || website !== undefined);
  return {
    head: directoryHead(
      {
        title: tabTitle(organisation, library),
        crumb: name,
        description: summary,
        url,
        crumbs: [{ label: "Organisations", url: "/organisations/" }],
        kind: "Organisation",
        modified: checked.on,
        ...(!umbrella && { structured: [organisationData(organisation, library)] }),
      },
      library,
    ),
    body: (
      <>
        <PageTitle
          title={name}
          lead={summary}
          kicker={umbrella ? "Many under one heading" : ORGANISATION_KIND[kind]}
        />
        <EntrySplit
          side={
            contact && (
              <Part title="Contact">
                <ContactList phones={phones} email={email} website={website} />
              </Part>
            )
          }
          main={
            <>
              {!isRunning(organisation) && (
                <p>
                  <StatusBadge status={status} checked={checked} />
                </p>
              )}
              <Facts items={fact("Also known as", namesText(otherNames))} />
              <NotConfirmed items={organisation.notConfirmed} />
              <EntryLinks
                title={umbrella ? "What is listed under it" : "Services"}
                entries={own}
                open
              />
              <EntryLinks
                title="Programmes"
                entries={programmes.filter((programme) => programme.organisation === slug)}
              />
              <EntryLinks title="Family hubs it works from" entries={worksFrom} />
              <EntryLinks
                title="Family hubs it once worked from"
                entries={hubsOf(own).filter((hub) => !worksFrom.includes(hub))}
              />
              <Prose markdown={organisation.body} />
              <NewsLinks items={newsOfGroup(library, slug)} />
            </>
          }
          foot={
            <>
              <Checked checked={checked} today={library.today} />
              <Sources items={organisation.sources} />
              <PageTools title={name} url={url} library={library} />
            </>
          }
        />
      </>
    ),
  };
}

/**
 * An organisation named like one of its services adds what it is, so that no two tabs are alike.
 */
function tabTitle(
  { name, kind }: Organisation,
  { content: { services, hubs, programmes } }: Library,
): string {
  const taken = [...services, ...hubs, ...programmes].some((entry) => entry.name === name);
  return taken ? `${name} (${small(ORGANISATION_KIND[kind])})` : name;
}
