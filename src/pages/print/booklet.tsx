/** The whole directory as a booklet of A5, with contents and an index by number. */
import { PRINT_CRUMBS } from "./crumbs.ts";
import { byName } from "../../format/sort-order.ts";
import { firstNumber } from "../../format/phones.ts";
import { PaperNote } from "../../components/paper/paper.tsx";
import { SiteAddress } from "../../components/qr-code/site-address.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { runningHelplines } from "../../directory/urgent.ts";
import { type Listed, listedEntries, needsOf } from "../../directory/listing-of.ts";
import { plainDate } from "../../format/dates.ts";
import { joinAnd } from "../../format/lists.ts";
import { printUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { recordOf } from "../../shortlist/records.ts";
import { factsOf } from "../../shortlist/texts.ts";

interface Numbered {
  readonly entry: Listed;
  /** Its number in the booklet, from 1. */
  readonly number: number;
}

interface Chapter {
  readonly title: string;
  readonly entries: readonly Numbered[];
  /** Entries of other chapters that help with this topic too. */
  readonly alsoSee: readonly Numbered[];
}

/**
 * Every entry once, under the first topic that it helps with, in the order of the topics. Every
 * other topic that it helps with refers to its number. A hub is in one place alone, as the topics
 * of what runs in it may change.
 */
function chaptersOf(library: Library): readonly Chapter[] {
  const all = listedEntries(library).toSorted((a, b) => byName(a.name, b.name));
  const topics = library.data.taxonomy.needs.map(({ id, label }) => ({ id, title: label }));
  const needs = new Map(all.map((entry) => [entry, needsOf(entry, library)]));
  const helpsWith = (entry: Listed, id: string): boolean => needs.get(entry)?.includes(id) === true;
  const topicOf = (entry: Listed): string | undefined =>
    topics.find(({ id }) => helpsWith(entry, id))?.id;
  const parts = [...topics, { id: undefined, title: "More" }].map(({ id, title }) => ({
    id,
    title,
    of: all.filter((entry) => topicOf(entry) === id),
  }));
  let number = 0;
  const numbered = parts.map(({ id, title, of }) => ({
    id,
    title,
    entries: of.map((entry) => ({ entry, number: ++number })),
  }));
  const everything = numbered.flatMap(({ entries }) => entries);
  return numbered
    .map(({ id, title, entries }) => ({
      title,
      entries,
      alsoSee: everything.filter(
        (one) =>
          id !== undefined &&
          helpsWith(one.entry, id) &&
          !entries.includes(one) &&
          one.entry.collection !== "hubs",
      ),
    }))
    .filter(({ entries, alsoSee }) => entries.length + alsoSee.length > 0);
}

/** Entries of other chapters, each with its number in the booklet and the first one to ring. */
function AlsoSee({ entries }: { readonly entries: readonly Numbered[] }) {
  if (entries.length === 0) return null;
  return (
    <div class="paper-book__also">
      <h3>See also</h3>
      <ul>
        {entries.map(({ entry, number }) => {
          const ring = firstNumber(entry);
          return (
            <li>
              {entry.name}, {number}
              {ring !== undefined && `: ${ring}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Entry({ entry, number, library }: Numbered & { readonly library: Library }) {
  const { notKnown, ...known } = recordOf(entry, library);
  const facts = [entry.summary, ...factsOf(known).map(([label, value]) => `${label}: ${value}`)];
  return (
    <div class="paper-book__entry">
      <h3>
        {number}. {entry.name}
      </h3>
      {facts.map((fact) => (
        <p>{fact}</p>
      ))}
      {notKnown !== undefined && (
        <p>
          Not all is known.{" "}
          <SiteAddress
            before="More on its page: "
            address={`${library.data.site.url}${entry.url}`}
          />
        </p>
      )}
    </div>
  );
}

/** “12 to 15, see also 3 and 40”: the numbers of a chapter's entries. */
function numbersOf({ entries, alsoSee }: Chapter): string {
  const [first, last] = [entries[0]?.number, entries.at(-1)?.number];
  const own = first === undefined ? "" : first === last ? `${first}` : `${first} to ${last}`;
  const others =
    alsoSee.length === 0 ? "" : `see also ${joinAnd(alsoSee.map(({ number }) => `${number}`))}`;
  return [own, others].filter((part) => part !== "").join(", ");
}

/** Helplines for any danger, and those that the site shows first. */
const coverLines = ({ data: { site, urgent } }: Library): readonly string[] => [
  ...new Set([...urgent.always, ...site.urgentHelplines]),
];

/** The booklet. Entries are numbered, as CSS in browsers has no page numbers to refer to. */
export function booklet(library: Library): View {
  const { site } = library.data;
  const chapters = chaptersOf(library);
  const numbered = chapters.flatMap(({ entries }) => entries);
  const index = numbered.toSorted((a, b) => byName(a.entry.name, b.entry.name));
  const title = "The whole directory as a booklet";
  return {
    head: {
      title,
      description: `${numbered.length} services, hubs and programmes in ${site.place}, on A5 pages, with contents and an index.`,
      url: printUrl("booklet"),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper paper--book" data-paper>
        <PageTitle title={title} />
        <PaperNote>
          {numbered.length} entries on A5 pages. Your printer’s booklet setting puts two on a sheet.
        </PaperNote>
        <div class="paper-book__cover">
          <h2>{site.name}</h2>
          <p>
            Help for families in {site.place}. Made for {plainDate(library.today)}. Days, times and
            numbers change: ring before you go.
          </p>
          <p>
            <SiteAddress before="On the web: " address={site.url} />
          </p>
          <ul>
            {runningHelplines(coverLines(library), library).map((line) => (
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
              {chapters.map((chapter) => (
                <li>
                  {chapter.title}: {numbersOf(chapter)}
                </li>
              ))}
            </ul>
            {chapters.map(({ title: chapter, entries, alsoSee }) => (
              <section>
                <h2>{chapter}</h2>
                {entries.map((one) => (
                  <Entry {...one} library={library} />
                ))}
                <AlsoSee entries={alsoSee} />
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
