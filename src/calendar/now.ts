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

/**
 * The day and time in the place's own clock. A phone whose clock is behind the page is not
 * believed.
 */
export function nowAt(clock: Date, built: string): Now {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(clock);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  const date = `${part("year")}-${part("month")}-${part("day")}`;
  return date < built
    ? { date: built, time: "00:00" }
    : { date, time: `${part("hour")}:${part("minute")}` };
}
