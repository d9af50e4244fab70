import { lineToAsk, ownAskInstead } from "../../directory/ask-instead.ts";
import { answered } from "../../format/phones.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { ContactList } from "../contact-list/contact-list.tsx";

interface AskInsteadProps {
  readonly library: Library;
  /** Why somebody else is to be asked, in a sentence. */
  readonly why?: string;
}

/**
 * A phone number for an entry without contact details, so that no page ends in “ask them”.
 * `_data/site.json` names it; without one, a link to urgent help.
 */
export function AskInstead({ library, why = "No contact is known." }: AskInsteadProps) {
  const line = lineToAsk(library);
  if (line === undefined)
    return (
      <p class="ask-instead">
        {why} <a href="/urgent-help/">See who else you can ring</a>.
      </p>
    );
  return (
    <div class="ask-instead">
      <p>
        {why} Ask the <a href={line.url}>{line.name}</a>:
      </p>
      <ContactList
        phones={line.phones}
        text={line.text}
        email={line.email}
        hours={answered(line)}
      />
    </div>
  );
}

interface RingInsteadProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

/** Under the title: the number that an entry without one of its own tells its readers to ring. */
export function RingInstead({ entry, library }: RingInsteadProps) {
  const line = ownAskInstead(entry, library);
  if (line === undefined) return null;
  return (
    <div class="ask-instead">
      <p>
        We have no number for it. Ring <a href={line.url}>{line.name}</a> instead:
      </p>
      <ContactList phones={line.phones} text={line.text} hours={answered(line)} />
    </div>
  );
}
