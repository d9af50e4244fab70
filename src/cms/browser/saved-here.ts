/**
 * Entries saved since the page was loaded. The site has them only after its next build, but their
 * numbers and names are taken already.
 */
import { addressOf } from "../../model/addresses.ts";
import { type AnyEntry, collections, type CollectionName } from "../../model/collections/index.ts";
import { readEntryText } from "../../model/entry-text.ts";
import { filledEntry } from "../../model/phones/fill.ts";
import { phoneBook } from "../../model/phones/phone-book.ts";
import { check } from "../check.ts";
import type { PreviewSite } from "../preview/preview.tsx";

/** By file. */
const saved = new Map<string, AnyEntry>();

const FILE = /^content\/([a-z]+)\/(.+?)(?:\/index)?\.md$/;

/** Notes an entry as it was stored. One that the gate would hold back is not noted. */
export function noteSaved(file: string, text: string): void {
  const [, section = "", slug = ""] = FILE.exec(file) ?? [];
  if (!Object.hasOwn(collections, section)) return;
  const collection = section as CollectionName;
  try {
    const { record, faults } = check(collection, slug, readEntryText(text));
    if (faults.length > 0) return;
    const url = addressOf(collection, slug, record);
    saved.set(file, { ...record, collection, slug, file, url } as unknown as AnyEntry);
  } catch {
    // A text that cannot be read holds no number.
  }
}

/** Forgets an entry that was taken away. */
export const noteDeleted = (file: string): void => void saved.delete(file);

/**
 * The site with what was saved here in the place of the entries as they were built. Numbers that
 * entries refer to are filled in, as in the built ones.
 */
export function withSaved(site: PreviewSite): PreviewSite {
  if (saved.size === 0) return site;
  const own = [...saved.values()];
  const isOld = ({ collection, slug }: AnyEntry): boolean =>
    own.some((one) => one.collection === collection && one.slug === slug);
  const built = (Object.values(site.content).flat() as AnyEntry[]).filter((one) => !isOld(one));
  const book = phoneBook([...built, ...own]);
  const now = own.map((entry) => filledEntry(entry, book));
  const content = Object.fromEntries(
    Object.entries(site.content).map(([name, entries]) => [
      name,
      [
        ...(entries as readonly AnyEntry[]).filter((entry) => !isOld(entry)),
        ...now.filter(({ collection }) => collection === name),
      ],
    ]),
  ) as unknown as PreviewSite["content"];
  return { ...site, content };
}
