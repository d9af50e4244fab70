import type { ComponentChildren } from "preact";

/** Items shown at first when the caller does not say how many. */
const OPEN_AT_FIRST = 6;
/** A remainder of at most this many is shown at once. */
const FEW_MORE = 3;

interface FirstAndRestProps<Item> {
  readonly items: readonly Item[];
  readonly show: (some: readonly Item[]) => ComponentChildren;
  /** How many are shown at first. */
  readonly first?: number;
}

/** The first items of a list, and the rest in a disclosure, which needs no script. */
export function FirstAndRest<Item>({
  items,
  show,
  first = OPEN_AT_FIRST,
}: FirstAndRestProps<Item>) {
  if (items.length <= first + FEW_MORE) return <>{show(items)}</>;
  const rest = items.slice(first);
  return (
    <>
      {show(items.slice(0, first))}
      <details class="list-rest">
        <summary>Show the other {rest.length}</summary>
        {show(rest)}
      </details>
    </>
  );
}
