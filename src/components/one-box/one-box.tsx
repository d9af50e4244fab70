import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { boxKilobytes } from "../../finder/onebox/texts.ts";
import { partUrl } from "../../finder/onebox/file.ts";
import { ShellContext } from "../page/shell-context.ts";

/** Round a search form: with script, results stand under the box as one types. Without it the form leads to the search page. */
export function OneBox({ children }: { readonly children: ComponentChildren }) {
  const { library, assets } = useContext(ShellContext) ?? {};
  const scripts = assets?.together?.(["box-control.js"]).join(" ");
  return (
    <one-box class="one-box" data-kilobytes={library === undefined ? undefined : String(boxKilobytes(library))} data-first={`${partUrl(0)} ${partUrl(1)}`} data-scripts={scripts}>
      {children}
    </one-box>
  );
}
