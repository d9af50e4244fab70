import { CardList } from "../components/card-list/card-list.tsx";
import { EntryCard } from "../components/entry-card/entry-card.tsx";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

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
      <h2>{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <CardList>
        {entries.map((entry) => (
          <EntryCard entry={entry} library={library} heading={3} />
        ))}
      </CardList>
    </section>
  );
}
