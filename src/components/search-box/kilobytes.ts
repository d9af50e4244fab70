/** How much data a search fetches, for the words beside the boxes. Build time only. */
import { useContext } from "preact/hooks";
import { indexKilobytes } from "../../search-index/files.ts";
import { ShellContext } from "../page/shell-context.ts";
import type { Shell } from "../page/shell.ts";

const known = new WeakMap<Shell["assets"], number>();

/**
 * About how many kB are fetched once, as soon as a reader types: scripts, index and danger model,
 * compressed, in fives.
 */
function searchKilobytes({ library, assets }: Pick<Shell, "library" | "assets">): number {
  const kilobytes =
    known.get(assets) ??
    indexKilobytes(
      library,
      (assets.danger?.bytes ?? 0) + assets.weight(["bundle.js", "all-later.js", "reader.js"]),
    );
  known.set(assets, kilobytes);
  return kilobytes;
}

/** About how many kB a search fetches, for a component of a page; undefined outside a page. */
export function useSearchKilobytes(): number | undefined {
  const shell = useContext(ShellContext);
  return shell === undefined ? undefined : searchKilobytes(shell);
}

/**
 * About how many kB the search of all pages fetches after that, the first time. Pagefind makes its
 * files after the pages; a test holds this against them.
 */
export const ALL_PAGES_KILOBYTES = 150;
