import type { ComponentChildren } from "preact";
import type { Pictured } from "../../format/ready-picture.ts";

/** What a page is, apart from its words: read by the layout, the sitemap and the search index. */
export interface PageHead {
  /**
   * Words of the browser's tab, without the site's name. On a sensitive page it says less than the
   * heading.
   */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** Path of the page, with slashes at both ends. */
  readonly url: string;
  /** Breadcrumbs, without the home page and this one. */
  readonly crumbs: readonly Crumb[];
  /** Last breadcrumb, when it differs from the title. */
  readonly crumb?: string;
  /** Reading this page could put somebody in danger: shared cards do not show what it is about. */
  readonly sensitive?: boolean;
  /** The entry whose picture a shared link to this page shows. */
  readonly pictured?: Pictured;
  /** Kept out of search engines and the sitemap. */
  readonly unlisted?: boolean;
  /**
   * Kind of page in the full-text search: “Service”, “Family hub”. Without it the page is not
   * indexed.
   */
  readonly kind?: string;
  /** schema.org objects, without @context. */
  readonly structured?: readonly object[];
  /** Last day its content changed or was checked, YYYY-MM-DD. */
  readonly modified?: string;
  /** Visual style; campaigns have their own. */
  readonly mood?: "playful" | "quiet";
  /** Printed on one sheet of A4, with what only leads elsewhere left out. */
  readonly sheet?: boolean;
  /**
   * Content security policy in the page itself, for pages whose address no rule of `_headers`
   * matches. Receives the hash of the inline script.
   */
  readonly policy?: (script: string | undefined) => string;
  /** Feeds to name in the head. */
  readonly feeds?: readonly {
    readonly title: string;
    readonly url: string;
    readonly type: string;
  }[];
}

export interface Crumb {
  readonly label: string;
  readonly url: string;
}

/** Output of a page module; the layout adds the rest. */
export interface View {
  readonly head: PageHead;
  /** Full-width content above the page, joined to the header: the search of the home page. */
  readonly top?: ComponentChildren;
  readonly body: ComponentChildren;
}
