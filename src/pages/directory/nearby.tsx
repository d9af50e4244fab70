import { LinkList } from "../../components/link-list/link-list.tsx";
import type { Listed } from "../../directory/listing-of.ts";
import { nearbyEntries, type NearbyEntry } from "../../directory/nearby.ts";
import { MILES_IN_A_KILOMETRE } from "../../finder/distance.ts";
import { milesInWords } from "../../finder/reach.ts";
import { joinAnd } from "../../format/lists.ts";
import { capital } from "../../format/words.ts";
import type { Library } from "../../model/library.ts";
import { PartOn } from "./related.tsx";

/** How near, if it is known: two areas have no distance between doors. */
function howNear({ kilometres, areas, sameArea }: NearbyEntry, library: Library): string {
  if (kilometres !== undefined) {
    const miles = kilometres * MILES_IN_A_KILOMETRE;
    if (miles < 0.05) return "At the same address, or next to it";
    return `${capital(milesInWords(miles))} away`;
  }
  const names = joinAnd(areas.map((id) => library.area(id).name));
  return names === "" ? "Near" : `${sameArea ? "Also in" : "In"} ${names}`;
}

/** What else is near; nothing for an entry without a place. Paper has no use for it. */
export function Nearby({ entry, library }: { readonly entry: Listed; readonly library: Library }) {
  const near = nearbyEntries(entry, library);
  if (near.length === 0) return null;
  return (
    <PartOn title="What is nearby">
      <LinkList
        items={near.map((found) => ({
          label: found.entry.name,
          url: found.entry.url,
          text: howNear(found, library),
        }))}
      />
    </PartOn>
  );
}
