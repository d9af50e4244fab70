import { smsHref } from "../../format/phones.ts";
import { webName } from "../../format/addresses.ts";
import { STATUS } from "../../model/shared.ts";
import type { Helpline } from "../../model/collections/index.ts";
import { Icon } from "../icon/icon.tsx";
import { PhoneLink } from "../phone-link/phone-link.tsx";
import { AddToList } from "../shortlist/add-to-list.tsx";

interface HelplineCardProps {
  readonly helpline: Helpline;
  readonly heading?: 2 | 3;
  /** Its name is a place on the page that links lead to. Once a page only. */
  readonly anchor?: boolean;
  /** Only when and what to ring, with a link to all that is known about it. */
  readonly short?: boolean;
}

function TextWay({ text }: { readonly text: Helpline["text"] }) {
  if (text?.number === undefined) return null;
  return (
    <a class="helpline-card__text" href={smsHref(text.number, text.word)}>
      <Icon name="text" />
      <span>
        {text.word === undefined ? `Text ${text.number}` : `Text ${text.word} to ${text.number}`}
      </span>
    </a>
  );
}

function More({ title, words }: { readonly title: string; readonly words: string | undefined }) {
  return words === undefined ? null : (
    <p class="helpline-card__more">
      <strong>{title}</strong> {words}
    </p>
  );
}

/** All that is known beside the numbers. */
function Details({
  helpline: { ifYouCannotSpeak, whatHappens, notConfirmed, website },
}: {
  readonly helpline: Helpline;
}) {
  return (
    <>
      <More title="If you cannot speak:" words={ifYouCannotSpeak} />
      <More title="What happens:" words={whatHappens} />
      {notConfirmed.map((words) => (
        <More title="Not confirmed:" words={words} />
      ))}
      {website !== undefined && (
        <p class="helpline-card__web">
          <a href={website} rel="noreferrer noopener">
            {webName(website)}
          </a>
        </p>
      )}
    </>
  );
}

/** One helpline: when to ring, its numbers as large as can be, and what happens then. */
export function HelplineCard({
  helpline,
  heading = 3,
  anchor = false,
  short = false,
}: HelplineCardProps) {
  const { slug, id, url, name, status, urgency, summary, phones, text, hours } = helpline;
  const Heading = `h${heading}` as const;
  return (
    <li class={`helpline-card helpline-card--${urgency}`} id={anchor ? slug : undefined}>
      <Heading class="helpline-card__name">
        {name}
        {status !== "active" && <span class="badge">{STATUS[status]}</span>}
      </Heading>
      <p class="helpline-card__when">{summary}</p>
      <div class="helpline-card__numbers">
        {phones.map((phone) => (
          <PhoneLink {...phone} />
        ))}
        <TextWay text={text} />
      </div>
      {hours !== undefined && <p class="helpline-card__hours">{hours}</p>}
      {short ? (
        <p class="helpline-card__web">
          <a href={url}>
            What happens when you ring<span class="visually-hidden"> {name}</span>
          </a>
        </p>
      ) : (
        <Details helpline={helpline} />
      )}
      {!short && status === "active" && <AddToList id={id} name={name} />}
    </li>
  );
}
