import type { ComponentChildren } from "preact";

/** The parts of an entry's page in the order in which a phone shows them. */
interface EntrySplitProps {
  /** Whom to ring in danger, where that comes before all else. */
  readonly urgent?: ComponentChildren;
  /** How to reach it, where a way is known. On a wide screen beside the words. */
  readonly side?: ComponentChildren;
  readonly main: ComponentChildren;
  /** What follows where there is no room beside it; on paper over both columns. */
  readonly more?: ComponentChildren;
  /** How sure the page is and how to hand it on. On a wide screen in the second column. */
  readonly foot: ComponentChildren;
}

/** The page of a service, a hub or a programme in one column or in two. */
export function EntrySplit({ urgent, side, main, more, foot }: EntrySplitProps) {
  return (
    <div class={side ? "split split--entry" : "split split--entry split--no-side"}>
      {urgent && <div class="split__urgent">{urgent}</div>}
      {side && <div class="split__side">{side}</div>}
      <div class="split__main">
        <div class="split__first">{main}</div>
        {more && <div class="split__more">{more}</div>}
      </div>
      <div class="split__foot">{foot}</div>
    </div>
  );
}
