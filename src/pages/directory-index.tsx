import type { ComponentChildren } from "preact";
import { EntryList } from "../components/entry-list/entry-list.tsx";
import { NamePanel, NamePanels } from "../components/entry-list/name-panels.tsx";
import { ServiceRows } from "../components/entry-list/service-rows.tsx";
import type { IconName } from "../components/icon/icon.tsx";
import { HubList } from "../components/hub-list/hub-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { certaintyOf } from "../freshness/certainty.ts";
import { ofEachNeed, reachableFirst } from "../directory/reachable.ts";
import { byName } from "../format/sort-order.ts";
import { hasClosed, isRunning } from "../format/standing.ts";
import type { Hub } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { ORGANISATION_KIND } from "../model/words.ts";
import { HubMap, hubPlaces, numbersOf } from "./directory/hub-map.tsx";
import { directoryHead } from "./directory/head.ts";
import { Part } from "./directory/related.tsx";
import { type FirstPageParts, inParts, listGroup, type ListPart } from "./list-parts.tsx";

/** The finder in the order of names. */
const BY_NAME = "/find/?order=name";

const KIND_ICON = {
  council: "door",
  nhs: "heart",
  police: "shield",
  charity: "hands",
  community: "people",
  school: "school",
  partnership: "talk",
  national: "web",
} as const satisfies Record<keyof typeof ORGANISATION_KIND, IconName>;

interface Named {
  readonly name: string;
}

const sortedByName = <T extends Named>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => byName(a.name, b.name));

const isConfirmed = ({ checked }: Hub): boolean => certaintyOf(checked).kind === "confirmed";

const SERVICES_NOTE =
  "As far as we know these are running. We have only read about most of them, so ask before you go. “Not sure” means that we could not tell whether it is still right.";

interface IndexProps {
  readonly title: string;
  readonly lead: string;
  readonly url: string;
}

function index(
  { title, lead, url }: IndexProps,
  library: Library,
  children: ComponentChildren,
): View {
  return {
    head: directoryHead({ title, description: lead, url, crumbs: [] }, library),
    body: (
      <>
        <PageTitle title={title} lead={lead} />
        {children}
      </>
    ),
  };
}

/**
 * Open hubs first, beside their map, the surest at the top; then those that have closed, with what
 * happened.
 */
export function hubsPage(library: Library): View {
  const hubs = reachableFirst(sortedByName(library.content.hubs), library);
  const explained = library.content.guidance.find(
    ({ slug }) => slug === library.data.site.hubsGuide,
  );
  const closed = hubs.filter(hasClosed);
  const open = hubs.filter((hub) => !hasClosed(hub));
  const confirmed = open.filter(isConfirmed);
  const others = open.filter((hub) => !isConfirmed(hub));
  const places = hubPlaces([...confirmed, ...others], library);
  const numbers = (hub: Hub): readonly number[] => numbersOf(hub, places);
  return index(
    {
      title: "Family hubs",
      lead: "Places where you can find many kinds of help together, from before your baby is born until your child is grown up.",
      url: "/hubs/",
    },
    library,
    <>
      <div class={places.length > 0 ? "hubs-by-map" : undefined}>
        <div>
          {confirmed.length > 0 && (
            <Part title="Hubs you can go to">
              <HubList hubs={confirmed} library={library} numbers={numbers} />
            </Part>
          )}
          {others.length > 0 && (
            <Part title="Hubs to ask about before you go">
              <p>
                We have read about these, but the people who run them have not confirmed them to us
                yet.
              </p>
              <HubList hubs={others} library={library} numbers={numbers} />
            </Part>
          )}
        </div>
        <HubMap places={places} library={library} />
      </div>
      {closed.length > 0 && (
        <Part title="Hubs that have closed, or were due to close">
          <p>Their pages say what happened and where to go instead.</p>
          <HubList hubs={closed} library={library} />
        </Part>
      )}
      <p>
        <a href="/find/">Find help near you</a>
        {explained && (
          <>
            , or read <a href={explained.url}>what a family hub is</a>
          </>
        )}
        .
      </p>
    </>,
  );
}

/**
 * All services, what is surest and can be reached first, one of each topic at the top. Later parts
 * of a long list are in a folder of their own, as each service has its page below /services/.
 */
export function servicesPages(library: Library): readonly ListPart[] {
  const services = sortedByName(library.content.services);
  const closed = services.filter((service) => !isRunning(service));
  const groups = [
    listGroup(ofEachNeed(services.filter(isRunning), library), (some) => (
      <Part title="Services">
        <p>{SERVICES_NOTE}</p>
        <ServiceRows services={some} library={library} />
      </Part>
    )),
    listGroup(closed, (some) => (
      <Part title="Closed, planned or from the past">
        <ServiceRows services={some} library={library} />
      </Part>
    )),
  ];
  return inParts({ groups, below: "/find/all/", first: (part) => servicesPage(part, library) });
}

function servicesPage(part: FirstPageParts, library: Library): View {
  return index(
    {
      title: "All services",
      lead: "Help that families can get: groups, advice, visits, food and health.",
      url: "/services/",
    },
    library,
    <>
      <p>
        <a href="/find/">Find help by need, age and place</a> is quicker if you know what you want.
      </p>
      {part.entries}
      <p>
        What we are surest of, and you can reach, comes first. See everything{" "}
        <a href={BY_NAME}>by name, A to Z</a>.
      </p>
      {part.others}
    </>,
  );
}

/** Organisations of one kind that are shown at first, as there are many kinds. */
const MAX_PER_KIND = 3;

/** Organisations in panels by what they are, without headings for many. */
export function organisationsPage(library: Library): View {
  const organisations = sortedByName(
    library.content.organisations.filter(({ umbrella }) => !umbrella),
  );
  return index(
    {
      title: "Organisations",
      lead: "Who runs the services and groups that are listed here.",
      url: "/organisations/",
    },
    library,
    <>
      <NamePanels>
        {(Object.keys(ORGANISATION_KIND) as (keyof typeof ORGANISATION_KIND)[]).map((kind) => {
          const some = organisations.filter((organisation) => organisation.kind === kind);
          return (
            some.length > 0 && (
              <NamePanel title={ORGANISATION_KIND[kind]} icon={KIND_ICON[kind]}>
                <EntryList entries={some} first={MAX_PER_KIND} />
              </NamePanel>
            )
          );
        })}
      </NamePanels>
    </>,
  );
}
