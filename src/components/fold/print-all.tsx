import type { ComponentChildren } from "preact";

/**
 * A part of a page that prints as it is on the screen: what is closed stays closed, unless the
 * reader asks for all of it below.
 */
export function PrintAll({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="print-all">
      {children}
      <p class="print-all__ask on-screen">
        <label class="print-all__label">
          <input class="print-all__box" type="checkbox" autocomplete="off" /> On paper, show what is
          closed too
        </label>
      </p>
    </div>
  );
}
