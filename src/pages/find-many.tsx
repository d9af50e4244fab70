/**
 * The directory when it is too long for one page with filters: the box that looks in all of it, and
 * its lists.
 */
import { LinkList } from "../components/link-list/link-list.tsx";
import { SearchBox } from "../components/search-box/search-box.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import { SearchForm } from "../components/page/site-header.tsx";
import type { View } from "../components/page/view.ts";
import { wards } from "../directory/lists.ts";
import type { Library } from "../model/library.ts";
import { URGENT_PAGE, needUrl, areaUrl, ageUrl } from "../model/addresses.ts";

/**
 * Most entries for filters, which need every card on the page: these weigh some 200 kB compressed
 * and 2.5 MB unpacked.
 */
export const MAX_TO_FILTER = 1500;

/** Ways into a directory of `count` entries, too many for one page. */
export function findManyPage(library: Library, count: number): View {
  const { place } = library.data.site;
  const { needs, ageGroups } = library.data.taxonomy;
  return {
    head: {
      title: "Find help",
      description: `Services, family hubs and parenting programmes in ${place}: by topic, age and area.`,
      url: "/find/",
      crumbs: [],
    },
    body: (
      <>
        <PageTitle
          title="Find help"
          lead={`${count} services, family hubs and parenting programmes in ${place}. Say what you need, or choose a list.`}
        />
        <p>
          <a href={URGENT_PAGE}>Numbers to ring when it is urgent</a>
        </p>
        <SearchBox>
          <SearchForm id="find-search" />
        </SearchBox>
        <h2>By topic</h2>
        <LinkList items={needs.map(({ id, label }) => ({ label, url: needUrl(id) }))} />
        <h2>By area</h2>
        <LinkList
          items={wards(library).map(({ id, name }) => ({ label: name, url: areaUrl(id) }))}
        />
        <h2>By age</h2>
        <LinkList items={ageGroups.map(({ id, label }) => ({ label, url: ageUrl(id) }))} />
        <h2>By name</h2>
        <LinkList
          items={[
            { label: "All services", url: "/services/" },
            { label: "Family hubs", url: "/hubs/" },
            { label: "Parenting programmes", url: "/programmes/" },
          ]}
        />
      </>
    ),
  };
}
