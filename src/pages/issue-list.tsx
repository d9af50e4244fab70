import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { monthYear } from "../format/dates.ts";
import { count } from "../format/words.ts";
import type { Library } from "../model/library.ts";
import type { Edition } from "../newsletter/edition.ts";
import { ISSUES, issueUrl } from "../newsletter/titles.ts";
import { editorialHead } from "./editorial-head.ts";

const link = ({ id, kind, title, items, over, open }: Edition) => ({
  label: kind === "year" ? id : title,
  url: issueUrl(id),
  text: `${count(items.length + over.length, "item")}${open && kind === "month" ? " so far" : ""}`,
});

/** Every issue of the newsletter, and whether there is one for this month. */
export function issueList(editions: readonly Edition[], library: Library): View {
  const {
    today,
    data: { site },
  } = library;
  const months = editions.filter(({ kind }) => kind === "month");
  const years = editions.filter(({ kind }) => kind === "year");
  const quiet = months[0]?.id !== today.slice(0, 7);
  const body = (
    <>
      <PageTitle
        title="Newsletter issues"
        lead="Each month’s news in one place: to read, to print on a sheet, or to send in a message."
      />
      {quiet && (
        <p>
          Nobody has posted anything in {monthYear(today)} yet. If the month stays quiet, the next
          issue will cover it too. <a href="/post-an-item/">Post an item for your group</a>.
        </p>
      )}
      <h2>Month by month</h2>
      {months.length === 0 ? <p>There is no issue yet.</p> : <LinkList items={months.map(link)} />}
      {years.length > 0 && (
        <>
          <h2>Looking back</h2>
          <p>What happened here in earlier years, a year at a time.</p>
          <LinkList items={years.map(link)} />
        </>
      )}
    </>
  );
  const head = {
    title: "Newsletter issues",
    crumb: "Issues",
    description: `Every issue of the community newsletter for families in ${site.place}, to read, print or send on.`,
    url: ISSUES,
    crumbs: [{ label: "News", url: "/news/" }],
    modified: today,
  };
  return { head: editorialHead(library, head), body };
}
