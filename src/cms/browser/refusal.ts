/**
 * An error whose message is shown without “Error:” in front: Decap shows it as “Not saved. …”.
 */
export function refusal(words: string): Error {
  const error = new Error(words);
  error.name = "";
  return error;
}

/**
 * Repeats a message in a box that stays until it is closed: Decap's own disappears after eight
 * seconds.
 */
export function keepSaying(words: string, root: HTMLElement = document.body): void {
  const text = document.createElement("p");
  text.textContent = words;
  showAlert([text], root);
}

/** A button with its words. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

/**
 * The button that shows the whole of a long message on a phone, where the box is low. A press on
 * something in the text folds it again, as it leads to a part of the form.
 */
function wholeButton(box: HTMLElement, text: HTMLElement): HTMLButtonElement {
  const fold = (isWhole: boolean): void => {
    box.classList.toggle("editor-alert--whole", isWhole);
    whole.setAttribute("aria-expanded", String(isWhole));
    whole.textContent = isWhole ? "Show less" : "Show all";
  };
  const whole = button("", () => fold(whole.getAttribute("aria-expanded") !== "true"));
  fold(false);
  text.addEventListener("click", () => fold(false));
  return whole;
}

/**
 * Shows a box with these parts until it is closed or another entry is opened, in the place of the
 * one before.
 */
export function showAlert(parts: readonly HTMLElement[], root: HTMLElement = document.body): void {
  root.querySelector(".editor-alert")?.remove();
  const box = document.createElement("div");
  box.className = "editor-alert";
  box.setAttribute("role", "alert");
  const text = document.createElement("div");
  text.className = "editor-alert__text";
  text.append(...parts);
  const presses = document.createElement("div");
  presses.className = "editor-alert__presses";
  const whole = wholeButton(box, text);
  presses.append(
    whole,
    button("Close this message", () => box.remove()),
  );
  box.append(text, presses);
  root.append(box);
  const isCut = text.scrollHeight > text.clientHeight;
  whole.hidden = !isCut;
  // A part that scrolls must be reached by the keyboard.
  if (isCut) text.tabIndex = 0;
  const view = root.ownerDocument.defaultView;
  view?.addEventListener("hashchange", () => box.remove(), { once: true });
}
