/** The open screen of the editor, from the fragment of the URL. */

export type Place =
  | { readonly kind: "due" }
  /** On the way from the address of a page to its form. */
  | { readonly kind: "open"; readonly page: string }
  | { readonly kind: "entry"; readonly collection: string; readonly slug: string }
  | { readonly kind: "elsewhere" };

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
