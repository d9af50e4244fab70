/**
 * Folds the fields that most entries do without under “More”. Decap has no such fold of its own:
 * the boxes stay in its form and are hidden by an attribute that it does not touch.
 */
import { collections } from "../../model/collections/index.ts";
import type { Collection } from "../../model/collection.ts";
import { joinAnd } from "../../format/lists.ts";
import { withoutMark } from "../needed.ts";

const BUTTON = "form-more";
const FOLDED = "data-more";
/** Labels that the button names. */
const MAX_LABELS = 3;

let isOpen = false;
let openedAt = "";

/** The section of the form on the screen. */
export const formSection = (hash: string): string | undefined =>
  /^#\/collections\/([\w-]+)\/(?:new|entries)\b/.exec(hash)?.[1];

/** Names of the fields that a section folds, in the order of its form. */
export function foldedFields(section: string): readonly string[] {
  const known = collections as Readonly<Record<string, Collection>>;
  const { formFirst, fields } = known[section] ?? {};
  return formFirst && fields
    ? [...Object.keys(fields), "body"].filter((name) => !formFirst.includes(name))
    : [];
}

/** The words on the button that unfolds them. */
export function moreWords(labels: readonly string[]): string {
  const first = labels.slice(0, MAX_LABELS).map((label) => `“${label}”`);
  const rest = labels.length - first.length;
  return `More: ${joinAnd([...first, ...(rest > 0 ? [`${rest} other boxes`] : [])])}`;
}

/** The part of the page that contains the boxes of a form. */
export const formPane = (root: ParentNode): Element | undefined =>
  // Two elements have this class, one in the other; the boxes are in the inner one.
  [...root.querySelectorAll('[class*="-ControlPaneContainer"]')].at(-1);

/** The label of a box of the form itself, and the name of its field. */
export function labelOfBox(box: Element): { readonly label?: HTMLLabelElement; name: string } {
  const label = box.querySelector<HTMLLabelElement>("label[for]");
  return label ? { label, name: label.htmlFor.replace(/-field-.*$/, "") } : { name: "" };
}

function boxesOf(pane: Element, names: readonly string[]): HTMLElement[] {
  return [...pane.children].filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement && names.includes(labelOfBox(part).name),
  );
}

function show(boxes: readonly HTMLElement[], button: HTMLButtonElement): void {
  for (const box of boxes) box.setAttribute(FOLDED, isOpen ? "open" : "folded");
  button.setAttribute("aria-expanded", String(isOpen));
  const labels = boxes.map((box) => withoutMark(box.querySelector("label")?.textContent ?? ""));
  const words = isOpen ? "Less" : moreWords(labels);
  if (button.textContent !== words) button.textContent = words;
}

/** Folds the open form, or leaves it as somebody unfolded it. Each form begins folded. */
export function foldForm(root: ParentNode): void {
  const pane = formPane(root);
  const names = foldedFields(formSection(location.hash) ?? "");
  const old = root.querySelector<HTMLButtonElement>(`#${BUTTON}`);
  const boxes = pane ? boxesOf(pane, names) : [];
  const [first] = boxes;
  if (!pane || !first) return old?.remove();
  if (openedAt !== location.hash) {
    openedAt = location.hash;
    isOpen = false;
  }
  const button = old ?? document.createElement("button");
  if (!old) {
    button.id = BUTTON;
    button.type = "button";
    button.className = "desk-press";
    button.addEventListener("click", () => {
      isOpen = !isOpen;
      foldForm(document);
    });
  }
  if (first.previousElementSibling !== button) first.before(button);
  show(boxes, button);
}

/** Unfolds the fields when a sentence names one of them: “or tick “It goes on past midnight””. */
export function unfoldNamed(sentences: readonly string[], root: ParentNode = document): void {
  const labels = [...root.querySelectorAll(`[${FOLDED}="folded"]`)].map(
    (box) => `“${withoutMark(box.querySelector("label")?.textContent ?? "")}”`,
  );
  if (labels.some((label) => label !== "“”" && sentences.some((one) => one.includes(label))))
    root.querySelector<HTMLElement>(`#${BUTTON}`)?.click();
}

/** Unfolds the fields when the box is among them. */
export function unfoldFor(box: Element): void {
  if (box.closest(`[${FOLDED}="folded"]`)) document.getElementById(BUTTON)?.click();
}
