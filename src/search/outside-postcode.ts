/** Postcodes of places that the site does not cover. */
import type { IndexHead } from "./search-index.ts";

/** A whole postcode, or its first half. */
const POSTCODE = /(?:^| )([A-Z]{1,2})\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?(?= |$)/;
const WHOLE = / ?\d[A-Z]{2}$/;

/**
 * The words of a postcode outside the place, such as “ab11 1aa”; none for one of the place. The
 * first half alone counts when its letters are those of places near by.
 */
export function outsidePostcode(
  { outside }: Pick<IndexHead, "outside">,
  typed: string,
): readonly string[] {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
  const [found = "", letters = ""] = POSTCODE.exec(plain) ?? [];
  const isMeant =
    outside !== undefined &&
    found !== "" &&
    ((WHOLE.test(found) && /\d\d?[A-Z]? ?\d[A-Z]{2}$/.test(found)) ||
      (letters.length === 2 && outside.letters.includes(letters)));
  return isMeant ? found.trim().toLowerCase().split(" ") : [];
}
