/** Names that the editor's page and its script share. */
export const LOCALE = "en-GB";
export const PAGE_IDS = {
  id: "editor-page",
  decap: "decap",
  styles: "styles",
  library: "library",
} as const;

/** The paths of the parts of the editor on the site. */
export const ADDRESS = {
  page: "/admin/",
  config: "/admin/config.yml",
  decap: "/admin/decap/decap-cms.js",
  library: "/admin/library.json",
  styles: "/admin/admin.css",
  /** Which text of each entry is on the site, and what was held back: files of every build. */
  state: "/state.json",
  heldBack: "/held-back.json",
} as const;

/** Name of a collection's file format in the editor; each keeps the order of its fields. */
export const formatOf = (collection: string): string => `entry-${collection}`;
