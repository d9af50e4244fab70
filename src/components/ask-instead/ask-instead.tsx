import { answered } from "../../format/phones.ts";
import type { Library } from "../../model/library.ts";
import { ContactList } from "../contact-list/contact-list.tsx";
import { PhoneLink } from "../phone-link/phone-link.tsx";

/** The number of `AskInstead` in a line under a title, as a large target. */
export function AskFirst({ library }: { readonly library: Library }) {
  const { askInstead } = library.data.site;
  const line = askInstead === undefined ? undefined : library.entry("helplines", askInstead);
  const [phone] = line?.phones ?? [];
  if (line === undefined || phone === undefined) return null;
  return (
    <div class="first-phone">
      <p class="first-phone__who">No contact is known. Ask the {line.name}:</p>
      <PhoneLink number={phone.number} extension={phone.extension} />
    </div>
  );
}

/**
 * A phone number for an entry without contact details, so that no page ends in “ask them”.
 * `_data/site.json` names it; without one, a link to urgent help.
 */
export function AskInstead({ library }: { readonly library: Library }) {
  const { askInstead } = library.data.site;
  if (askInstead === undefined)
    return (
      <p class="ask-instead">
        <a href="/urgent-help/">See who else you can ring</a>.
      </p>
    );
  const line = library.entry("helplines", askInstead);
  return (
    <div class="ask-instead">
      <p>
        Ask the <strong>{line.name}</strong> instead. {line.summary}
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
