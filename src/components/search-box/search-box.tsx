import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { firstUrls } from "../../search-index/files.ts";
import { ShellContext } from "../page/shell-context.ts";
import { useSearchKilobytes } from "./kilobytes.ts";

/**
 * Wraps a search form: with script, results are shown under the field as one types. Without it the
 * form leads to the search page.
 */
export function SearchBox({ children }: { readonly children: ComponentChildren }) {
  const { library, assets } = useContext(ShellContext) ?? {};
  const kilobytes = useSearchKilobytes();
  const scripts = assets?.together?.(["bundle.js"]).join(" ");
  return (
    <search-box
      class="search-box"
      data-kilobytes={kilobytes === undefined ? undefined : String(kilobytes)}
      data-first={library === undefined ? undefined : firstUrls(library).join(" ")}
      data-scripts={scripts}
      data-danger={assets?.danger?.url}
    >
      {children}
    </search-box>
  );
}
