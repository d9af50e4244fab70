import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { runningHelplines } from "../../directory/urgent.ts";
import { telHref } from "../../format/phones.ts";
import type { Library } from "../../model/library.ts";
import { firstUrls } from "../../search-index/files.ts";
import { ShellContext } from "../page/shell-context.ts";
import { useSearchKilobytes } from "./kilobytes.ts";

/** The number to ring first in danger, as every panel of urgent help begins with it. */
const firstToRing = (library: Library): string | undefined =>
  runningHelplines(library.data.urgent.first, library)[0]?.phones[0]?.number;

/**
 * Wraps a search form: with script, results are shown under the field as one types. Without it the
 * form leads to the search page.
 */
export function SearchBox({ children }: { readonly children: ComponentChildren }) {
  const { library, assets } = useContext(ShellContext) ?? {};
  const kilobytes = useSearchKilobytes();
  const number = library && firstToRing(library);
  const scripts = assets?.together?.(["bundle.js"]).join(" ");
  return (
    <search-box
      class="search-box"
      data-kilobytes={kilobytes === undefined ? undefined : String(kilobytes)}
      data-first={library === undefined ? undefined : firstUrls(library).join(" ")}
      data-scripts={scripts}
      data-danger={assets?.danger?.urls}
      data-ring={number}
      data-ring-link={number === undefined ? undefined : telHref(number)}
    >
      {children}
    </search-box>
  );
}
