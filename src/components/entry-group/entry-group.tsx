/**
 * Entries under a heading; null when there are none. The full-text search skips them, as each has
 * its own page.
 */
import type { ComponentChildren } from "preact";
import { certaintyOf } from "../../freshness/certainty.ts";
import { lineText } from "../../freshness/line-note.ts";
import type { Library } from "../../model/library.ts";
import { CardList } from "../card-list/card-list.tsx";
import { FirstAndRest } from "../card-list/first-and-rest.tsx";
import type { CardEntry } from "../entry-card/card-facts.ts";
import { EntryCard } from "../entry-card/entry-card.tsx";
import { LinkList } from "../link-list/link-list.tsx";

/** Short lines shown at first. */
const FIRST_LINES = 5;

interface EntryLinesProps {
  /** Of the heading; once on a page. */
  readonly id: string;
  readonly title: string;
  /** A sentence before the entries. */
  readonly note?: string;
  readonly entries: readonly CardEntry[];
  /** How many are shown before “more”. */
  readonly first?: number;
}

interface EntryGroupProps extends Omit<EntryLinesProps, "first"> {
  readonly library: Library;
}

interface PartProps extends Pick<EntryLinesProps, "id" | "title" | "note"> {
  readonly children: ComponentChildren;
}

const Part = ({ id, title, note, children }: PartProps) => (
  <section aria-labelledby={id} data-pagefind-ignore>
    <h2 id={id}>{title}</h2>
    {note !== undefined && <p>{note}</p>}
    {children}
  </section>
);

/** As cards, with all facts. */
export function EntryGroup({ entries, library, ...heading }: EntryGroupProps) {
  if (entries.length === 0) return null;
  return (
    <Part {...heading}>
      <FirstAndRest
        items={entries}
        show={(some) => (
          <CardList>
            {some.map((entry) => (
              <EntryCard entry={entry} library={library} handout />
            ))}
          </CardList>
        )}
      />
    </Part>
  );
}

/** As short lines, for entries that are less likely to be wanted. */
export function EntryLines({ entries, first = FIRST_LINES, ...heading }: EntryLinesProps) {
  if (entries.length === 0) return null;
  return (
    <Part {...heading}>
      <FirstAndRest
        items={entries}
        first={first}
        show={(some) => (
          <LinkList
            items={some.map((entry) => ({
              label: entry.name,
              url: entry.url,
              text: lineText(entry),
              certainty: certaintyOf(entry.checked).kind,
            }))}
          />
        )}
      />
    </Part>
  );
}
