interface CalendarLinkProps {
  /** Path of the file; nothing is shown without one. */
  readonly url: string | undefined;
  /** Origin of the site: “https://example.org”. */
  readonly origin: string;
}

/** The address at which a calendar program follows a file and learns of changes. */
export const webcal = (origin: string, url: string): string =>
  `${origin.replace(/^https?:/, "webcal:")}${url}`;

/** A file that a phone or computer puts into its own calendar, once or to be followed. */
export function CalendarLink({ url, origin }: CalendarLinkProps) {
  return url === undefined ? null : (
    <p class="calendar-link" data-pagefind-ignore>
      <a class="calendar-link__way" href={url} download>
        Put it in your calendar
      </a>{" "}
      <a class="calendar-link__way" href={webcal(origin, url)}>
        Follow it, to hear about changes
      </a>
    </p>
  );
}

/** Said beside a calendar to follow that contains nothing yet. */
export const EmptyCalendar = () => (
  <p>
    It is empty so far: no group has confirmed its days and times. If you follow it now, dates
    appear when they do.
  </p>
);
