import { helplineToAsk, ownAskInstead } from "../../directory/ask-instead.ts";
import { hoursBesideNumbers } from "../../format/phones.ts";
import { isCurrent } from "../../format/standing.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { ContactList } from "../contact-list/contact-list.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface AskInsteadProps {
  readonly library: Library;
  /** The entry that is asked about; a helpline that it names itself comes before the site's. */
  readonly entry?: Service | Hub | Programme;
  /** Why somebody else is to be asked, in a sentence. */
  readonly why?: string;
}

/**
 * A phone number for an entry without contact details, so that no page ends in “ask them”. The
 * entry names it, else `_data/site.json`; without one, a link to urgent help.
 */
export function AskInstead({
  library,
  entry,
  why = "We do not know how to contact them.",
}: AskInsteadProps) {
  const own = entry && ownAskInstead(entry, library);
  const line = own ?? helplineToAsk(library);
  if (line === undefined)
    return (
      <p class="ask-instead">
        {why} <a href={URGENT_PAGE}>See who else you can ring</a>.
      </p>
    );
  const instead = own !== undefined && entry && isCurrent(entry) ? " instead" : "";
  return (
    <div class="ask-instead">
      <p>
        {why} {own === undefined ? "Ask the" : "Ring"} <a href={line.url}>{line.name}</a>
        {instead}:
      </p>
      <ContactList
        phones={line.phones}
        text={line.text}
        email={line.email}
        hours={hoursBesideNumbers(line)}
      />
    </div>
  );
}

/**
 * The number to ring for an entry without a number of its own, under the title of its page. Nothing
 * for what has ended or was only planned, as the notice on that page names it.
 */
export function RingInstead({ entry, library }: Required<Omit<AskInsteadProps, "why">>) {
  return isCurrent(entry) && ownAskInstead(entry, library) !== undefined ? (
    <AskInstead entry={entry} library={library} why="We have no number." />
  ) : null;
}
