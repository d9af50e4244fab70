/** Puts a text on the clipboard. False where the page may not, as on old phones. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the whole text of a field, to be copied by hand. */
export function selectText(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus();
  field.select();
}

/**
 * Puts a text on the clipboard. Where the page may not, it is selected in a field to copy by hand.
 * True when it is on the clipboard.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  if (field) field.hidden = true;
  if (await toClipboard(text)) return true;
  if (!field) return false;
  field.value = text;
  field.hidden = false;
  selectText(field);
  return false;
}

/** A field for that, where the page has none. */
export function copyField(name: string, label: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "text";
  field.className = name;
  field.readOnly = true;
  field.hidden = true;
  field.setAttribute("aria-label", label);
  return field;
}
