interface CalendarLinkProps {
  /** Path of the file; nothing is shown without one. */
  readonly url: string | undefined;
}

/** A file that a phone or computer puts into its own calendar. */
export function CalendarLink({ url }: CalendarLinkProps) {
  return url === undefined ? null : (
    <p class="calendar-link" data-pagefind-ignore>
      <a class="calendar-link__way" href={url} download>
        Put it in your calendar
      </a>
    </p>
  );
}
