import { isReal } from "../../format/addresses.ts";

interface CalendarLinkProps {
  /** Path of the file; nothing is shown without one. */
  readonly url: string | undefined;
  /** Origin of the site: “https://example.org”. */
  readonly origin: string;
}

/**
 * The address at which a calendar program follows a file and learns of changes; undefined while the
 * site has no address of its own.
 */
export const webcal = (origin: string, url: string): string | undefined =>
  isReal(origin) ? `${origin.replace(/^https?:/, "webcal:")}${url}` : undefined;

/** Said where a calendar cannot be followed. */
export const NO_CALENDAR_ADDRESS =
  "This site has no web address of its own yet, so your calendar cannot follow it. You can take the file: it holds what is known today.";

/** A file that a phone or computer puts into its own calendar, once or to be followed. */
export function CalendarLink({ url, origin }: CalendarLinkProps) {
  if (url === undefined) return null;
  const followed = webcal(origin, url);
  return (
    <p class="calendar-link" data-pagefind-ignore>
      <a class="calendar-link__way" href={url} download>
        Put it in your calendar
      </a>
      {followed !== undefined && (
        <>
          {" "}
          <a class="calendar-link__way" href={followed}>
            Follow it, to hear about changes
          </a>
        </>
      )}
    </p>
  );
}

/** Said beside a calendar to follow that contains nothing yet. */
export const EmptyCalendar = () => (
  <p>
    It is empty so far: no group has confirmed its days and times. We will add dates when they do.
  </p>
);
