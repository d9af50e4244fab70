import { LinkList } from "../../components/link-list/link-list.tsx";
import { SearchForm } from "../../components/page/site-header.tsx";
import { Mark } from "../../components/mark/mark.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { PageHead, View } from "../../components/page/view.ts";
import type { Library } from "../../model/library.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

/**
 * The 404 page: what may be wrong, and all sections. The helplines are at its foot, as on every
 * page.
 */
export function notFound({ data: { navigation } }: Library, policy: PageHead["policy"]): View {
  const body = (
    <>
      <PageTitle
        title="Page not found"
        lead="The page may have moved, or there may be a mistake in the address."
      />
      <Mark />
      <p>If you typed the address, check it. If you followed a link, look for the page here:</p>
      <SearchForm id="not-found-search" />
      <h2>Where to go from here</h2>
      <LinkList
        items={[
          ...navigation.main,
          { label: "Help by topic, area or age", url: "/find/#other-ways" },
          { label: "Urgent help", url: URGENT_PAGE },
        ]}
      />
    </>
  );
  return {
    head: {
      title: "Page not found",
      description: "This page is not here. Search the site or choose where to go next.",
      url: "/404.html",
      crumbs: [],
      unlisted: true,
      policy,
    },
    body,
  };
}
