import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { boxKilobytes, firstUrls } from "../../finder/onebox/texts.ts";
import { ShellContext } from "../page/shell-context.ts";

/**
 * Round a search form: with script, results stand under the box as one types. Without it the form
 * leads to the search page.
 */
export function OneBox({ children }: { readonly children: ComponentChildren }) {
  const { library, assets } = useContext(ShellContext) ?? {};
  const scripts = assets?.together?.(["box.js"]).join(" ");
  return (
    <one-box
      class="one-box"
      data-kilobytes={library === undefined ? undefined : String(boxKilobytes(library))}
      data-first={library === undefined ? undefined : firstUrls(library).join(" ")}
      data-scripts={scripts}
    >
      {children}
    </one-box>
  );
}
