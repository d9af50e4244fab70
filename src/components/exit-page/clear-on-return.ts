/**
 * After “Leave this site now”, Back and Forward show earlier pages of this tab, from the
 * back/forward cache or the network. Either way they are emptied first: no words, results, filters,
 * lists or texts.
 */

/** Storage key: how often this tab has left the site. */
const MARK = "left";

/** Undefined where the browser forbids storage. */
function timesLeft(): number | undefined {
  try {
    return Number(sessionStorage.getItem(MARK));
  } catch {
    return undefined;
  }
}

/** Clears this tab's storage and records that the site was left. */
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

/** Removes filters, words and lists from the URL. */
function clearAddress(): void {
  if (location.search + location.hash !== "") history.replaceState(null, "", location.pathname);
}

/**
 * True after Back or Forward. Safari before version 15 has the type of a navigation only in the
 * deprecated `performance.navigation`, where 2 is “back or forward” (W3C Navigation Timing, level
 * 1).
 */
function cameByBack(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry === undefined
    ? performance.navigation.type === 2
    : (entry as PerformanceNavigationTiming).type === "back_forward";
}

/**
 * Firefox restores a page with the storage that it had, without later writes, so the mark cannot be
 * read there.
 */
const storageIsOld = (): boolean => "mozInnerScreenX" in window;

/**
 * The neighbouring entries of this site in the tab's history; undefined where the browser has no
 * Navigation API (Firefox before 147).
 */
function around(): { readonly before: string; readonly hasNext: boolean } | undefined {
  if (!("navigation" in window)) return undefined;
  const { currentEntry, canGoForward } = window.navigation;
  const before = window.navigation.entries().slice(0, currentEntry?.index ?? 0);
  return { before: before.map(({ key }) => key).join(" "), hasNext: canGoForward };
}

/** False when the previous page may be of another site, such as the exit page. */
function cameFromHere(before: string | undefined): boolean {
  const now = around();
  return now !== undefined && now.hasNext && now.before === before;
}

/**
 * Runs once in every page, before any script reads the URL or a field. `hide` covers the page until
 * it has been reloaded.
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
