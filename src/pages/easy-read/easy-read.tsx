import { LinkList } from "../../components/link-list/link-list.tsx";
import { LinkTiles } from "../../components/link-list/link-tiles.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import type { View } from "../../components/page/view.ts";
import { SymbolRows } from "../../components/symbol-rows/symbol-rows.tsx";
import { runningHelplines } from "../../directory/urgent.ts";
import { EASY_READ, URGENT_PAGE, easyReadUrl } from "../../model/addresses.ts";
import type { EasyPage } from "../../model/data/easyread.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";

const TITLE = "Easy read";

/** The list of easy read pages, each with the drawing that it begins with. */
export function easyReadStart(library: Library): View {
  const body = (
    <>
      <PageTitle title={TITLE} lead="Short pages. One idea on each line." />
      <LinkTiles
        items={library.data.easyread.pages.map(({ id, title, rows: [first] }) => ({
          label: title,
          url: easyReadUrl(id),
          icon: first?.symbol ?? "arrow",
        }))}
      />
    </>
  );
  const head = {
    title: TITLE,
    description: `Short pages with drawings: who to ring and how to ask for help in ${library.data.site.place}.`,
    url: EASY_READ,
    crumbs: [],
  };
  return { head: editorialHead(library, head), body };
}

/** One easy read page. */
export function easyReadPage({ id, title, rows }: EasyPage, library: Library): View {
  const url = easyReadUrl(id);
  const others = library.data.easyread.pages.filter((page) => page.id !== id);
  const body = (
    <>
      <PageTitle title={title} kicker={TITLE} />
      <SymbolRows
        rows={rows.map(({ symbol, text, helpline }) => ({
          symbol,
          text,
          helpline: helpline === undefined ? undefined : runningHelplines([helpline], library)[0],
        }))}
      />
      <div class="on-screen">
        <h2>Read more</h2>
        <LinkList
          items={[
            ...others.map((page) => ({ label: page.title, url: easyReadUrl(page.id) })),
            { label: "All numbers", url: URGENT_PAGE },
          ]}
        />
      </div>
      <PageTools title={title} url={url} library={library} />
    </>
  );
  const head = {
    title: `${title} (easy read)`,
    crumb: title,
    description: `${title}, in short sentences with drawings, for people in ${library.data.site.place}.`,
    url,
    crumbs: [{ label: TITLE, url: EASY_READ }],
    kind: TITLE,
  };
  return { head: editorialHead(library, head), body };
}
