/** Parts of the page of the list, by their class. One that is missing is a fault of the program. */
export function listPart(root: Element, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`.shortlist__${name}`);
  if (!part) throw new Error(`short-list has no part “${name}”.`);
  return part;
}

/** The box for a note. */
export function noteOf(root: Element): HTMLTextAreaElement {
  const note = root.querySelector<HTMLTextAreaElement>("#shortlist-note");
  if (!note) throw new Error("short-list has no box for a note.");
  return note;
}

/**
 * Says beside a pressed button what came of it; the words beside the others go. Far up the page
 * they would be out of view.
 */
export function sayBeside(root: Element, button: HTMLElement | undefined, words: string): void {
  for (const said of root.querySelectorAll<HTMLElement>(".shortlist__said"))
    said.textContent = said.previousElementSibling === button ? words : "";
}
