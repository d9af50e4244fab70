/** Postcodes among what somebody typed. */
import type { AreaRow } from "./index-format.ts";
import { wordsOf } from "./tokenizer.ts";

/** A whole postcode, a sector, an outcode; folded, with or without its space. */
const POSTCODES = [
  /\b([a-z]{1,2}\d[a-z\d]?) ?(\d)[a-z]{2}\b/,
  /\b([a-z]{1,2}\d[a-z\d]?) (\d)\b/,
  /\b([a-z]{1,2}\d[a-z\d]?)\b/,
] as const;

/**
 * Numbers of the areas that a postcode in a text lies in or touches: “DN31 1AA”, “dn311aa”, “DN31”.
 */
export function areasOfPostcode(
  { head }: { readonly head: { readonly areas: readonly AreaRow[] } },
  text: string,
): readonly number[] {
  const plain = wordsOf(text).join(" ");
  const [, outcode, sector = ""] =
    POSTCODES.map((shape) => shape.exec(plain)).find((found) => found !== null) ?? [];
  if (outcode === undefined) return [];
  const wanted = `${outcode} ${sector}`.toUpperCase();
  return head.areas.flatMap(([, , sectors], index) =>
    sectors.split(",").some((known) => known.startsWith(wanted)) ? [index] : [],
  );
}
