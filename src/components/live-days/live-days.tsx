import type { ComponentChildren } from "preact";

interface LiveDaysProps {
  /** The day the page is made for, YYYY-MM-DD. */
  readonly built: string;
  /** Shows no more items than this, those of today first. */
  readonly most?: number;
  readonly children: ComponentChildren;
}

/**
 * A part of a page about days. Its script hides what is over by London's clock and says
 * which day is today; without script the part names its days.
 *
 * Inside: `data-until` and `data-since` contain the moment from which something is hidden or shown;
 * `data-day` marks a heading with a date; `data-unless` something that is shown on other days;
 * `data-group` a part that goes when all in it has gone.
 */
export function LiveDays({ built, most, children }: LiveDaysProps) {
  return (
    <live-days data-built={built} data-most={most}>
      {children}
    </live-days>
  );
}
