import { AddToList } from "../shortlist/add-to-list.tsx";
import { hasClosed } from "../../format/standing.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { StatusBadge } from "../entry-list/entry-list.tsx";
import type { Library } from "../../model/library.ts";
import { cardLines, type CardEntry } from "./card-facts.ts";
import { HandOut } from "./hand-out.tsx";
import { NextSession } from "./next-session.tsx";

interface EntryCardProps {
  readonly entry: CardEntry;
  readonly library: Library;
  readonly heading?: 2 | 3;
  /** `data-` attributes for the finder, which writes the next session itself. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  /** Adds numbers, addresses and the website on paper, so that a printed list is complete. */
  readonly handout?: boolean;
}

const KIND = { services: "Service", hubs: "Family hub", programmes: "Programme" } as const;

function Facts({ entry, library }: Pick<EntryCardProps, "entry" | "library">) {
  const { known, unknown, join } = cardLines(entry, library);
  return (
    <div class="entry-card__facts">
      {known.length > 0 && <p class="entry-card__known">{known.join(" · ")}</p>}
      {unknown.length > 0 && <p class="entry-card__unknown">Not known yet: {unknown.join(", ")}</p>}
      {join !== undefined && <p class="entry-card__join">{join}</p>}
    </div>
  );
}

/**
 * An entry in a list: title, summary, and the same facts in the same order everywhere. On a phone
 * the facts have two lines, so that the list stays short; what is cut off stands on the page.
 */
export function EntryCard({ entry, library, heading = 3, data, handout = false }: EntryCardProps) {
  const { slug, collection, id, name, url, summary, status } = entry;
  const closed = hasClosed(entry);
  const Heading = `h${heading}` as const;
  return (
    <li
      class="entry-card"
      data-slug={slug}
      data-collection={collection}
      data-certainty={certaintyOf(entry.checked).kind}
      {...data}
    >
      <p class="entry-card__kind">
        {KIND[collection]}
        {!closed && <span class="entry-card__sure">{cardLines(entry, library).sure}</span>}
        <StatusBadge status={status} checked={entry.checked} />
      </p>
      <div class="entry-card__head">
        <Heading class="entry-card__name">
          <a href={url}>{name}</a>
        </Heading>
        {!closed && <AddToList id={id} name={name} />}
      </div>
      <p class="entry-card__summary">{summary}</p>
      {!closed && data === undefined && <NextSession entry={entry} library={library} />}
      {!closed && <Facts entry={entry} library={library} />}
      {handout && !closed && <HandOut entry={entry} library={library} />}
    </li>
  );
}
