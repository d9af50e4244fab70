/**
 * How the finder tells the page (the map, the shortlist) which cards are shown: an event on the
 * document when it changes, and an attribute with their keys.
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
