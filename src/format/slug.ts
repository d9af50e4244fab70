/** Words for a file's name: “Mother’s café, Grimsby” becomes `mothers-cafe-grimsby`. */
export function slugOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
