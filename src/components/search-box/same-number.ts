/**
 * Prevents a tap from dialling a number that has just moved under it. For a moment after urgent
 * help is redrawn, a press does not ring a number that is where another one was. A number that did
 * not move can be pressed at any time, and so can every number by key.
 */

/** Milliseconds for which an old position counts: a second, and time to draw the new one. */
const GUARD_MS = 1500;
const RING = ".search-box__ring";

/** Where a number was before the panel was redrawn. */
interface OldPosition {
  /** When it was, in milliseconds since the page was opened. */
  readonly at: number;
  readonly href: string;
  readonly box: DOMRect;
}

/** In the order of time. */
let oldPositions: readonly OldPosition[] = [];

/** Positions that still count at `time`, in milliseconds since the page was opened. */
const recentPositions = (time: number): readonly OldPosition[] =>
  oldPositions.filter(({ at }) => time - at < GUARD_MS);

/** Prevents a press on a number where another one was just before. */
function refuseOther(press: MouseEvent): void {
  const { clientX: x, clientY: y } = press;
  const link = (press.target as Element).closest<HTMLAnchorElement>(RING);
  const first = recentPositions(performance.now()).find(
    ({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
  );
  // A press by key has no detail.
  if (link && first && press.detail > 0 && first.href !== link.href) press.preventDefault();
}

/** Notes where the numbers are. To be called before they are redrawn. */
export function noteNumbers(): void {
  // The document keeps one listener of the same function.
  document.addEventListener("click", refuseOther);
  const at = performance.now();
  oldPositions = [
    ...recentPositions(at),
    ...Array.from(document.querySelectorAll<HTMLAnchorElement>(RING), (link) => ({
      at,
      href: link.href,
      box: link.getBoundingClientRect(),
    })),
  ];
}
