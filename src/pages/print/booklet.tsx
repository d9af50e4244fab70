/** The whole directory as a booklet of A5, with contents and an index by number. */
import { timesLine } from "../../calendar/times.ts";
import { firstNumber } from "../../format/phones.ts";
import { PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { type Listed, listedEntries, needsOf } from "../../directory/listing-of.ts";
import { plainDate } from "../../format/dates.ts";
import { certaintyOf, statusWords } from "../../freshness/certainty.ts";
import { PRINT, printUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { addressesOf } from "../../shortlist/records.ts";
import { phoneText } from "../../shortlist/texts.ts";

interface Numbered {
  readonly entry: Listed;
  /** Its number in the booklet, from 1. */
  readonly number: number;
}

interface Chapter {
  readonly title: string;
  readonly entries: readonly Numbered[];
}

/** Every entry once, under the first topic that it helps with, in the order of the topics. */
function chaptersOf(library: Library): readonly Chapter[] {
  const all = listedEntries(library).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const topics = library.data.taxonomy.needs.map(({ id, label }) => ({ id, title: label }));
  const topicOf = (entry: Listed): string | undefined =>
    topics.find(({ id }) => needsOf(entry, library).includes(id))?.id;
  const parts = [
    ...topics.map(({ id, title }) => ({ title, of: all.filter((entry) => topicOf(entry) === id) })),
    { title: "More", of: all.filter((entry) => topicOf(entry) === undefined) },
  ].filter(({ of }) => of.length > 0);
  let number = 0;
  return parts.map(({ title, of }) => ({
    title,
    entries: of.map((entry) => ({ entry, number: ++number })),
  }));
}

function Entry({ entry, number, library }: Numbered & { readonly library: Library }) {
  const times = timesLine(entry, library);
  const facts = [
    ...(entry.status === "active" ? [] : [`${statusWords(entry)}.`]),
    entry.summary,
    ...(times === undefined ? [] : [times]),
    ...addressesOf(entry, library),
    ...entry.phones.map(phoneText),
    `${certaintyOf(entry.checked).short}.`,
  ];
  return (
    <div class="paper-book__entry">
      <h3>
        {number}. {entry.name}
      </h3>
      {facts.map((fact) => (
        <p>{fact}</p>
      ))}
    </div>
  );
}

/** “12”, “12 to 15”: the numbers of a chapter's entries. */
function numbersOf(entries: readonly Numbered[]): string {
  const [first, last] = [entries[0]?.number, entries.at(-1)?.number];
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** The booklet. Entries are numbered, as CSS in browsers has no page numbers to refer to. */
export function booklet(library: Library): View {
  const { site } = library.data;
  const chapters = chaptersOf(library);
  const numbered = chapters.flatMap(({ entries }) => entries);
  const index = numbered.toSorted((a, b) => a.entry.name.localeCompare(b.entry.name, "en"));
  const title = "The whole directory as a booklet";
  return {
    head: {
      title,
      description: `${numbered.length} services, hubs and programmes in ${site.place}, on pages of A5 with contents and an index.`,
      url: printUrl("booklet"),
      crumbs: [{ label: "To print", url: PRINT }],
      unlisted: true,
    },
    body: (
      <div class="paper paper--book">
        <PageTitle title={title} />
        <PaperNote>
          {numbered.length} entries on pages of A5. Your printer’s booklet setting puts two on a
          sheet.
        </PaperNote>
        <div class="paper-book__cover">
          <h2>{site.name}</h2>
          <p>
            Help for families in {site.place}. Made for {plainDate(library.today)}. Days, times and
            numbers change: ring before you go.
          </p>
          <ul>
            {library.entries("helplines", library.data.urgent.always).map((line) => (
              <li>
                {line.name}: <strong>{firstNumber(line)}</strong>
              </li>
            ))}
          </ul>
        </div>
        {numbered.length > 0 && (
          <>
            <h2>Contents</h2>
            <ul>
              {chapters.map(({ title: chapter, entries }) => (
                <li>
                  {chapter}: {numbersOf(entries)}
                </li>
              ))}
            </ul>
            {chapters.map(({ title: chapter, entries }) => (
              <section>
                <h2>{chapter}</h2>
                {entries.map((one) => (
                  <Entry {...one} library={library} />
                ))}
              </section>
            ))}
            <h2>Index</h2>
            <ul class="paper-book__index">
              {index.map(({ entry, number }) => (
                <li>
                  {entry.name}, {number}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    ),
  };
}
