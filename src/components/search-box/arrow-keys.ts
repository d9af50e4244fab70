/** Keys of the search box: arrow keys through its results, and keys of an IME composition. */

/**
 * The next or previous item for arrow keys; from a heading, the first item after it. Undefined at
 * either end.
 */
export function stepped(
  stops: readonly HTMLElement[],
  from: Element,
  down: boolean,
): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop === from);
  if (at >= 0) return stops[at + (down ? 1 : -1)];
  const after = stops.findIndex(
    (stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return down ? stops[after] : stops[(after < 0 ? stops.length : after) - 1];
}

/**
 * True during an IME composition, whose arrow keys and Escape must be left alone. Safari reports
 * the key that ends a composition afterwards, with keyCode 229 (UI Events, 7.2).
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
