import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { boxKilobytes } from "../../finder/onebox/texts.ts";
import { ShellContext } from "../page/shell-context.ts";

/** Round a search form: with script, results stand under the box as one types. Without it the form leads to the search page. */
export function OneBox({ children }: { readonly children: ComponentChildren }) {
  const library = useContext(ShellContext)?.library;
  return (
    <one-box class="one-box" data-kilobytes={library === undefined ? undefined : String(boxKilobytes(library))}>
      {children}
    </one-box>
  );
}
