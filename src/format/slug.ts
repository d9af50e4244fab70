/** True for what can be part of an address: small letters, digits, single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Words for a file name or an anchor: “Mother’s café, Old Town” is `mothers-cafe-old-town`. */
export function slugOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
