/** The day and time now, on the clock of the place that the site is for. */

/** A moment in London wall time. */
export interface Now {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

/** The clock of the place that the site is for; sessions are in its time. */
const TIME_ZONE = "Europe/London";

/** Made once, and on first use: a slow phone takes as long for it as for a search. */
let clock: Intl.DateTimeFormat | undefined;

/** An instant as clocks in London show it. */
export function londonClock(instant: Date): Now {
  clock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = clock.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/**
 * The day and time in London at `clock`. Before the day of the build (`built`, YYYY-MM-DD) the
 * device's clock is wrong, and the start of that day is returned.
 */
export function nowAt(clock: Date, built: string): Now {
  const now = londonClock(clock);
  return now.date < built ? { date: built, time: "00:00" } : now;
}
