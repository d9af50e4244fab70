import type { ComponentChildren } from "preact";

/** The list of cards; each card is one item. */
export function CardList({ children }: { readonly children: ComponentChildren }) {
  return <ul class="card-list">{children}</ul>;
}
