/** How a box tells the page around it what stands under it. */

/** Bubbles from the box when its results have come, changed or gone. */
export const BOX_CHANGED = "search-box:changed";

export interface BoxChange {
  /** Addresses of all results, also of those behind “More results”. */
  readonly urls: readonly string[];
}

/**
 * Addresses are made only when somebody asks for them: of thousands of results that takes time at
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
