/**
 * Starts the requests that a search needs. Runs twice: in the page's inline script, for the first
 * press or key, and in the site's script, which loads later.
 */

export interface SearchHost extends HTMLElement {
  /** Pending responses with the first parts of the index. */
  begun?: readonly Promise<Response>[];
}

/** Preloads all scripts at once: in sequence, each would cost a slow line another round trip. */
function fetchScripts(urls: readonly string[]): void {
  for (const url of urls) {
    const link = document.createElement("link");
    [link.rel, link.href] = ["modulepreload", url];
    document.head.append(link);
  }
}

const words = (list: string | undefined): string[] => list?.split(" ") ?? [];

/**
 * Requests the first index part and the scripts in parallel, and the second part, when the page
 * names it, as soon as the first response begins. Runs once; delete `host.begun` to allow a retry.
 */
export function beginSearch(host: SearchHost): readonly Promise<Response>[] {
  if (host.begun !== undefined) return host.begun;
  fetchScripts(words(host.dataset["scripts"]));
  const get = (url: string): Promise<Response> => fetch(url, { credentials: "same-origin" });
  const [first = "", ...others] = words(host.dataset["first"]);
  const begun = get(first);
  host.begun = [begun, ...others.map((url) => begun.then(() => get(url)))];
  for (const answer of host.begun) answer.catch(() => undefined);
  return host.begun;
}
