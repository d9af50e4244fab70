import { CardList } from "../components/card-list/card-list.tsx";
import { FirstAndRest } from "../components/card-list/first-and-rest.tsx";
import { EntryCard } from "../components/entry-card/entry-card.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { PlaceMap } from "../components/place-map/place-map.tsx";
import { ServiceFinder } from "../components/service-finder/service-finder.tsx";
import { UrgentLine } from "../components/urgent-line/urgent-line.tsx";
import { UrgentNumbers } from "../components/urgent-numbers/urgent-numbers.tsx";
import { toAttributes } from "../finder/listing-data.ts";
import { mapContact } from "../map/places.ts";
import { closedEntries, type Listed, listedEntries, listingOf } from "../directory/listing-of.ts";
import { ofEachNeed } from "../directory/reachable.ts";
import { ranked } from "../finder/rank.ts";
import { whatIsCounted } from "../directory/what-is-counted.ts";
import { wards } from "../directory/lists.ts";
import { standingOf } from "../format/standing.ts";
import type { Library } from "../model/library.ts";
import { MyListLink } from "../components/shortlist/my-list-link.tsx";
import { dividing, filterOptions } from "../directory/filter-values.ts";
import { needUrl, areaUrl, ageUrl } from "../model/addresses.ts";

/** Id of the part with the plain lists and the map. */
const OTHER_WAYS = "other-ways";

/** How many cards are shown at first, with script and without. */
const FIRST_CARDS = 10;

interface FindOptions {
  /** Compressed bytes of what the map fetches beside its script and style. */
  readonly mapBytes: number;
}

/** Ways into the plain lists, which need no script. */
function Browse({ library }: { readonly library: Library }) {
  const { needs, ageGroups } = library.data.taxonomy;
  return (
    <nav class="find-browse" aria-label="Lists">
      <details class="find-browse__part">
        <summary>Look by topic</summary>
        <LinkList items={needs.map(({ id, label }) => ({ label, url: needUrl(id) }))} />
      </details>
      <details class="find-browse__part">
        <summary>Look by area</summary>
        <LinkList
          items={wards(library).map(({ id, name }) => ({ label: name, url: areaUrl(id) }))}
        />
      </details>
      <details class="find-browse__part">
        <summary>Look by age</summary>
        <LinkList items={ageGroups.map(({ id, label }) => ({ label, url: ageUrl(id) }))} />
      </details>
    </nav>
  );
}

/**
 * Entries that are closed, by name; nothing without any. A choice hides them: of those, the search
 * names what its words are about.
 */
function Closed({
  id,
  title,
  entries,
}: {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Listed[];
}) {
  return entries.length === 0 ? null : (
    <section class="find-closed" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>Their pages say where to go instead.</p>
      <LinkList items={entries.map(({ name, url }) => ({ label: name, url }))} />
    </section>
  );
}

/**
 * Services, hubs and programmes of the whole place, with filters and a map for those who want them.
 */
export function findPage(library: Library, { mapBytes }: FindOptions): View {
  const listed = ofEachNeed(listedEntries(library), library).map((entry) => ({
    entry,
    listing: listingOf(entry, library),
  }));
  const entries = ranked(listed, { order: "best", now: { date: library.today, time: "" } });
  const options = dividing(
    filterOptions(library),
    entries.map(({ listing }) => listing),
  );
  const closed = closedEntries(library);
  const { place } = library.data.site;
  return {
    head: {
      title: "Find help",
      description: `Services, family hubs and parenting programmes in ${place}: by topic, age, area and cost.`,
      url: "/find/",
      crumbs: [],
    },
    body: (
      <>
        <div class="find-top">
          <PageTitle title="Find help" />
          <p class="find-jump">
            <a href={`#${OTHER_WAYS}`}>Topics, areas, map</a>
          </p>
        </div>
        <ServiceFinder
          options={options}
          today={library.today}
          count={entries.length}
          urgent={<UrgentNumbers library={library} title={library.data.safety.message} />}
          urgentLine={<UrgentLine library={library} />}
          otherWays={
            <section class="finder__ways-in" aria-labelledby={OTHER_WAYS}>
              <h2 id={OTHER_WAYS} tabIndex={-1}>
                Other ways to look
              </h2>
              <Browse library={library} />
              <PlaceMap
                dataBytes={mapBytes}
                contacts={mapContact(library)}
                ownStreets={library.data.basemap.kind === "pmtiles"}
              />
            </section>
          }
        >
          {entries.length === 0 && <p>No services are listed here yet. Look again soon.</p>}
          <FirstAndRest
            items={entries}
            first={FIRST_CARDS}
            show={(some) => (
              <CardList>
                {some.map(({ entry, listing }) => (
                  <EntryCard entry={entry} library={library} data={toAttributes(listing)} handout />
                ))}
              </CardList>
            )}
          />
        </ServiceFinder>
        <MyListLink />
        {entries.length > 0 && <p>{whatIsCounted("find", library)}</p>}
        <Closed
          id="closed"
          title="These have closed"
          entries={closed.filter((entry) => standingOf(entry) === "closed")}
        />
        <Closed
          id="perhaps-closed"
          title="These have closed, as far as we know"
          entries={closed.filter((entry) => standingOf(entry) === "perhaps closed")}
        />
      </>
    ),
  };
}
