/**
 * An error whose message is shown without “Error:” in front: Decap shows it as “Not saved. …”.
 */
export function refusal(words: string): Error {
  const error = new Error(words);
  error.name = "";
  return error;
}

/**
 * Says it again in a box that stays until it is closed: Decap's own message goes after eight
 * seconds.
 */
export function keepSaying(words: string, root: HTMLElement = document.body): void {
  const text = document.createElement("p");
  text.textContent = words;
  showAlert([text], root);
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
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close this message";
  close.addEventListener("click", () => box.remove());
  box.append(...parts, close);
  root.append(box);
  const view = root.ownerDocument.defaultView;
  view?.addEventListener("hashchange", () => box.remove(), { once: true });
}
