import { Fold } from "../components/fold/fold.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { SiteSearch } from "../components/site-search/site-search.tsx";
import { UrgentNumbers } from "../components/urgent-numbers/urgent-numbers.tsx";
import { wards } from "../directory/lists.ts";
import { byName } from "../format/sort-order.ts";
import type { Library } from "../model/library.ts";
import { allDangerWords } from "../search/danger-lists.ts";
import { needUrl, areaUrl } from "../model/addresses.ts";

/**
 * Search of every page. Without script: everything by topic, which is also shown when nothing is
 * found.
 */
export function searchPage(library: Library): View {
  const {
    safety,
    taxonomy: { needs },
  } = library.data;
  const topics = [...needs]
    .sort((a, b) => byName(a.label, b.label))
    .map(({ id, label, official }) => ({ label, url: needUrl(id), text: official }));
  const areas = wards(library);
  return {
    head: {
      title: "Search",
      description: `Search everything on this site: services, family hubs, programmes, news and early help in ${library.data.site.place}.`,
      url: "/search/",
      crumbs: [],
    },
    body: (
      <>
        <PageTitle title="Search this site" />
        <SiteSearch
          dangerWords={allDangerWords(safety)}
          harmlessWords={safety.harmless}
          urgent={<UrgentNumbers library={library} title={safety.message} />}
        />
        <section aria-labelledby="topics">
          <h2 id="topics">Everything by topic, A to Z</h2>
          <LinkList items={topics} />
        </section>
        {areas.length > 0 && (
          <Fold title="By area" id="areas">
            <LinkList items={areas.map(({ id, name }) => ({ label: name, url: areaUrl(id) }))} />
          </Fold>
        )}
        <Fold title="Parts of this site" id="parts">
          <LinkList
            items={[
              ...library.data.navigation.families,
              ...library.data.navigation.groups,
              ...library.data.navigation.site,
            ].filter(
              ({ url }, index, all) =>
                url !== "/search/" && all.findIndex((link) => link.url === url) === index,
            )}
          />
        </Fold>
      </>
    ),
  };
}
