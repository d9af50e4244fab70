/** The open screen of the editor, from the fragment of the URL. */
import { editorAddress } from "../../freshness/editor-link.ts";
import type { AnyEntry } from "../../model/collections/index.ts";

export type Place =
  | { readonly kind: "due" }
  /** On the way from the address of a page to its form. */
  | { readonly kind: "open"; readonly page: string }
  | { readonly kind: "entry"; readonly collection: string; readonly slug: string }
  | { readonly kind: "elsewhere" };

/** The entry in the form on the screen. */
export interface Held {
  readonly collection: string;
  /** Path of its file; empty for a new one. */
  readonly path: string;
  readonly isNew: boolean;
  /** Decap's name of it; a new one has none before its first save. */
  readonly slug: string;
  /** It has unsaved words. */
  readonly hasChanges: boolean;
}

/**
 * True when the form holds another entry than the address names. Decap leaves it so when an address
 * is typed over an open form, and would save the words into the file of the other entry.
 */
export function holdsAnother(hash: string, held: Held): boolean {
  const [, fresh] = /^#\/collections\/([\w-]+)\/new\b/.exec(hash) ?? [];
  if (fresh !== undefined) return !held.isNew || fresh !== held.collection;
  const place = parseRoute(hash);
  if (place.kind !== "entry") return false;
  // Decap goes from a new form to its entry by itself when the entry is saved.
  if (held.isNew)
    return held.hasChanges || place.collection !== held.collection || place.slug !== held.slug;
  const [, own] = /^(?:content\/[^/]+|_data)\/(.+)\.(?:md|json)$/.exec(held.path) ?? [];
  return place.collection !== held.collection || (own !== undefined && own !== place.slug);
}

/** The address of the form itself. */
export function formAddress({ collection, path, isNew }: Held): string {
  const [, own] = /^(?:content\/[^/]+|_data)\/(.+)\.(?:md|json)$/.exec(path) ?? [];
  return `#/collections/${collection}/${isNew || own === undefined ? "new" : `entries/${own}`}`;
}

/** `hash` begins with “#”; `slug` is Decap's: “x” or “x/index”. */
export function parseRoute(hash: string): Place {
  const path = hash.replace(/^#/, "").replace(/[?].*$/, "");
  if (/^\/due\/?$/.test(path)) return { kind: "due" };
  const [, page] = /^\/open(\/.*)$/.exec(path) ?? [];
  if (page !== undefined) return { kind: "open", page };
  const [, collection, slug] = /^\/collections\/([\w-]+)\/entries\/(.+?)\/?$/.exec(path) ?? [];
  if (collection === undefined || slug === undefined) return { kind: "elsewhere" };
  try {
    return { kind: "entry", collection, slug: decodeURIComponent(slug) };
  } catch {
    return { kind: "elsewhere" };
  }
}

const NO_LIST = "The list of entries did not come. Check your connection and load the page again.";
const NO_FORM =
  "No entry has that page to itself. Look for what it shows among the kinds of content.";

/**
 * The address of the form of the entry that a page shows, or what is said when there is none.
 * `entries` is undefined when the list of entries did not load.
 */
export function formOf(
  page: string,
  entries: readonly Pick<AnyEntry, "url" | "collection" | "file">[] | undefined,
): { readonly address: string } | { readonly words: string } {
  if (!entries) return { words: NO_LIST };
  const entry = entries.find(({ url }) => url === page);
  return entry ? { address: editorAddress(entry) } : { words: NO_FORM };
}
