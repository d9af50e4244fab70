/**
 * A finger rings the number that it was put on. Where urgent help is drawn anew, a press soon after
 * rings no number that stands where another one stood. A number that did not move can be pressed at
 * any time, and so can every number by key.
 */

/** Milliseconds for which a number holds its old place: a second, and time to draw it. */
const HELD = 1500;
const RING = ".search-box__ring";

/** A number that was drawn over. */
interface Stood {
  /** When it was, in milliseconds since the page was opened. */
  readonly at: number;
  readonly href: string;
  readonly box: DOMRect;
}

/** In the order of time. */
let stood: readonly Stood[] = [];

/** Those that hold their places at a time in milliseconds since the page was opened. */
const heldAt = (time: number): readonly Stood[] => stood.filter(({ at }) => time - at < HELD);

/** Prevents a press on a number where another one stood just before. */
function refuseOther(press: MouseEvent): void {
  const { clientX: x, clientY: y } = press;
  const link = (press.target as Element).closest<HTMLAnchorElement>(RING);
  const first = heldAt(performance.now()).find(
    ({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
  );
  // A press by key has no detail.
  if (link && first && press.detail > 0 && first.href !== link.href) press.preventDefault();
}

/** Notes where the numbers stand. To be called before they are drawn anew. */
export function noteNumbers(): void {
  // The document keeps one listener of the same function.
  document.addEventListener("click", refuseOther);
  const at = performance.now();
  stood = [
    ...heldAt(at),
    ...Array.from(document.querySelectorAll<HTMLAnchorElement>(RING), (link) => ({
      at,
      href: link.href,
      box: link.getBoundingClientRect(),
    })),
  ];
}
