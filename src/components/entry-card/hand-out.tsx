import { webName } from "../../format/addresses.ts";
import { phoneText } from "../../shortlist/texts.ts";
import { placesAndWays } from "../../shortlist/records.ts";
import type { Library } from "../../model/library.ts";
import type { CardEntry } from "./card-facts.ts";

interface HandOutProps {
  readonly entry: CardEntry;
  readonly library: Library;
}

/** On paper: every number, place and website in one line, as nothing can be pressed there. */
export function HandOut({ entry, library }: HandOutProps) {
  const parts = [
    ...entry.phones.map((phone) => `Ring ${phoneText(phone)}`),
    ...placesAndWays(entry, library),
    ...(entry.website === undefined ? [] : [webName(entry.website)]),
  ];
  return parts.length === 0 ? null : (
    <p class="hand-out" data-pagefind-ignore data-paper>
      {parts.join(" · ")}
    </p>
  );
}
