import type { Helpline, Service } from "../../model/collections/index.ts";
import { webName } from "../../format/addresses.ts";
import { numberToText, smsHref } from "../../format/phones.ts";
import { Icon, type IconName } from "../icon/icon.tsx";
import { PhoneLink } from "../phone-link/phone-link.tsx";

interface ContactListProps {
  readonly phones?: Service["phones"] | undefined;
  readonly text?: Helpline["text"] | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  readonly contacts?: Service["contacts"] | undefined;
  /** Opening hours of the line, for numbers without their own. */
  readonly hours?: string | undefined;
}

interface WayProps {
  readonly icon: IconName;
  readonly href: string;
  readonly children: string;
  readonly note?: string;
}

function Way({ icon, href, children, note }: WayProps) {
  return (
    <li class="contact-list__item">
      <a
        class="contact-list__link"
        href={href}
        rel={href.startsWith("https:") ? "noreferrer noopener" : undefined}
      >
        <Icon name={icon} />
        <span>{children}</span>
      </a>
      {note !== undefined && <p class="contact-list__note">{note}</p>}
    </li>
  );
}

/** All contact details, each a target of thumb size. */
export function ContactList({
  phones = [],
  text,
  email,
  website,
  contacts = [],
  hours,
}: ContactListProps) {
  if (
    phones.length + contacts.length === 0 &&
    !text?.number &&
    email === undefined &&
    website === undefined
  )
    return null;
  return (
    <ul class="contact-list">
      {phones.map((phone) => (
        <li class="contact-list__item">
          <PhoneLink {...phone} hours={phone.hours ?? hours} />
        </li>
      ))}
      {text?.number !== undefined && (
        <Way icon="text" href={smsHref(text.number, text.word)}>
          {numberToText({ number: text.number, word: text.word })}
        </Way>
      )}
      {email !== undefined && (
        <Way icon="mail" href={`mailto:${email}`}>
          {email}
        </Way>
      )}
      {website !== undefined && (
        <Way icon="web" href={website} note="Website">
          {webName(website)}
        </Way>
      )}
      {contacts.map(({ title, email: address }) =>
        address === undefined ? (
          <li class="contact-list__item">
            <p class="contact-list__ask">Ask for: {title}</p>
          </li>
        ) : (
          <Way icon="mail" href={`mailto:${address}`} note={title}>
            {address}
          </Way>
        ),
      )}
    </ul>
  );
}
