/** Moves focus to the box of a fault: unfolds the groups round it and scrolls. */
import { unfoldFor } from "./more-fields.ts";
import type { Step } from "../../model/problem.ts";

/** The first box of a field within a part of the form. Decap's ids begin with the field's name. */
function box(root: ParentNode, name: string): Element | undefined {
  const start = `${name}-field-`;
  return (
    root.querySelector(`[id^="${start}"]`) ?? root.querySelector(`[for^="${start}"]`) ?? undefined
  );
}

/** The item of a list with a number from 0, by the handle that each item has. */
function item(root: ParentNode, index: number): Element | undefined {
  const handle = root.querySelectorAll('[aria-roledescription="sortable"]')[index];
  return handle?.parentElement?.parentElement ?? undefined;
}

const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

/** Buttons of a folded list or item, whose boxes Decap draws only when it is unfolded. */
const UNFOLDS =
  '[data-testid="expand-button"][aria-label="Expand"], [aria-label^="Fold or unfold"]';

/** The box at the end of a path, or the last on the way to it that is in the form. */
export async function fieldElement(
  form: ParentNode,
  path: readonly Step[],
): Promise<Element | undefined> {
  let last: Element | undefined;
  for (const step of path) {
    const look = (): Element | undefined =>
      typeof step === "number" ? item(last ?? form, step) : box(last ?? form, step);
    let next = look();
    if (!next && last) {
      last.querySelector<HTMLElement>(UNFOLDS)?.click();
      await drawn();
      next = look();
    }
    if (!next) return last;
    last = next;
  }
  return last;
}

/** The outermost part above that is folded. */
function folded(element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let part = element.parentElement; part; part = part.parentElement)
    if (getComputedStyle(part).display === "none") outermost = part;
  return outermost;
}

/** The button that folds a part is before it, and is the first in their common parent. */
function foldButton(part: Element): HTMLElement | undefined {
  const first = part.parentElement?.querySelector("button");
  const before =
    first && (first.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return before ? first : undefined;
}

/** Most groups within groups that a form has. */
const DEEPEST = 6;

async function unfold(element: Element): Promise<void> {
  for (let depth = 0; depth < DEEPEST; depth++) {
    const part = folded(element);
    const button = part && foldButton(part);
    if (!button) return;
    button.click();
    await drawn();
  }
}

const KEYBOARD = "[contenteditable=true], input:not([type=hidden]), textarea, button";

/** The part of a box that takes the keyboard. */
function keyboardTarget(element: Element): HTMLElement | undefined {
  const around = element.matches("label") ? element.parentElement?.parentElement : element;
  const target = element.matches(KEYBOARD) ? element : around?.querySelector(KEYBOARD);
  return target instanceof HTMLElement ? target : undefined;
}

/** Takes the person to a box. */
export async function goTo(element: Element): Promise<void> {
  unfoldFor(element);
  await unfold(element);
  element.scrollIntoView({ block: "center" });
  keyboardTarget(element)?.focus({ preventScroll: true });
}
