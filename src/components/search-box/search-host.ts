/** The interface between the page’s inline script and the element of a search box. */

/** Sent by the element when it needs the requests of a search; without an answer it makes them. */
export const BEGIN = "search-begin";

export interface SearchHost extends HTMLElement {
  /** Pending responses with the first parts of the index. */
  begun?: readonly Promise<Response>[] | undefined;
}
