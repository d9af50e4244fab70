/** What readers answered to “Did this help?”, year by year, as counts. */
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { count } from "../format/words.ts";
import type { AnswerYear } from "../model/data/answers.ts";
import type { Library } from "../model/library.ts";
import { editorialHead } from "./editorial-head.ts";

export const ANSWERS = "/did-this-help/";

function Year({ answers: { year, yes, no, changed } }: { readonly answers: AnswerYear }) {
  const all = yes + no;
  return (
    <>
      <h2>{year}</h2>
      <p>
        {all === 0
          ? "Nobody sent an answer that year."
          : `${count(all, "answer")}: ${yes} said yes, ${no} said no.`}
      </p>
      {changed !== undefined && <p>What we changed because of it: {changed}</p>}
    </>
  );
}

/** The page of the counts; while there are none, it says so. */
export function answersPage(library: Library): View {
  const years = library.data.answers.years.toSorted((a, b) => b.year - a.year);
  const title = "Did it help? What people told us";
  const lead =
    library.data.site.contactEmail === undefined
      ? "We want to ask, at the end of each page, if it helped. We cannot yet: this site has no e-mail address for the answers."
      : "At the end of each page we ask if it helped. Here is how many said yes or no.";
  const body = (
    <>
      <PageTitle title={title} lead={lead} />
      {years.length === 0 && (
        <p>
          We have not counted any answers yet. When we have, you will see the numbers for each year
          here.
        </p>
      )}
      {years.map((answers) => (
        <Year answers={answers} />
      ))}
      <h2>How we count</h2>
      <p>
        Answers come by e-mail, so we only hear from people who send one. We write down how many
        said yes and how many said no, and keep no names. A count this small cannot show how
        everybody feels, so please take it as a hint.
      </p>
      <p>
        Is a page wrong? “Is it wrong?” at its end says what you can do. For how up to date the
        pages are, see <a href="/data-health/">How up to date is this site?</a>
      </p>
    </>
  );
  const head = {
    title,
    description: `${lead} Counts by year, without names.`,
    url: ANSWERS,
    crumbs: [],
    kind: "About this site",
  };
  return { head: editorialHead(library, head), body };
}
