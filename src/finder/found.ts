/** How the finder tells the map which cards are shown: an attribute with their keys, and an event when it changes. */

export const FOUND_EVENT = "finder-found";
const ATTRIBUTE = "data-found";
const SEPARATOR = "|";

/** Writes the keys on the finder's element; undefined when nothing is chosen and everything is shown. */
export function tellFound(element: Element, keys: readonly string[] | undefined): void {
  if (keys === undefined) element.removeAttribute(ATTRIBUTE);
  else element.setAttribute(ATTRIBUTE, keys.join(SEPARATOR));
  element.dispatchEvent(new CustomEvent(FOUND_EVENT, { bubbles: true }));
}

/** The keys of the cards shown, or undefined when everything is. */
export function readFound(root: ParentNode): readonly string[] | undefined {
  return root.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE)?.split(SEPARATOR);
}
