import type { ComponentChildren } from "preact";

interface WithSideProps {
  readonly title: ComponentChildren;
  /** The menu of the section: under the title on a phone, beside the words where it is wide. */
  readonly menu?: ComponentChildren;
  readonly main: ComponentChildren;
  /** What belongs with the words: after them on a phone, beside them where it is wide. */
  readonly side?: ComponentChildren;
  /** The end of the page, after all that it says. */
  readonly foot?: ComponentChildren;
  /** For a desk: on paper small and whole, without what leads elsewhere. */
  readonly desk?: boolean;
}

/** A page of words with a second column on a wide screen. A page has a menu or a side, not both. */
export function WithSide({ title, menu, main, side, foot, desk = false }: WithSideProps) {
  return (
    <div class={desk ? "split print-tight" : "split split--words"}>
      <div class="split__title">{title}</div>
      {menu && <div class="split__side">{menu}</div>}
      <div class="split__main">{main}</div>
      {side && <div class="split__side">{side}</div>}
      {foot && <div class="split__foot">{foot}</div>}
    </div>
  );
}
