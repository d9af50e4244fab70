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
  /** The way here from the first page, without the first page and without this one. */
  readonly crumbs: readonly Crumb[];
  /** This page's words at the end of the way, when they should differ from the title. */
  readonly crumb?: string;
  /** Reading this page could put somebody in danger: nothing of it in shared cards. */
  readonly sensitive?: boolean;
  /** The entry whose picture a shared link to this page shows. */
  readonly pictured?: Pictured;
  /** Kept out of search engines and the sitemap. */
  readonly unlisted?: boolean;
  /** What the site's own search calls it: “Service”, “Family hub”. Absent: not in the search. */
  readonly kind?: string;
  /** schema.org objects, without @context. */
  readonly structured?: readonly object[];
  /** Last day its content changed or was checked, YYYY-MM-DD. */
  readonly modified?: string;
  /** Look of the page: campaigns have a note of their own. */
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

/** What a page module makes: the layout puts the rest round it. */
export interface View {
  readonly head: PageHead;
  /**
   * Stands above the page over the whole width, joined to the header: the search of the first page.
   */
  readonly top?: ComponentChildren;
  readonly body: ComponentChildren;
}
