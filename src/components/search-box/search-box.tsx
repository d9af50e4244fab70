import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { indexKilobytes, firstUrls } from "../../search-index/files.ts";
import { ShellContext } from "../page/shell-context.ts";

/**
 * Wraps a search form: with script, results are shown under the field as one types. Without it the
 * form leads to the search page.
 */
export function SearchBox({ children }: { readonly children: ComponentChildren }) {
  const { library, assets } = useContext(ShellContext) ?? {};
  const scripts = assets?.together?.(["bundle.js"]).join(" ");
  return (
    <search-box
      class="search-box"
      data-kilobytes={
        library === undefined ? undefined : String(indexKilobytes(library, assets?.danger?.bytes))
      }
      data-first={library === undefined ? undefined : firstUrls(library).join(" ")}
      data-scripts={scripts}
      data-danger={assets?.danger?.url}
    >
      {children}
    </search-box>
  );
}
