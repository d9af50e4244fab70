/**
 * Begins to fetch what a search needs. It runs twice: in the page itself, for the first press or
 * key, and in the site's script, which comes later.
 */

export interface SearchHost extends HTMLElement {
  /** Answers that bring the first parts of the index. */
  begun?: readonly Promise<Response>[];
}

/** All scripts at once: one after the other, each would cost a slow line another wait. */
function fetchScripts(urls: readonly string[]): void {
  for (const url of urls) {
    const link = document.createElement("link");
    [link.rel, link.href] = ["modulepreload", url];
    document.head.append(link);
  }
}

const words = (list: string | undefined): string[] => list?.split(" ") ?? [];

/**
 * The first part of the index and the scripts, side by side; the second part, when the page names
 * it, as soon as the first begins to come, so that neither waits for the other. Once, until `begun`
 * is taken away.
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
