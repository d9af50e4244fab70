/**
 * Adds names, states and roles that Decap lacks for screen readers, after each change of its page.
 */

import { withoutMark } from "../needed.ts";
import { foldForm } from "./more-fields.ts";
import { markBoxes } from "./needed-marks.ts";
import { phrases } from "./phrases.ts";

const NOTHING_YET = "Nothing written yet";

/** Sets an attribute only when it differs, so that the observer does not trigger itself. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** What may have the state `aria-required` (WAI-ARIA 1.2). */
const TAKES_WORDS =
  "input, textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox]";

/** Hints and errors are read out with their field. */
function tieField(label: HTMLLabelElement): void {
  const errors = label.parentElement?.querySelector(":scope > ul");
  // Also above the editor of a long text, which has no element of that id.
  label.classList.toggle("is-wrong", errors !== null && errors !== undefined);
  const field = document.getElementById(label.htmlFor);
  const container = label.parentElement?.parentElement;
  if (!field || !container) return;
  // Decap marks what may be left out in a part of its own. The rest is needed. A group of fields
  // has no such state.
  if (!label.querySelector(":scope > span") && field.matches(TAKES_WORDS))
    set(field, "aria-required", "true");
  const last = container.lastElementChild;
  const parts = [errors, last?.tagName === "P" ? last : null].filter(
    (part) => part instanceof HTMLElement,
  );
  parts.forEach((part, index) =>
    set(part, "id", `${index === 0 && part === errors ? "errors" : "hint"}-of-${label.htmlFor}`),
  );
  if (parts.length > 0) set(field, "aria-describedby", parts.map(({ id }) => id).join(" "));
  else field.removeAttribute("aria-describedby");
  if (errors) set(field, "aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

/** The words of the nearest label above an element. */
function labelAbove(element: Element): string {
  for (let above = element.parentElement; above; above = above.parentElement) {
    const label = above.querySelector("label");
    if (label) return withoutMark(label.textContent);
  }
  return "Text";
}

/**
 * The three buttons on each item of a list have no words: to fold it, to move it, to take it out.
 */
function nameListItems(root: ParentNode): void {
  for (const handle of root.querySelectorAll('[aria-roledescription="sortable"]')) {
    const [fold, remove] = handle.parentElement?.querySelectorAll(":scope > button") ?? [];
    const add = [
      ...(handle.closest('[aria-label="list field"]')?.querySelectorAll("button") ?? []),
    ].find(({ textContent }) => textContent.startsWith("Add "));
    const one = add?.textContent.slice("Add ".length).trim() ?? "item";
    set(handle, "aria-label", `Move ${one}`);
    if (fold) set(fold, "aria-label", `Fold or unfold ${one}`);
    if (remove) set(remove, "aria-label", `Remove ${one}`);
  }
}

/** A picture belongs to one entry; what is put in the library of all would be on no page. */
function hideLibrary(root: ParentNode): void {
  const item = root.querySelector("header nav li > button")?.parentElement;
  if (item && !item.hidden) item.hidden = true;
}

/**
 * “Delete selected” takes a picture off the published site at once, past every review, so it is not
 * offered: a picture goes when its entry no longer names it.
 */
function hideDeleting(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>("button"))
    if (button.textContent === "Delete selected" && !button.hidden) button.hidden = true;
}

/** Drafts have no address where a host would show them, so “Check for Preview” does nothing. */
function hidePreviewLink(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[class*="-PreviewButtonContainer"]'))
    if (!part.hidden) part.hidden = true;
}

/**
 * Decap puts a button into a button, and the list of a menu between the menu and its items
 * (WAI-ARIA 1.2, “Required Owned Elements”).
 */
function mendMenus(root: ParentNode): void {
  for (const inner of root.querySelectorAll("[role=button] :is([role=button], button)")) {
    const outer = inner.parentElement?.closest("[role=button]");
    for (const name of ["role", "tabindex", "aria-haspopup", "aria-expanded"])
      outer?.removeAttribute(name);
  }
  for (const list of root.querySelectorAll("[role=menu] > ul")) set(list, "role", "none");
}

/** Decap calls an empty new form “Saved”. */
function nameEmptyForm(root: ParentNode): void {
  const status = root.querySelector('[class*="-BackStatusUnchanged"]');
  if (!status) return;
  const isNew = /^#\/collections\/[\w-]+\/new\b/.test(location.hash);
  const words = isNew ? NOTHING_YET : phrases.editor.editorToolbar.changesSaved;
  if (status.textContent !== words) status.textContent = words;
}

/** One round of repairs. */
export function repair(root: ParentNode): void {
  for (const label of root.querySelectorAll<HTMLLabelElement>("label[for]")) tieField(label);
  for (const editor of root.querySelectorAll("[data-slate-editor]"))
    set(editor, "aria-label", labelAbove(editor));
  for (const frame of root.querySelectorAll("#preview-pane"))
    set(frame, "title", "How the page will look");
  nameListItems(root);
  mendMenus(root);
  hideLibrary(root);
  hideDeleting(root);
  nameEmptyForm(root);
  hidePreviewLink(root);
  markBoxes(root);
  foldForm(root);
}

/** Repairs now and after each change, at most once a frame. */
export function keepRepaired(root: HTMLElement): void {
  let waiting = false;
  const run = (): void => {
    waiting = false;
    repair(root);
  };
  new MutationObserver(() => {
    if (!waiting) requestAnimationFrame(run);
    waiting = true;
  }).observe(root, { childList: true, subtree: true });
  run();
}
