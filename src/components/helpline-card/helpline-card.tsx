import { numberToDial } from "../../format/phones.ts";
import { webName } from "../../format/addresses.ts";
import { isRunning } from "../../format/standing.ts";
import type { Helpline } from "../../model/collections/index.ts";
import { StatusBadge } from "../entry-list/entry-list.tsx";
import { Prose } from "../prose/prose.tsx";
import { whenAnswered } from "../../freshness/when-answered.ts";
import { NumberPills, NumberRow } from "../number-row/number-row.tsx";
import { AddToList } from "../shortlist/add-to-list.tsx";

interface HelplineCardProps {
  readonly helpline: Helpline;
  /** The card has its slug as id, for links. Once on a page only. */
  readonly anchor?: boolean;
  /** Only name, hours and numbers; the name links to the whole card. */
  readonly short?: boolean;
}

function More({ title, words }: { readonly title: string; readonly words: string | undefined }) {
  return words === undefined ? null : (
    <p class="helpline-card__more">
      <strong>{title}</strong> {words}
    </p>
  );
}

/** Name and hours; all else that is known opens under them. */
function Details({ helpline }: { readonly helpline: Helpline }) {
  const {
    id,
    name,
    summary,
    phones,
    ifYouCannotSpeak,
    whatHappens,
    notConfirmed,
    email,
    website,
    body,
  } = helpline;
  const runs = isRunning(helpline);
  return (
    <details class="helpline-card__details">
      <summary class="helpline-card__open">
        <span class="number-row__who">
          <span class="number-row__name">{name}</span>
          {runs && <span class="number-row__when">{whenAnswered(helpline)}</span>}
          <span class="visually-hidden">When to ring, and what happens</span>
        </span>
      </summary>
      <p class="helpline-card__when">{summary}</p>
      {(runs ? phones : []).flatMap((phone) =>
        [phone.name, phone.hours]
          .filter((words) => words !== undefined)
          .map((words) => <More title={`${numberToDial(phone)}:`} words={words} />),
      )}
      <More title="If you cannot speak:" words={ifYouCannotSpeak} />
      <More title="What happens:" words={whatHappens} />
      {notConfirmed.map((words) => (
        <More title="Not confirmed:" words={words} />
      ))}
      <Prose markdown={body} />
      {email !== undefined && (
        <p class="helpline-card__web">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website !== undefined && (
        <p class="helpline-card__web">
          <a href={website} rel="noreferrer noopener" data-said="">
            {webName(website)}
          </a>
        </p>
      )}
      {runs && <AddToList id={id} name={name} />}
    </details>
  );
}

/** One helpline in a row: its name, when it is answered, its number. The name opens the rest. */
export function HelplineCard({ helpline, anchor = false, short = false }: HelplineCardProps) {
  const { slug, status, urgency, checked } = helpline;
  return (
    <li class={`helpline-card helpline-card--${urgency}`} id={anchor ? slug : undefined}>
      <StatusBadge status={status} checked={checked} />
      {short ? (
        <NumberRow helpline={helpline} />
      ) : (
        <div class="helpline-card__row">
          {isRunning(helpline) && <NumberPills helpline={helpline} />}
          <Details helpline={helpline} />
        </div>
      )}
    </li>
  );
}
