/** Keeps focus where it was when a part of the page that contains it is redrawn. */

function markOf(element: Element): string {
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute("href");
  return href === null
    ? `.${CSS.escape(element.classList[0] ?? "")}`
    : `[href="${CSS.escape(href)}"]`;
}

/**
 * Redraws and restores focus: to the same element, else to one like it, else to the first heading.
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
