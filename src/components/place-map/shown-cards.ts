/**
 * The keys that an event of the finder carries, in its order, if it does. Without them the cards in
 * the page tell.
 */
export function keysOf(event: Event): readonly string[] | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const keys: unknown =
    typeof detail === "object" && detail !== null && "keys" in detail ? detail.keys : undefined;
  return Array.isArray(keys) && keys.every((key) => typeof key === "string") ? keys : undefined;
}

/** The cards that the page shows now, by key, in its order. */
export function shownCards(root: ParentNode): ReadonlyMap<string, HTMLElement> {
  const cards = [...root.querySelectorAll<HTMLElement>("[data-key]")].filter(
    (card) => card.closest("[hidden]") === null,
  );
  return new Map(cards.map((card) => [card.dataset["key"] ?? "", card]));
}
