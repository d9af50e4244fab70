import type { ComponentChildren } from "preact";

interface WithSideProps {
  readonly main: ComponentChildren;
  readonly side: ComponentChildren;
  /** For a desk: on paper small and whole, without what leads elsewhere. */
  readonly desk?: boolean;
}

/**
 * Words first; beside them on a wide screen, and after them on a phone, the way to what belongs
 * with them.
 */
export function WithSide({ main, side, desk = false }: WithSideProps) {
  return (
    <div class={desk ? "split print-tight" : "split"}>
      <div class="split__main">{main}</div>
      <div class="split__side">{side}</div>
    </div>
  );
}
