import { monthsText } from "../../format/ages.ts";
import type { Tip } from "../../model/collections/index.ts";

interface TipCardProps {
  readonly tip: Tip;
  readonly heading?: 3 | 4;
}

/** One tip in a list: when in the day, what, for which age. */
export function TipCard({
  tip: { title, url, moment, doThis, fromMonths, toMonths, part },
  heading = 3,
}: TipCardProps) {
  const Heading = `h${heading}` as const;
  return (
    <li class={`tip-card tip-card--${part}`}>
      <p class="tip-card__moment">{moment}</p>
      <Heading class="tip-card__title">
        <a href={url}>{title}</a>
      </Heading>
      <p class="tip-card__do">{doThis}</p>
      <p class="tip-card__age">{monthsText(fromMonths, toMonths)}</p>
    </li>
  );
}
