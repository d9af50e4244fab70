import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { ShortList } from "../components/shortlist/short-list.tsx";
import { firstNumbersText } from "../directory/urgent.ts";
import { isReal } from "../format/addresses.ts";
import type { Library } from "../model/library.ts";
import { SHORTLIST_URL } from "../shortlist/record.ts";

/**
 * The reader's own list of help, or one that somebody sent. What is on it is kept in the link or in
 * the tab, never on a server.
 */
export function shortlistPage(library: Library): View {
  const { site } = library.data;
  return {
    head: {
      title: "My list",
      description: `Help in ${site.place} that you have put together, to keep, print or send.`,
      url: SHORTLIST_URL,
      crumbs: [{ label: "Find help", url: "/find/" }],
      unlisted: true,
    },
    body: (
      <>
        <PageTitle
          title="My list"
          lead="Help that you have put together, to print, send or show."
        />
        <ShortList
          siteName={site.name}
          urgent={firstNumbersText(library)}
          hasAddress={isReal(site.url)}
        />
      </>
    ),
  };
}
