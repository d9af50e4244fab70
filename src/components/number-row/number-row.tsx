import type { ComponentChildren } from "preact";
import { numberToText, smsHref, telHref, thenOption } from "../../format/phones.ts";
import { whenAnswered } from "../../freshness/when-answered.ts";
import type { Helpline } from "../../model/collections/index.ts";
import { Icon } from "../icon/icon.tsx";

interface NumberPillsProps {
  /** Whose numbers they are. */
  readonly helpline: Pick<Helpline, "name" | "phones" | "text">;
}

interface NumberRowProps {
  readonly helpline: Helpline;
  /** The hours in another language than that of the row. */
  readonly when?: ComponentChildren;
}

/** Phone and text numbers, each a large target. */
export function NumberPills({ helpline: { name, phones, text } }: NumberPillsProps) {
  return (
    <span class="number-row__ways">
      {phones.map(({ number, extension }) => (
        <span class="number-row__way">
          <a class="number-row__number" href={telHref(number)}>
            <Icon name="phone" />
            <span>
              <span class="visually-hidden">Ring {name}: </span>
              {number}
            </span>
          </a>
          {extension !== undefined && (
            <small class="number-row__then">{thenOption(extension)}</small>
          )}
        </span>
      ))}
      {text?.number !== undefined && (
        <a class="number-row__number" href={smsHref(text.number, text.word)}>
          <Icon name="text" />
          <span>
            <span class="visually-hidden">{name}: </span>
            {numberToText({ number: text.number, word: text.word })}
          </span>
        </a>
      )}
    </span>
  );
}

/** A helpline in one row: its name, which leads to all that is known, its hours, its number. */
export function NumberRow({ helpline, when }: NumberRowProps) {
  const { name, url } = helpline;
  return (
    <div class="number-row">
      <NumberPills helpline={helpline} />
      <p class="number-row__who">
        <span class="number-row__name">
          <a href={url}>{name}</a>
        </span>
        <span class="number-row__when">{when ?? whenAnswered(helpline)}</span>
      </p>
    </div>
  );
}
