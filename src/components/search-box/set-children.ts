/**
 * Sets the children of an element, in this order. Those already there are left alone, so that a
 * slow phone lays out and paints only what is new.
 */
export function setChildren(parent: Element, wanted: readonly Element[]): void {
  for (const child of Array.from(parent.children)) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, at) => {
    const there = parent.children[at];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
