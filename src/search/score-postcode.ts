/** Scores for a typed postcode: the hubs and pages of its areas, and the entries in them. */
import type { Query } from "./query.ts";
import type { OpenIndex } from "./search-index.ts";
import type { ScoreTable } from "./score-table.ts";
import { MEANS, SECTOR_PLACE } from "./weights.ts";

/** How central a sector is to an area: its place in the list of the area's sectors. */
function sectorPlace({ head }: OpenIndex, area: number, sector: string | undefined): number {
  const [, , sectors = ""] = head.areas[area] ?? [];
  return sector === undefined ? 0 : Math.max(0, sectors.split(",").indexOf(sector));
}

/**
 * Scores the hubs and pages of a postcode's areas and what is in them. With other words in the
 * query, hubs and pages are not what is sought.
 */
export function scorePostcode(index: OpenIndex, table: ScoreTable, query: Query): void {
  const { postcode, areas, tokens, placeBits } = query;
  if (postcode === undefined) return;
  const alone = tokens.every(({ weight, bit }) => weight === 0 || (bit & placeBits) !== 0);
  for (const { number, areas: own, kind } of index.entries) {
    const inside = own?.filter((area) => areas.includes(area)) ?? [];
    if (inside.length === 0) continue;
    const { id } = index.head.kinds[kind] ?? {};
    if (!alone || (id !== "area" && id !== "hubs")) table.add(number, MEANS.need);
    else {
      const places = inside.map((area) => sectorPlace(index, area, postcode.sector));
      table.add(number, MEANS.entry + MEANS.needPage - SECTOR_PLACE * Math.min(...places));
    }
  }
}
