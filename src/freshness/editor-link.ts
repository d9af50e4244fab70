/** The address of an entry's form in the editor. */

interface InFile {
  readonly collection: string;
  /** `content/services/x.md` or `content/news/x/index.md`. */
  readonly file: string;
}

/** The editor's list of what is due, with whom to ring. */
export const DUE_LIST = "/admin/#/due";

/** The URL of an entry's form in the editor, from the path of its page (“/services/x/”). */
export const openInEditor = (page: string): string => `/admin/#/open${page}`;

/**
 * From the site's root, as Decap's own addresses are: “/admin/#/collections/services/entries/x”.
 */
export function editorAddress({ collection, file }: InFile): string {
  const slug = file.replace(/^content\/[^/]+\//, "").replace(/\.md$/, "");
  return `/admin/#/collections/${collection}/entries/${slug}`;
}
