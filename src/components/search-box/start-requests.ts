/** Starts the requests that a search needs: part of the page's inline script. */
import type { SearchHost } from "./search-host.ts";

const words = (list: string | undefined): string[] => list?.split(" ") ?? [];

/**
 * Requests the first index part and the scripts in parallel. Requests the second part, when the
 * page names it, once the first is there: the scripts and the first part alone give the first
 * results, and the second would share their line. Runs once; delete `host.begun` to allow a retry.
 */
export function beginSearch(host: SearchHost): readonly Promise<Response>[] {
  if (host.begun) return host.begun;
  // All scripts at once: in sequence, each would cost a slow line another round trip.
  for (const href of words(host.dataset["scripts"]))
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "modulepreload", href }),
    );
  const [first = "", ...others] = words(host.dataset["first"]);
  const begun = fetch(first);
  const later = (url: string): Promise<Response> =>
    begun.then((answer) => answer.clone().text()).then(() => fetch(url));
  host.begun = [begun, ...others.map(later)];
  for (const answer of host.begun) answer.catch(() => undefined);
  return host.begun;
}
