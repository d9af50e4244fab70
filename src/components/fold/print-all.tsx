import type { ComponentChildren } from "preact";

/**
 * A part of a page that prints as it is on the screen: what is closed stays closed, unless the
 * reader asks for all of it below.
 */
export function PrintAll({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="print-all">
      {children}
      <p class="on-screen">
        <label>
          <input class="print-all__box" type="checkbox" /> On paper, show what is closed too
        </label>
      </p>
    </div>
  );
}
