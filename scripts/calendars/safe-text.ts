import { plainCharacters } from "../../src/cms/paste/plain-characters.ts";

/** Characters of a value that are looked at: far more than any field keeps, markup included. */
const MAX_READ = 10_000;
const EDGE = /^[\s,;:–-]$/;

/** The text without separators at its start and its end. */
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/**
 * Plain text of an imported value without e-mail addresses, links and phone numbers, as these have
 * not been checked. Invisible characters and those of private use are left out. `most` is its
 * greatest length. The time taken grows in line with the length of the value.
 */
export function safeText(text: unknown, most: number): string {
  const plain = plainCharacters(String(text ?? "").slice(0, MAX_READ))
    .replace(/[\p{Co}\p{Cs}]/gu, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\b(?:https?:\/\/|www\.|mailto:|webcal:)\S+/gi, " ")
    .replace(/\S+/g, (word) => (/\S@\S/.test(word) ? " " : word))
    .replace(/\+?\(?\d[\d\s()-]{7,}\d/g, " ")
    .replace(/\s+/g, " ");
  return withoutEdges(plain)
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
}
