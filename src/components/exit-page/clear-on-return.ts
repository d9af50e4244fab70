/**
 * After “Leave this site now”, Back and Forward bring the pages of this tab again: from the
 * back/forward cache as they were, or from the network. Either way they come back empty: no words,
 * results, filters, lists or texts.
 */

/** Holds how often this tab has left the site, and nothing else. */
const MARK = "left";

/** Undefined where the browser forbids storage. */
function timesLeft(): number | undefined {
  try {
    return Number(sessionStorage.getItem(MARK));
  } catch {
    return undefined;
  }
}

/** Empties this tab's storage and notes that the site was left. */
export function markLeft(): void {
  const times = timesLeft();
  if (times === undefined) return;
  sessionStorage.clear();
  try {
    sessionStorage.setItem(MARK, String(times + 1));
  } catch {
    // Storage is full or refused; nothing else can be done about it.
  }
}

/** Restores each field's initial value; not `form.reset()`, which would fire listeners. */
export function clearFields(): void {
  for (const field of document.querySelectorAll("input, textarea, select")) {
    if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type))
      field.checked = field.defaultChecked;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = field.defaultValue;
    else if (field instanceof HTMLSelectElement)
      for (const option of field.options) option.selected = option.defaultSelected;
  }
}

/** Takes filters, words and lists out of the address. */
function clearAddress(): void {
  if (location.search + location.hash !== "") history.replaceState(null, "", location.pathname);
}

/**
 * Safari before version 15 knows the type of the last navigation by its old name only; 2 is “back
 * or forward” there (W3C Navigation Timing, level 1).
 */
function cameByBack(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry === undefined
    ? performance.navigation.type === 2
    : (entry as PerformanceNavigationTiming).type === "back_forward";
}

/**
 * Firefox brings a page from its cache with the storage that it had, without what later pages
 * wrote, so the mark cannot be read there.
 */
const storageIsOld = (): boolean => "mozInnerScreenX" in window;

/**
 * The tab's history around this page, as far as it is of this site; undefined where the browser
 * does not tell (Firefox before 147).
 */
function around(): { readonly before: string; readonly hasNext: boolean } | undefined {
  if (!("navigation" in window)) return undefined;
  const { currentEntry, canGoForward } = window.navigation;
  const before = window.navigation.entries().slice(0, currentEntry?.index ?? 0);
  return { before: before.map(({ key }) => key).join(" "), hasNext: canGoForward };
}

/** False when the page may have come back from another site: the way out is one. */
function cameFromHere(before: string | undefined): boolean {
  const now = around();
  return now !== undefined && now.hasNext && now.before === before;
}

/**
 * Runs once in every page, before any script reads the address or a field. `hide` covers the page
 * until it has come anew.
 */
export function clearOnReturn(hide: () => void): void {
  const times = timesLeft();
  const clearAtLoad = times !== undefined && times > 0 && cameByBack();
  if (clearAtLoad) {
    clearAddress();
    clearFields();
  }
  let before: string | undefined;
  window.addEventListener("pagehide", () => {
    before = around()?.before;
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return clearAtLoad ? clearFields() : undefined;
    const stays = storageIsOld()
      ? cameFromHere(before)
      : times !== undefined && times === timesLeft();
    if (stays) return;
    hide();
    markLeft();
    clearFields();
    clearAddress();
    location.reload();
  });
}
