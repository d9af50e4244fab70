/**
 * The finder's event for the map and the shortlist: which cards are shown. Also an attribute with
 * their keys.
 */

/** Carries `{ keys }`, the keys of all cards shown, in their order. */
export const FOUND_EVENT = "finder:results";
const ATTRIBUTE = "data-found";
const SEPARATOR = "|";

/** Says what is shown. The attribute is there only when something was chosen. */
export function tellFound(element: Element, keys: readonly string[], chosen: boolean): void {
  if (chosen) element.setAttribute(ATTRIBUTE, keys.join(SEPARATOR));
  else element.removeAttribute(ATTRIBUTE);
  document.dispatchEvent(new CustomEvent(FOUND_EVENT, { detail: { keys } }));
}
