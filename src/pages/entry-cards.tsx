import { CardList } from "../components/card-list/card-list.tsx";
import { FirstAndRest } from "../components/card-list/first-and-rest.tsx";
import { LinkedHeading } from "../components/heading-link/heading-link.tsx";
import { EntryCard } from "../components/entry-card/entry-card.tsx";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/** How many cards are shown at first at the end of a page about something else. */
const FIRST = 4;

interface EntryCardsProps {
  readonly title: string;
  readonly lead?: string;
  readonly entries: readonly (Service | Hub | Programme)[];
  readonly library: Library;
}

/** Entries of the directory under a heading; nothing when there are none. */
export function EntryCards({ title, lead, entries, library }: EntryCardsProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <LinkedHeading title={title} />
      {lead !== undefined && <p>{lead}</p>}
      <FirstAndRest
        items={entries}
        first={FIRST}
        show={(some) => (
          <CardList>
            {some.map((entry) => (
              <EntryCard entry={entry} library={library} heading={3} />
            ))}
          </CardList>
        )}
      />
    </section>
  );
}
