/** The event by which a search box reports its results to the page. */

/** Bubbles from the box when its results have come, changed or gone. */
export const BOX_CHANGED = "search-box:changed";

export interface BoxChange {
  /** Addresses of all results, also of those behind “More results”. */
  readonly urls: readonly string[];
}

/**
 * URLs are built only when the listener reads them: for thousands of results that costs time at
 * every key.
 */
export function boxChanged(urlsOf: () => readonly string[]): CustomEvent<BoxChange> {
  const detail: BoxChange = {
    get urls() {
      return urlsOf();
    },
  };
  return new CustomEvent(BOX_CHANGED, { bubbles: true, detail });
}
