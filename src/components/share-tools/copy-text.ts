/**
 * Puts a text on the clipboard. Where the page may not, it is selected in a field to copy by hand.
 * True when it is on the clipboard.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  if (field) field.hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!field) return false;
    field.value = text;
    field.hidden = false;
    field.focus();
    field.select();
    return false;
  }
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
