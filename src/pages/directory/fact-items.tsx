import type { Fact } from "../../components/facts/facts.tsx";
import type { Library } from "../../model/library.ts";
import { joinAnd } from "../../format/lists.ts";

/** A fact, unless it is not known. */
export function fact(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === "" ? [] : [{ label, value }];
}

/** Names of areas in one line. */
export const areasText = (ids: readonly string[], library: Library): string | undefined =>
  ids.length === 0 ? undefined : joinAnd(ids.map((id) => library.area(id).name));

/** Other names for it. */
export const namesText = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.join(", ");

/** Names under which people know an entry: a list, as they are not prose. */
export function AlsoSaid({ names }: { readonly names: readonly string[] }) {
  const words = namesText(names);
  return words === undefined ? null : <p class="also-said">Also called: {words}</p>;
}
