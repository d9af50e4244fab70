/**
 * Plain text of an imported value without e-mail addresses, links and phone numbers, as these have
 * not been checked. `most` is its greatest length.
 */
export function safeText(text: unknown, most: number): string {
  return String(text ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\b(?:https?:\/\/|www\.|mailto:|webcal:)\S+/gi, " ")
    .replace(/\S+@\S+/g, " ")
    .replace(/\+?\(?\d[\d\s()-]{7,}\d/g, " ")
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")
    .slice(0, most)
    .trim();
}
