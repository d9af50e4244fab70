import { PageFoot } from "../page-foot.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { FoldedProse, LongProse } from "../../components/prose/prose.tsx";
import { helplinesToRing } from "../../directory/urgent.ts";
import { plainDate } from "../../format/dates.ts";
import type { SitePage } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { WithSide } from "../with-side.tsx";
import { additionTo, firstOn } from "./additions.tsx";

/** A page about the site itself. Parts that come from data are added by the page's slug. */
export function sitePage(page: SitePage, library: Library): View {
  const { title, summary, url, slug, published, helplines, services, sensitive, checked } = page;
  const first = firstOn(slug, library);
  const addition = additionTo(slug, library);
  const hasSide = helplines.length > 0 || addition !== null;
  const body = (
    <WithSide
      title={<PageTitle title={title} lead={summary} />}
      main={
        <>
          {first}
          {first ? <FoldedProse markdown={page.body} /> : <LongProse markdown={page.body} />}
        </>
      }
      side={
        hasSide && (
          <>
            {helplines.length > 0 && <h2>Who to ring</h2>}
            <HelplineList helplines={helplinesToRing(helplines, library)} short />
            {addition}
          </>
        )
      }
      foot={
        <>
          <EntryCards
            title="Services for this"
            entries={library.entries("services", services)}
            library={library}
          />
          {published !== undefined && <p>First published on {plainDate(published)}.</p>}
          <PageFoot title={title} page={page} library={library} />
        </>
      }
    />
  );
  const head = {
    title: tabWords(page, library),
    description: description(summary, `${title}: ${library.data.site.name}.`),
    url,
    crumbs: [],
    kind: "About this site",
    sensitive,
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
