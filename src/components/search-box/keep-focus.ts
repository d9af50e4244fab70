/**
 * Parts of a page that are drawn anew while a reader stands in them: focus goes back to the same
 * thing, so that nobody is thrown to the top.
 */

function markOf(element: Element): string {
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute("href");
  return href === null
    ? `.${CSS.escape(element.classList[0] ?? "")}`
    : `[href="${CSS.escape(href)}"]`;
}

/**
 * Draws, and gives focus back: to the same element when it still stands there, to its like, else to
 * the first heading.
 */
export function keepFocus(root: Element, draw: () => void): void {
  const active = document.activeElement;
  const within = active instanceof HTMLElement && root.contains(active);
  draw();
  if (!within || document.activeElement === active) return;
  const like = root.contains(active)
    ? active
    : (root.querySelector<HTMLElement>(markOf(active)) ?? root.querySelector<HTMLElement>("h2"));
  like?.focus({ preventScroll: true });
}
