import type { ComponentChildren } from "preact";

interface WithSideProps {
  readonly main: ComponentChildren;
  readonly side: ComponentChildren;
}

/**
 * Words first; beside them on a wide screen, and after them on a phone, the way to what belongs
 * with them.
 */
export function WithSide({ main, side }: WithSideProps) {
  return (
    <div class="split">
      <div class="split__main">{main}</div>
      <div class="split__side">{side}</div>
    </div>
  );
}
