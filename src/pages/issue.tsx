import { knownDay } from "../format/known-date.ts";
import { LinkList } from "../components/link-list/link-list.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import type { Library } from "../model/library.ts";
import { canBeSent, type Edition } from "../newsletter/edition.ts";
import { ISSUES, issueUrl, mailTextUrl, mailUrl, issuePrintUrl } from "../newsletter/titles.ts";
import { ALL_OVER, headingOf, leadOf } from "../newsletter/words.ts";
import { editorialHead } from "./editorial-head.ts";
import { Around, ISSUE_CRUMBS } from "./issue-parts.tsx";
import { NewsList } from "./news/news-front.tsx";

interface IssueProps {
  readonly edition: Edition;
  readonly library: Library;
}

function Items({ edition: { items, over }, library }: IssueProps) {
  return (
    <>
      <h2>In this issue</h2>
      {items.length === 0 ? <p>{ALL_OVER}</p> : <NewsList items={items} library={library} />}
      {over.length > 0 && (
        <>
          <h2>Dates that have passed</h2>
          <NewsList items={over} library={library} />
        </>
      )}
    </>
  );
}

/** The issue on paper and in a message. */
function OtherForms({ edition }: { readonly edition: Edition }) {
  if (!canBeSent(edition)) return null;
  return (
    <>
      <h2>Pass it on</h2>
      <LinkList
        items={[
          {
            label: "A sheet to print",
            url: issuePrintUrl(edition.id),
            text: "Two sides of A4 for a notice board or a waiting room, with codes for phones.",
          },
          {
            label: "A message to send",
            url: mailUrl(edition.id),
            text: "Select all of it, copy it, and paste it into an e-mail. Nothing in it tells anybody who has read it.",
          },
          { label: "The message as plain text", url: mailTextUrl(edition.id) },
        ]}
      />
    </>
  );
}

/** One issue of the newsletter: its items, what is coming up, what is on again and again. */
export function issuePage(edition: Edition, all: readonly Edition[], library: Library): View {
  const { id, title, items, over, asOf } = edition;
  const at = all.indexOf(edition);
  const others = [all[at - 1], all[at + 1]].filter((other) => other !== undefined);
  const heading = headingOf(edition);
  const body = (
    <>
      <PageTitle title={heading} lead={leadOf(edition)} />
      <Items edition={edition} library={library} />
      <Around edition={edition} library={library} />
      <OtherForms edition={edition} />
      <h2>Other issues</h2>
      <LinkList
        items={[
          ...others.map((other) => ({ label: headingOf(other), url: issueUrl(other.id) })),
          { label: "All issues", url: ISSUES },
        ]}
      />
    </>
  );
  const [newest = { date: asOf, history: false }] = [...items, ...over];
  const head = {
    title: heading,
    crumb: title,
    description: `The community newsletter of ${title} for families in ${library.data.site.place}, on the web, on paper and as a message.`,
    url: issueUrl(id),
    crumbs: ISSUE_CRUMBS,
    ...(knownDay(newest) !== undefined && { modified: newest.date }),
  };
  return { head: editorialHead(library, head), body };
}
