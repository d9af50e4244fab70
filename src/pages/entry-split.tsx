import type { ComponentChildren } from "preact";

/** The parts of an entry's page in the order in which a phone shows them. */
interface EntrySplitProps {
  /** How to reach it. On a wide screen beside the words. */
  readonly side: ComponentChildren;
  readonly main: ComponentChildren;
  readonly more: ComponentChildren;
  /** How sure the page is and how to hand it on. On a wide screen in the second column. */
  readonly foot: ComponentChildren;
}

/** The page of a service, a hub or a programme in one column or in two. */
export function EntrySplit({ side, main, more, foot }: EntrySplitProps) {
  return (
    <div class="split split--entry">
      <div class="split__side">{side}</div>
      <div class="split__main">
        <div class="split__first">{main}</div>
        <div class="split__more">{more}</div>
      </div>
      <div class="split__foot">{foot}</div>
    </div>
  );
}
