/** The event in which a finder says which entries it shows, in its order. Without it the cards in the page tell. */
export const RESULTS_EVENT = "finder:results";

/** The keys that an event of a finder carries, if it does. */
export function keysOf(event: Event): readonly string[] | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const keys: unknown = typeof detail === "object" && detail !== null && "keys" in detail ? detail.keys : undefined;
  return Array.isArray(keys) && keys.every((key) => typeof key === "string") ? keys : undefined;
}

/** The cards that the page shows now, by key, in its order. */
export function shownCards(root: ParentNode): ReadonlyMap<string, HTMLElement> {
  const cards = [...root.querySelectorAll<HTMLElement>("[data-key]")].filter((card) => card.closest("[hidden]") === null);
  return new Map(cards.map((card) => [card.dataset["key"] ?? "", card]));
}
