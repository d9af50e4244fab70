/** Which of two entries that cannot both stand came first. */
import { foldAddress } from "../addresses.ts";
import type { AnyEntry } from "../collections/index.ts";
import type { Past } from "./past.ts";

/** Puts files in the order of their paths. */
export const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

/** Of two entries with one identifier or address, the one that came first stands first. */
export function seniorFirst(entries: readonly AnyEntry[], past: Past): readonly AnyEntry[] {
  const groups = new Map<string, AnyEntry[]>();
  const add = (key: string, entry: AnyEntry): void =>
    void groups.set(key, [...(groups.get(key) ?? []), entry]);
  for (const entry of entries) {
    if ("id" in entry) add(entry.id, entry);
    if (entry.url !== undefined) add(foldAddress(entry.url), entry);
  }
  const rivals = new Set([...groups.values()].filter((group) => group.length > 1).flat());
  if (rivals.size === 0) return entries;
  const since = ({ file }: AnyEntry): number => past.since(file) ?? Infinity;
  const ranked = [...rivals].sort((a, b) => {
    const [first, second] = [since(a), since(b)];
    return first === second ? byFile(a, b) : first < second ? -1 : 1;
  });
  return [...ranked, ...entries.filter((entry) => !rivals.has(entry))];
}
